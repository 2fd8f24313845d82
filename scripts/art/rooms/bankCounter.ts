// The counters of a bank: glass over marble, and lamps that show whose turn it is.
import { at, block, circle, draw, each, ellipse, path, rect, repeat, stroke } from '../pen.ts';

// As on a die: how many dots make the number of a counter.
const PIPS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]], 2: [[-7, -5], [7, 5]], 3: [[-9, -7], [0, 0], [9, 7]],
};

/** The lamp above a counter: dots for its number, and an arrow down; origin in its middle, 96 wide. */
const turnLamp = (counter: number): string => draw(
  block(-48, -22, 96, 44, 8, '#4a3a44', 0.25, 0.3),
  rect(-42, -16, 84, 32, 5, '#2c2530'),
  at(-20, 0, each(PIPS[counter] ?? [], ([x, y]) => draw(circle(x, y, 6, '#ff9c5a', 'opacity=".35"'), circle(x, y, 3.8, '#ffd08a')))),
  path('M14 -8H30V0H36L22 11L8 0H14Z', '#5a4a40'),
);

// What is seen behind the glass: a lamp, a screen turned away, the back of a chair.
const behind = (w: number, h: number): string => draw(
  rect(0, 0, w, h, 0, 'url(#backOffice)'),
  rect(w * 0.12, 16, w * 0.36, 54, 3, '#c98b5c', 'opacity=".5"'),
  repeat(5, (i) => rect(w * 0.14 + i * w * 0.066, 24, w * 0.05, 42, 2, i % 2 ? '#57a99f' : '#d8807f', 'opacity=".5"')),
  path(`M${w * 0.58} ${h}V${h - 76}C${w * 0.58} ${h - 100} ${w * 0.88} ${h - 100} ${w * 0.88} ${h - 76}V${h}Z`, '#3f7f7a', 'opacity=".85"'),
  path(`M${w * 0.61} ${h - 20}V${h - 74}C${w * 0.62} ${h - 90} ${w * 0.7} ${h - 92} ${w * 0.73} ${h - 92}V${h - 20}Z`, '#fff', 'opacity=".16"'),
  block(w * 0.2, h - 66, w * 0.26, 48, 4, '#5a4e58', 0.3, 0.2),
  rect(w * 0.31, h - 20, 12, 20, 0, '#5a4e58'),
);

/** One counter with its glass; origin top left of the header, `w` wide: header 56, glass 190, ledge and front. */
const counter = (w: number, number: number, front: number): string => draw(
  at(0, 56, behind(w, 190)),
  rect(0, 56, w, 190, 0, '#dff2ee', 'opacity=".3"'),
  path(`M${w * 0.1} 56H${w * 0.3}L${w * 0.12} 246H0V160Z`, '#fff', 'opacity=".26"'),
  path(`M${w * 0.42} 56H${w * 0.5}L${w * 0.3} 246H${w * 0.22}Z`, '#fff', 'opacity=".2"'),
  circle(w * 0.5, 176, 20, '#fff', 'opacity=".22"'),
  circle(w * 0.5, 176, 20, 'none', 'stroke="#fff" stroke-width="3" opacity=".55"'),
  repeat(7, (i) => circle(w * 0.5 - 9 + (i % 3) * 9, 168 + Math.floor(i / 3) * 8, 1.8, '#7d9a97')),
  rect(w * 0.3, 230, w * 0.4, 16, 3, '#6b5a54'),
  rect(w * 0.32, 233, w * 0.36, 10, 2, '#3b2f33', 'opacity=".6"'),
  block(-4, 244, w + 8, 20, 2, 'url(#marbleTop)', 0.8, 0.25),
  rect(0, 264, w, front, 0, 'url(#marble)'),
  rect(0, 264, w, 18, 0, '#5a2f1a', 'opacity=".25" filter="url(#b4)"'),
  rect(16, 292, w - 32, front - 48, 4, 'url(#bankWood)'),
  stroke(`M18 ${262 + front - 20}V294H${w - 18}`, '#ffe1b8', 2, 'opacity=".6"'),
  repeat(Math.floor((w - 60) / 22), (i) => rect(30 + i * 22, 300, 2, front - 66, 1, '#6b3417', 'opacity=".22"')),
  block(-7, 50, 14, 198, 3, 'url(#brass)', 0.5, 0.3),
  at(w / 2, 28, turnLamp(number)),
);

/** Counters in a row under one header; origin top left. */
export const bankCounters = (numbers: readonly number[], w: number, front: number): string => draw(
  rect(-20, 8, numbers.length * w + 40, 270 + front, 6, '#5a2f1a', 'opacity=".3" filter="url(#b14)"'),
  rect(-14, -10, numbers.length * w + 28, 68, 5, 'url(#bankWood)'),
  rect(-14, -10, numbers.length * w + 28, 4, 2, '#ffe1b8', 'opacity=".7"'),
  rect(-14, 50, numbers.length * w + 28, 8, 0, '#6b3417', 'opacity=".5"'),
  each(numbers, (number, i) => at(i * w, 0, counter(w, number, front))),
  block(numbers.length * w - 7, 50, 14, 198, 3, 'url(#brass)', 0.5, 0.3),
  rect(-10, 264 + front - 14, numbers.length * w + 20, 16, 2, '#8f705f'),
  block(-18, -18, numbers.length * w + 36, 14, 4, 'url(#marbleTop)', 0.8, 0.25),
);

const post = (x: number, y: number, size: number): string => at(x, y, draw(
  ellipse(0, 0, 26, 6, '#3b1d0f', 'opacity=".4" filter="url(#b4)"'),
  ellipse(0, -4, 22, 6, '#b97834'),
  ellipse(0, -7, 20, 5, 'url(#brass)'),
  rect(-5, -112, 10, 106, 4, 'url(#brass)'),
  rect(-3, -108, 3, 98, 1.5, '#fff', 'opacity=".55"'),
  block(-9, -120, 18, 12, 4, 'url(#brass)', 0.6, 0.3),
  circle(0, -126, 8, 'url(#brass)'),
  circle(-2.4, -128, 2.4, '#fff', 'opacity=".8"'),
), size);

const rope = (x1: number, y1: number, x2: number, y2: number, size: number): string => draw(
  stroke(`M${x1} ${y1 - 106 * size}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - 52 * size} ${x2} ${y2 - 106 * size}`, '#8f2f33', 9 * size),
  stroke(`M${x1} ${y1 - 108 * size}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - 55 * size} ${x2} ${y2 - 108 * size}`, '#e36f58', 4 * size),
);

/** Posts with ropes between them, which keep a queue in order. */
export const queueBarrier = (posts: readonly (readonly [x: number, y: number])[], size = 1): string => draw(
  posts.slice(1).map(([x, y], i) => rope(posts[i]![0], posts[i]![1], x, y, size)),
  each(posts, ([x, y]) => post(x, y, size)),
);
