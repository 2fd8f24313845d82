// Wall and floor.
import { draw, each, rect, repeat, stroke } from '../pen.ts';

const panel = (x: number, y: number): string => draw(
  rect(x, y + 18, 104, 58, 5, '#f6cfa5', 'opacity=".55"'),
  stroke(`M${x + 3} ${y + 75}V${y + 22}H${x + 101}`, '#c98b5c', 2, 'opacity=".35"'),
  stroke(`M${x + 101} ${y + 24}V${y + 74}H${x + 5}`, '#fff3df', 2, 'opacity=".7"'),
);

/** The wall down to the floor line at `foot`: paper with faint stripes, panelling, skirting. */
export const wall = (w: number, foot: number): string => {
  const rail = foot - 96;
  return draw(
    rect(0, 0, w, foot, 0, 'url(#wall)'),
    repeat(Math.ceil((w - 18) / 46), (i) => rect(18 + i * 46, 0, 15, rail, 0, '#fff7e6', 'opacity=".22"')),
    rect(0, rail, w, 96, 0, 'url(#wains)'),
    rect(0, rail - 7, w, 10, 3, '#fff0d9'),
    rect(0, rail + 3, w, 3, 0, '#c98b5c', 'opacity=".35"'),
    repeat(Math.ceil((w - 14) / 128), (i) => panel(14 + i * 128, rail)),
    rect(0, foot - 14, w, 14, 0, '#fff0d9'),
    rect(0, foot - 3, w, 3, 0, '#a9663c', 'opacity=".5"'),
  );
};

// Rows of boards, from the wall to the viewer: each row is deeper than the one behind it.
const ROWS = [
  { top: 0, depth: 16 }, { top: 16, depth: 22 }, { top: 38, depth: 30 }, { top: 68, depth: 40 },
  { top: 108, depth: 52 }, { top: 160, depth: 66 }, { top: 226, depth: 80 }, { top: 306, depth: 96 },
];

/** Floor boards in perspective from `foot` to the lower edge. */
export const floor = (w: number, h: number, foot: number): string => draw(
  rect(0, foot, w, h - foot, 0, 'url(#floor)'),
  each(ROWS, ({ top, depth }, k) => {
    const y = foot + top;
    const step = depth * 7;
    const first = step * (k % 2 ? 0.45 : 0.1) - w * 0.1;
    return draw(
      rect(0, y, w, 1.6, 0, '#8b4d29', 'opacity=".28"'),
      rect(0, y + 1.6, w, 1.5, 0, '#f5c594', 'opacity=".25"'),
      repeat(Math.ceil((w - first) / step), (i) => {
        const x = first + i * step;
        return stroke(`M${x} ${y + 1}l${((x - w / 2) * depth) / 520} ${depth}`, '#8b4d29', 1.6, 'opacity=".25"');
      }),
    );
  }),
  rect(0, foot, w, 46, 0, 'url(#aoF)'),
);
