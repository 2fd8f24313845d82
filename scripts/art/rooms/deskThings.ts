// A desk and what lies on it.
import { at, block, circle, draw, each, ellipse, path, rect, repeat, shadow, stroke } from '../pen.ts';
import { woodGrain } from './diningTable.ts';

/** A desk across the picture with drawers on the right; origin top left of its top. */
export const desk = (w: number, depth: number, front: number): string => draw(
  rect(0, -12, w + 10, 22, 0, '#3b1d0f', 'opacity=".3" filter="url(#b8)"'),
  path(`M0 0H${w - 30}L${w} ${depth}H0Z`, 'url(#counterTop)'),
  woodGrain(0, w - 30, depth),
  stroke(`M0 2H${w - 32}`, '#fff1d6', 3, 'opacity=".8"'),
  rect(0, depth, w, 18, 2, 'url(#counterEdge)'),
  rect(0, depth, w, 4, 2, '#f6cb98', 'opacity=".8"'),
  rect(0, depth + 18, w - 14, front, 0, '#6b3417'),
  rect(0, depth + 18, w - 14, 34, 0, '#2b1309', 'opacity=".5" filter="url(#b8)"'),
  rect(w - 250, depth + 18, 236, front, 0, 'url(#woodD)'),
  repeat(3, (i) => draw(
    block(w - 240, depth + 30 + i * 62, 216, 54, 5, 'url(#wood)', 0.4, 0.3),
    rect(w - 162, depth + 50 + i * 62, 60, 8, 4, 'url(#brass)'),
  )),
);

/** A desk lamp with an arm; origin bottom middle of its foot, 190 high; its bulb is at 62, -150. */
export const deskLamp = (): string => draw(
  ellipse(4, 0, 46, 8, '#5a2f1a', 'opacity=".4" filter="url(#b4)"'),
  path('M-34 -4C-34 -14 34 -14 34 -4C34 2 -34 2 -34 -4Z', 'url(#tealDoor)'),
  ellipse(0, -9, 28, 5, '#a9e8dd', 'opacity=".6"'),
  stroke('M0 -10L-22 -96L30 -162', '#2f8a84', 7),
  stroke('M-1 -12L-23 -96L29 -162', '#a9e8dd', 2, 'opacity=".7"'),
  circle(-22, -96, 8, 'url(#brass)'),
  circle(30, -162, 7, 'url(#brass)'),
  path('M20 -170C34 -186 56 -182 62 -172L92 -138C76 -122 46 -126 34 -138Z', 'url(#tealDoor)'),
  path('M26 -170C36 -182 50 -180 56 -174L46 -150C40 -154 32 -162 26 -170Z', '#fff', 'opacity=".35"'),
  path('M34 -138C46 -126 76 -122 92 -138C84 -146 46 -148 34 -138Z', '#fff3c8'),
  ellipse(62, -136, 14, 6, '#fffdf0'),
);

// The plan of a small flat: walls, a door's swing, a window. No words, no figures.
const plan = (): string => draw(
  rect(0, 0, 210, 140, 2, '#fffdf6'),
  repeat(10, (i) => stroke(`M${10 + i * 21} 6V134`, '#cfe3e6', 1)),
  repeat(6, (i) => stroke(`M6 ${14 + i * 22}H204`, '#cfe3e6', 1)),
  stroke('M26 22H184V118H26ZM104 22V66M104 92V118M26 74H76', '#4b6a8f', 4.4),
  stroke('M104 66A26 26 0 0 1 130 92M76 74A24 24 0 0 0 52 98', '#e36f58', 2),
  stroke('M50 22H80M130 22H166', '#fffdf6', 3),
  circle(146, 88, 12, 'none', 'stroke="#57a99f" stroke-width="2.6"'),
  rect(40, 34, 34, 24, 3, 'none', 'stroke="#57a99f" stroke-width="2.6"'),
);

