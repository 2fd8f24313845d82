// What stands or hangs along an office wall: a coat, folders, a pin board, a blind.
import { at, block, circle, draw, each, noise, path, pick, rect, repeat, stroke } from '../pen.ts';

/** A white coat on its hook; origin at the hook, 150 wide, 290 high. */
export const whiteCoat = (): string => draw(
  `<g opacity=".26" filter="url(#b8)" transform="translate(9 12)">${path('M-26 26L-64 48L-70 190L-46 192L-44 280H50L48 192L70 190L64 48L26 26Z', '#5a2f1a')}</g>`,
  block(-44, -20, 88, 18, 6, 'url(#wood)', 0.45, 0.3),
  each([-26, 0, 26], (x) => circle(x, -8, 5, 'url(#brass)')),
  stroke('M0 -6C10 -4 10 8 0 10V20', '#8e807a', 3),
  stroke('M0 18L-30 34M0 18L30 34', '#a8633a', 5),
  path('M-22 26C-10 34 10 34 22 26L52 40C66 48 72 120 74 188L48 192L46 282C16 290 -22 290 -48 282L-48 192L-74 188C-72 120 -66 48 -52 40Z', 'url(#coat)'),
  path('M34 32L52 40C66 48 72 120 74 188L48 192L46 282C38 285 30 286 22 287C40 200 46 100 34 32Z', '#7a8fa0', 'opacity=".2"'),
  path('M-22 26L-6 92L0 70L6 92L22 26C10 36 -10 36 -22 26Z', '#cfe0e4'),
  path('M-22 26L-34 34L-24 66L-30 74L-5 122L0 84ZM22 26L34 34L24 66L30 74L5 122L0 84Z', '#fffefb'),
  stroke('M-24 66L-30 74L-5 122M24 66L30 74L5 122', '#c3d2d6', 1.8),
  stroke('M0 122V286M-48 192L-46 96M48 192L46 96', '#c3d2d6', 2),
  each([136, 170, 204], (y) => circle(7, y, 3, '#a9bcc2')),
  each([-38, 14], (x) => draw(rect(x, 206, 26, 34, 3, '#f3f7f6'), stroke(`M${x} 207H${x + 26}`, '#c3d2d6', 2.4))),
  rect(18, 112, 22, 26, 2, '#f3f7f6'),
  stroke('M18 113H40', '#c3d2d6', 2),
  stroke('M24 106V120', '#e36f58', 3),
  stroke('M31 108V120', '#57a99f', 3),
);

const FOLDERS = ['#e36f58', '#57a99f', '#f2ac45', '#7a8fc9', '#3f8b6c', '#fbe8d0', '#d8807f'] as const;

const folder = (x: number, foot: number, seed: number): string => draw(
  rect(x, foot - 78, 24, 78, 3, pick(FOLDERS, seed)),
  rect(x, foot - 78, 4, 78, 2, '#fff', 'opacity=".22"'),
  rect(x + 5, foot - 64, 14, 24, 2, '#fffaf0'),
  circle(x + 12, foot - 18, 5, '#5a2f1a', 'opacity=".35"'),
);

/** Shelves of folders; origin top left, a shelf is 100 high. */
export const folderShelf = (w: number, shelves: number): string => draw(
  rect(6, 8, w, shelves * 104 + 14, 6, '#5a2f1a', 'opacity=".3" filter="url(#b8)"'),
  rect(0, 0, w, shelves * 104 + 12, 6, 'url(#wood)'),
  repeat(shelves, (s) => {
    const foot = 100 + s * 104;
    const kept = Math.floor((w - 40) / 26) - (s % 2 ? 3 : 1);
    return draw(
      rect(10, foot - 90, w - 20, 90, 2, '#a8633a'),
      rect(10, foot - 90, w - 20, 24, 2, '#6b3417', 'opacity=".35"'),
      repeat(kept, (i) => folder(16 + i * 26, foot, i * 3 + s * 5)),
      at(16 + kept * 26 + 4, foot, `<g transform="rotate(-12)">${folder(0, 0, s + 2)}</g>`),
      rect(6, foot, w - 12, 8, 2, '#e3a36a'),
      rect(6, foot, w - 12, 2.4, 1, '#fff1d6', 'opacity=".6"'),
    );
  }),
  block(-6, -8, w + 12, 13, 4, '#f0be8a', 0.55, 0.3),
);

/** A pin board with notes that say nothing; origin top left, 170 x 120. */
export const pinBoard = (): string => draw(
  rect(4, 8, 170, 120, 5, '#5a2f1a', 'opacity=".28" filter="url(#b4)"'),
  block(0, 0, 170, 120, 5, 'url(#wood)', 0.5, 0.3),
  rect(8, 8, 154, 104, 3, '#dcb488'),
  each([[18, 18, 44, 50, '#fffaf0', -3], [70, 16, 38, 34, '#ffd98c', 3], [116, 20, 36, 48, '#dff2ee', -2], [72, 60, 38, 42, '#fbd3c8', -4], [22, 76, 36, 28, '#e6eed2', 3]], ([x, y, w, h, paper, turn]) => `<g transform="rotate(${turn} ${x} ${y})">${draw(
    rect(x + 1.5, y + 2, w, h, 1.5, '#6b3417', 'opacity=".25"'),
    rect(x, y, w, h, 1.5, paper),
    repeat(Math.floor((h - 14) / 8), (i) => rect(x + 6, y + 12 + i * 8, (w - 12) * (0.6 + noise(i + x) * 0.4), 2.4, 1.2, '#b99a84', 'opacity=".6"')),
    circle(x + w / 2, y + 3, 3, '#e36f58'),
  )}</g>`),
);

/** A slatted blind, drawn up half way; origin at its upper left. */
export const blind = (w: number, slats: number): string => draw(
  block(-8, -10, w + 16, 14, 5, '#fff6e6', 0.6, 0.25),
  repeat(slats, (i) => draw(
    rect(0, 6 + i * 11, w, 8, 2, '#fff3df'),
    rect(0, 12 + i * 11, w, 2, 1, '#b98a5e', 'opacity=".4"'),
  )),
  each([0.14, 0.5, 0.86], (k) => stroke(`M${w * k} 4V${slats * 11 + 6}`, '#d9b68c', 2)),
  block(-2, 6 + slats * 11, w + 4, 7, 3, '#ecd9bf', 0.5, 0.3),
);
