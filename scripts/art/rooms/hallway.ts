// What is found at the foot of the stairs: painted walls, letter boxes, meters, a neighbour's door.
import { at, block, circle, draw, each, ellipse, hang, noise, path, pick, rect, repeat, stroke } from '../pen.ts';

/** A wall painted green to shoulder height, as in old stairwells; down to the floor line at `foot`. */
export const paintedWall = (w: number, foot: number, green: number): string => draw(
  rect(0, 0, w, foot, 0, 'url(#hallWall)'),
  repeat(9, (i) => ellipse(noise(i + 3) * w, noise(i + 30) * (foot - green), 60 + noise(i) * 90, 26 + noise(i + 7) * 30, i % 2 ? '#fff7e6' : '#c98b5c', 'opacity=".09" filter="url(#b14)"')),
  rect(0, foot - green, w, green, 0, 'url(#hallGreen)'),
  rect(0, foot - green - 5, w, 6, 0, '#b5584f', 'opacity=".8"'),
  rect(0, foot - green + 1, w, 3, 0, '#fff', 'opacity=".28"'),
  rect(0, foot - 16, w, 16, 0, '#8f705f'),
  rect(0, foot - 16, w, 3, 0, '#fff3df', 'opacity=".4"'),
);

const FLAPS = ['#57a99f', '#e3a568', '#57a99f', '#d8706a', '#57a99f', '#7a8fc9'] as const;

const letterBox = (i: number): string => draw(
  block(0, 0, 66, 58, 4, i % 5 === 2 ? 'url(#tinHoney)' : 'url(#tealDoor)', 0.45, 0.3),
  rect(10, 10, 46, 7, 3, '#123f46', 'opacity=".75"'),
  rect(10, 9, 46, 2, 1, '#fff', 'opacity=".4"'),
  i % 3 === 1 && draw(path('M16 3L50 -1L52 14H18Z', '#fffaf0'), stroke('M20 6L47 3', '#e3cfb2', 2)),
  circle(54, 40, 4.4, 'url(#brass)'),
  rect(10, 30, 24, 16, 3, '#fff3df', 'opacity=".9"'),
  circle(22, 38, 4, pick(FLAPS, i)),
);

/** Letter boxes in rows, each with a coloured dot for a name; origin top left, a box is 72 x 64. */
export const letterBoxes = (columns: number, rows: number): string => draw(
  rect(-4, 2, columns * 72 + 12, rows * 64 + 12, 6, '#5a2f1a', 'opacity=".35" filter="url(#b8)"'),
  block(-8, -8, columns * 72 + 10, rows * 64 + 10, 6, 'url(#woodD)', 0.35, 0.3),
  repeat(rows, (row) => repeat(columns, (column) => at(column * 72 - 4, row * 64 - 3, letterBox(row * columns + column)))),
);

/** One electric meter behind glass; origin top left, 62 x 78. */
const meter = (seed: number): string => draw(
  block(0, 0, 62, 78, 8, 'url(#pan)', 0.35, 0.3),
  circle(31, 30, 24, '#e6d6c6'),
  circle(31, 30, 21, '#fffaf0'),
  rect(17, 18, 28, 11, 2, '#4a3a3a'),
  repeat(4, (i) => rect(19.5 + i * 6.4, 20.4, 4.2, 6.4, 1, '#ffe6b0', `opacity="${0.55 + noise(i + seed) * 0.4}"`)),
  rect(15, 35, 32, 4, 2, '#cdbfae'),
  rect(25 + noise(seed) * 10, 35, 5, 4, 1, '#e36f58'),
  path('M14 20A21 21 0 0 1 30 9.4L22 44A21 21 0 0 1 14 20Z', '#fff', 'opacity=".4"'),
  rect(12, 58, 38, 12, 3, '#3b2f33'),
  each([19, 31, 43], (x) => circle(x, 64, 3, 'url(#brass)')),
);

/** A board of electric meters with their wires; origin top left, each 74 wide. */
export const meters = (count: number): string => draw(
  stroke(`M${count * 37} -8V-200`, '#4a3028', 5),
  stroke(`M${count * 37 + 9} -8V-200`, '#6b4a42', 3.4),
  rect(-2, 4, count * 74 + 12, 112, 5, '#5a2f1a', 'opacity=".35" filter="url(#b8)"'),
  block(-8, -8, count * 74 + 10, 112, 5, 'url(#wood)', 0.45, 0.3),
  repeat(count, (i) => draw(
    at(i * 74 - 1, 2, meter(i + 3)),
    hang(i * 74 + 20, 78, i * 74 + 42, 78, 20, '#4a3028', 2.6),
  )),
);

/** A neighbour's door with a pane above it and a mat; origin top left of the leaf, 176 x 390. */
export const neighbourDoor = (): string => draw(
  rect(-22, -26, 226, 420, 4, '#5a2f1a', 'opacity=".3" filter="url(#b8)"'),
  block(-20, -24, 216, 416, 4, 'url(#woodD)', 0.35, 0.2),
  rect(0, 0, 176, 64, 3, 'url(#glassHome)'),
  rect(84, 0, 8, 64, 0, '#7b4325'),
  path('M0 0H40L10 64H0Z', '#fff', 'opacity=".25"'),
  rect(0, 76, 176, 316, 3, 'url(#paintRed)'),
  each([[14, 92, 66, 120], [96, 92, 66, 120], [14, 232, 66, 142], [96, 232, 66, 142]], ([x, y, w, h]) => draw(
    rect(x, y, w, h, 4, '#5b1f24', 'opacity=".28"'),
    stroke(`M${x + 2} ${y + h - 2}V${y + 2}H${x + w - 2}`, '#ffb9a0', 2, 'opacity=".5"'),
  )),
  circle(158, 226, 8, 'url(#brass)'),
  circle(155.6, 223.6, 2.6, '#fff', 'opacity=".8"'),
  rect(152, 240, 12, 22, 4, 'url(#brass)'),
  ellipse(88, 400, 106, 13, '#5a2f1a', 'opacity=".35" filter="url(#b4)"'),
  path('M6 392H170L188 408H-12Z', '#c98b5c'),
  stroke('M4 397H172M-4 403H180', '#8a4d2c', 2, 'opacity=".5"'),
);

/** An umbrella and a broom that lean on the wall; origin on the floor, left. */
export const broomAndUmbrella = (): string => draw(
  ellipse(34, 0, 50, 7, '#5a2f1a', 'opacity=".35" filter="url(#b4)"'),
  stroke('M10 -40L40 -232', '#c98b5c', 7),
  stroke('M9 -42L38 -230', '#f0be8a', 2, 'opacity=".7"'),
  path('M-10 -2L2 -58H22L30 -2C20 4 0 4 -10 -2Z', '#e3b568'),
  repeat(6, (i) => stroke(`M${-4 + i * 5.4} -4L${5 + i * 2.6} -52`, '#a8733a', 1.8, 'opacity=".7"')),
  rect(-1, -64, 25, 10, 4, '#e36f58'),
  stroke('M74 -6L62 -190C60 -204 44 -204 44 -192', '#6b3a1c', 5),
  path('M52 -158L78 -158L80 -30L73 -8L64 -30Z', 'url(#clothHoney)'),
  path('M68 -158L78 -158L80 -30L73 -8Z', '#6b3417', 'opacity=".2"'),
  stroke('M50 -96L82 -92', '#fff3df', 3, 'opacity=".7"'),
);