/** A drawing board on its stand with a plan and a ruler; origin bottom left, 280 wide, 210 high. */
export const drawingBoard = (): string => draw(
  shadow(140, 0, 150, 12, 0.4, 'b8'),
  path('M40 -6L70 -120H84L60 -6ZM236 -6L208 -120H194L216 -6Z', 'url(#woodD)'),
  path('M0 -24L32 -206H248L280 -24Z', 'url(#wood)'),
  path('M0 -24H280V-14H0Z', '#8a4d2c'),
  path('M0 -24L32 -206H248L280 -24Z', '#fff1d6', 'opacity=".25"'),
  `<g transform="matrix(1 0 -.15 1 42 -188)">${plan()}</g>`,
  path('M12 -60L268 -66L269 -54L11 -48Z', 'url(#brass)'),
  stroke('M14 -58L266 -64', '#fff', 2, 'opacity=".6"'),
  each([[66, -186], [216, -186]], ([x, y]) => circle(x, y, 4, '#e36f58')),
);

/** A mug; origin bottom middle, 46 wide, 50 high. */
export const mug = (glaze = 'enamelRed'): string => draw(
  ellipse(4, 0, 30, 5, '#5a2f1a', 'opacity=".4" filter="url(#b2)"'),
  path('M22 -38C38 -40 38 -12 20 -12', 'none', 'stroke="#cf5648" stroke-width="7"'),
  path('M-23 -48H23L20 -4C18 2 -18 2 -20 -4Z', `url(#${glaze})`),
  path('M-18 -44L-15 -6C-10 -14 -9 -30 -9 -44Z', '#fff', 'opacity=".4"'),
  ellipse(0, -48, 23, 6, '#fbd3c8'),
  ellipse(0, -47.4, 19, 4.4, '#8a5a34'),
);

/** A pot of pencils and brushes; origin bottom middle, 40 wide, 92 high. */
export const pencils = (): string => draw(
  ellipse(3, 0, 26, 5, '#5a2f1a', 'opacity=".4" filter="url(#b2)"'),
  each([[-10, -9, '#f2ac45'], [-3, -2, '#57a99f'], [5, 5, '#e36f58'], [11, 12, '#7a8fc9']], ([x, turn, colour]) => `<g transform="rotate(${turn} ${x} -30)">${draw(
    stroke(`M${x} -30V-82`, colour, 5.4),
    path(`M${x - 2.7} -82L${x} -92L${x + 2.7} -82Z`, '#fbe8d0'),
  )}</g>`),
  path('M-20 -44H20L17 -3C15 2 -15 2 -17 -3Z', 'url(#celadon)'),
  path('M-15 -40L-13 -6C-9 -14 -8 -28 -8 -40Z', '#fff', 'opacity=".6"'),
  ellipse(0, -44, 20, 4.4, '#f6fbf8'),
  ellipse(0, -43.6, 16, 3, '#8ab5ad'),
);

/** Sheets and a folder in a pile; origin bottom left, 150 wide. */
export const papers = (): string => draw(
  shadow(76, 0, 84, 7, 0.35, 'b4'),
  path('M0 -4L14 -30H140L152 -4Z', 'url(#clothTeal)'),
  path('M8 -10L20 -36H134L146 -10Z', '#fffaf0'),
  path('M14 -14L30 -40H128L140 -14Z', '#fff3df'),
  each([0, 1, 2], (i) => stroke(`M${36 - i * 4} ${-34 + i * 6}h${70 + i * 4}`, '#d9c3a6', 2)),
);

/** A small fan on its foot, without its blades; origin bottom middle, its hub at 0, -92. */
export const fanStand = (): string => draw(
  ellipse(3, 0, 42, 7, '#5a2f1a', 'opacity=".4" filter="url(#b4)"'),
  path('M-30 -4C-30 -13 30 -13 30 -4C30 2 -30 2 -30 -4Z', 'url(#enamel)'),
  rect(-5, -60, 10, 52, 4, 'url(#enamel)'),
  circle(0, -92, 44, '#fff6e2', 'opacity=".45"'),
  repeat(12, (i) => stroke(`M0 -92L${Math.sin(i * Math.PI / 6) * 42} ${-92 - Math.cos(i * Math.PI / 6) * 42}`, '#a89a92', 1.2, 'opacity=".6"')),
  circle(0, -92, 44, 'none', 'stroke="#8fa7a3" stroke-width="4"'),
  circle(0, -92, 26, 'none', 'stroke="#a89a92" stroke-width="1.4" opacity=".7"'),
  at(0, 0, rect(-10, -12, 8, 4, 2, '#e36f58')),
);
