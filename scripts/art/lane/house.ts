// House fronts of the lane.
import { block, circle, draw, path, rect, repeat, stroke } from '../pen.ts';

/** A tiled roof seen from the front: sloped sides, ribs, round tile ends along the eave. */
export const roof = (w: number, rise: number, overhang = 16): string => {
  const ribs = Math.round((w + overhang * 2) / 13);
  const step = (w + overhang * 2) / ribs;
  const lean = (i: number): number => (i / ribs - 0.5) * -2 * rise * 0.32;
  return draw(
    path(`M${-overhang} 0L${rise * 0.32 - overhang} ${-rise}H${w + overhang - rise * 0.32}L${w + overhang} 0Z`, 'url(#tile)'),
    repeat(ribs, (i) => {
      const x = -overhang + (i + 0.5) * step;
      return draw(
        stroke(`M${x} -2L${x + lean(i)} ${-rise + 3}`, '#3f2b38', 3, 'opacity=".3"'),
        stroke(`M${x - 3} -2L${x - 3 + lean(i)} ${-rise + 3}`, '#d9b3ab', 1.6, 'opacity=".35"'),
      );
    }),
    repeat(3, (i) => stroke(`M${-overhang + 4 + i * 3} ${-rise * (0.24 + i * 0.24)}H${w + overhang - 4 - i * 3}`, '#3f2b38', 1.2, 'opacity=".22"')),
    block(
      rise * 0.32 - overhang - 5, -rise - 6, w + overhang * 2 - rise * 0.64 + 10, 9, 4, 'url(#tileRidge)', 0.45, 0.25,
    ),
    rect(-overhang - 2, -2, w + overhang * 2 + 4, 6, 3, '#5c4350'),
    repeat(ribs, (i) => draw(
      circle(-overhang + (i + 0.5) * step, 3, step * 0.4, '#7b5c66'),
      circle(-overhang + (i + 0.5) * step - 1, 2, step * 0.2, '#a98a8f', 'opacity=".7"'),
    )),
  );
};

/** A flat parapet with a stone cap, for houses without a visible roof. */
export const parapet = (w: number, rise: number): string => draw(
  rect(0, -rise, w, rise, 0, 'url(#stoneDark)', 'opacity=".5"'),
  repeat(Math.floor(w / 26), (i) => rect(10 + i * (w - 12) / Math.floor(w / 26), -rise + 12, 14, rise - 18, 2, '#5b3d4b', 'opacity=".28"')),
  block(-7, -rise - 2, w + 14, 10, 3, 'url(#stone)', 0.6, 0.3),
  block(-5, -6, w + 10, 10, 3, 'url(#stone)', 0.5, 0.3),
);

/** A chimney; its smoke is left to the stage. */
export const chimney = (): string => draw(
  block(0, -4, 22, 40, 2, 'url(#brickRed)', 0.3, 0.2),
  rect(14, 0, 8, 36, 0, '#3b1d33', 'opacity=".25"'),
  block(-3, -9, 28, 8, 2, 'url(#stone)', 0.5, 0.3),
);

/** A roof dormer that holds one window; origin top left of the window opening. */
export const dormer = (w: number, h: number): string => draw(
  rect(-12, -8, w + 24, h + 26, 2, 'url(#wallRose)'),
  rect(-12, -8, w + 24, h + 26, 2, 'url(#duskVeil)'),
  rect(w + 2, -8, 10, h + 26, 0, '#3b1d33', 'opacity=".22"'),
  path(`M-26 -4L${w / 2} ${-34}L${w + 26} -4L${w + 20} 3L${w / 2} ${-24}L-20 3Z`, 'url(#tile)'),
  path(`M-12 -6L${w / 2} ${-26}L${w + 12} -6V-2H-12Z`, 'url(#wallRose)'),
  stroke(`M-25 -4L${w / 2} ${-33}L${w + 25} -4`, '#c9a19d', 2.4, 'opacity=".7"'),
);

/** A gutter pipe running down the front. */
export const drainPipe = (height: number): string => draw(
  rect(3, 2, 7, height, 3, '#3b1d33', 'opacity=".25" filter="url(#l3)"'),
  rect(0, 0, 7, height, 3, '#8f6a5c'),
  rect(1, 0, 2, height, 1, '#fff', 'opacity=".3"'),
  repeat(Math.floor(height / 110), (i) => rect(-2, 40 + i * 110, 11, 5, 2, '#6d4d43')),
);

/** A stone band between two storeys. */
export const storeyBand = (w: number, y: number): string => draw(
  rect(0, y + 7, w, 7, 0, '#3b1d33', 'opacity=".22" filter="url(#l3)"'),
  block(-2, y, w + 4, 9, 1, 'url(#stone)', 0.55, 0.28),
);
