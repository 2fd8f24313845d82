// What hangs above the lane: a bough, wires, sparrows.
import { at, circle, draw, each, hang, noise, path, pick, repeat, stroke } from '../pen.ts';

/** A bough of a plane tree reaching in from the upper corner; it faces right. */
export const planeBough = (): string => {
  const leafAt = (i: number): string => {
    const t = i / 33;
    const x = 10 + t * 250 + noise(i) * 34;
    const y = 6 + Math.sin(t * 3) * 34 + noise(i + 9) * 62 * (1 - t * 0.5);
    return at(
      x,
      y,
      broadLeaf(pick(['#5f8a5f', '#7fa765', '#c3a455', '#4a7560', '#d08f50'], i)),
      0.7 + noise(i + 3) * 0.42,
      noise(i + 6) * 220 - 110,
    );
  };
  return draw(
    stroke('M-20 -6C60 20 140 30 262 34M70 20C110 44 140 60 176 92M150 28C180 16 214 -4 240 -44', '#6b4a42', 7),
    stroke('M-20 -9C60 17 140 27 262 31', '#a9806a', 2, 'opacity=".5"'),
    repeat(34, leafAt),
    each([[120, 70], [196, 62]], ([x, y]) => draw(
      stroke(`M${x} ${y - 26}V${y}`, '#6b4a42', 1.4),
      circle(x, y + 5, 6, '#a98a52'),
      circle(x - 2, y + 3, 2, '#e0c88a', 'opacity=".7"'),
    )),
  );
};

/** One five-pointed plane leaf, about 38 across. */
export const broadLeaf = (fill: string): string => draw(
  path(
    'M0 13C-5 9 -9 12 -14 11C-12 6 -14 3 -19 0C-15 -4 -13 -6 -14 -11C-9 -10 -7 -12 -5 -15C-3 -17 -1 -20 0 -23C1 -20 3 -17 5 -15C7 -12 9 -10 14 -11C13 -6 15 -4 19 0C14 3 12 6 14 11C9 12 5 9 0 13Z',
    fill,
  ),
  path('M0 13C5 9 9 12 14 11C12 6 14 3 19 0C15 -4 13 -6 14 -11C9 -10 7 -12 5 -15C3 -17 1 -20 0 -23Z', '#2b2a3a', 'opacity=".18"'),
  stroke('M0 18V-14M0 4L-10 -3M0 4L10 -3', '#fff3c9', 1.1, 'opacity=".32"'),
);

/** A sparrow on a wire. */
export const sparrow = (): string => draw(
  path('M-9 0C-8 -9 2 -12 7 -7C10 -6 10 -2 7 1C2 5 -6 4 -14 6Z', '#7a5348'),
  path('M-4 1C0 -4 6 -3 7 1C3 4 -2 4 -4 1Z', '#e9cdb2'),
  path('M9 -5l5 1.4l-5 1z', '#e7a34a'),
  circle(5.6, -5, 1, '#2a1a1a'),
);

export type Span = readonly [x1: number, y1: number, x2: number, y2: number, sag: number];

/** Electric wires over the lane. spans: [x1, y1, x2, y2, sag]. */
export const wires = (spans: readonly Span[]): string => draw(spans.map(([x1, y1, x2, y2, sag]) => hang(x1, y1, x2, y2, sag, '#4a3146', 1.8, 'opacity=".75"')));
