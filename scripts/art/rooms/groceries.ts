// Tins of tea, jars, bottles and bags for the shelves of a corner shop. None of them has a name on it.
import { at, block, circle, draw, each, ellipse, noise, path, pick, rect, repeat, stroke } from '../pen.ts';
import { leaf } from './plants.ts';

const TINS = ['tinGreen', 'tinRed', 'tinHoney', 'tinBlue', 'tinCream'] as const;

const leafMark = (dark: boolean): string => draw(
  at(0, 6, leaf(17, 5.5, dark ? 'leafB' : 'leafC', -34)),
  at(0, 6, leaf(17, 5.5, dark ? 'leafB' : 'leafC', 34)),
  at(0, 6, leaf(20, 5.5, dark ? 'leafA' : 'leafC', 0)),
);

/** A round tin of tea; origin bottom middle, 34 wide, 56 high. */
export const teaTin = (kind = 0): string => draw(
  ellipse(1, 0, 19, 4, '#3b1d0f', 'opacity=".4" filter="url(#b2)"'),
  path('M-17 -48H17V-2C17 3 -17 3 -17 -2Z', `url(#${pick(TINS, kind)})`),
  ellipse(0, -26, 11.5, 14, '#fff6e2', 'opacity=".92"'),
  at(0, -24, leafMark(kind % 2 === 0), 0.8),
  rect(-17, -45, 34, 2.4, 0, '#ffe2a0', 'opacity=".8"'),
  path('M-17 -55C-17 -59 17 -59 17 -55V-47C17 -44 -17 -44 -17 -47Z', `url(#${pick(TINS, kind)})`),
  ellipse(0, -55, 17, 3.6, '#fff', 'opacity=".35"'),
  rect(-13, -52, 4, 50, 2, '#fff', 'opacity=".3"'),
);

const SWEETS = ['#f58a72', '#f2ac45', '#7fd0c4', '#fac6c1'] as const;

/** A glass jar with a red lid and something round in it; origin bottom middle, 38 wide, 52 high. */
export const sweetJar = (kind = 0): string => draw(
  ellipse(1, 0, 21, 4, '#3b1d0f', 'opacity=".4" filter="url(#b2)"'),
  path('M-15 -40H15C20 -36 19 -6 17 -2C14 3 -14 3 -17 -2C-19 -6 -20 -36 -15 -40Z', '#fff3df', 'opacity=".9"'),
  repeat(14, (i) => circle(-11 + (i % 4) * 7.4 + noise(i) * 2, -6 - Math.floor(i / 4) * 7.6, 4.6, pick(SWEETS, i + kind))),
  path('M-13 -37C-16 -28 -15 -10 -13 -4C-10 -12 -10 -28 -9 -37Z', '#fff', 'opacity=".75"'),
  block(-16, -51, 32, 12, 4, 'url(#enamelRed)', 0.45, 0.25),
);

/** A bottle of soy or vinegar; origin bottom middle, 22 wide, 66 high. */
const bottle = (kind = 0): string => draw(
  ellipse(1, 0, 12, 3, '#3b1d0f', 'opacity=".4" filter="url(#b2)"'),
  path('M-4 -60H4V-48C4 -42 11 -40 11 -32V-3C11 2 -11 2 -11 -3V-32C-11 -40 -4 -42 -4 -48Z', pick(['#5a2f22', '#8f4a2a', '#3f6f54'], kind)),
  rect(-11, -28, 22, 18, 1, '#fff3df'),
  circle(0, -19, 6, pick(['#e36f58', '#f2ac45', '#57a99f'], kind)),
  rect(-8, -42, 3, 38, 1.5, '#fff', 'opacity=".35"'),
  block(-5, -66, 10, 8, 2, pick(['#e36f58', '#f2ac45', '#57a99f'], kind), 0.4, 0.25),
);

/** A paper bag of rice or beans, tied; origin bottom middle, 44 wide, 58 high. */
export const paperBag = (kind = 0): string => draw(
  ellipse(1, 0, 25, 4, '#3b1d0f', 'opacity=".4" filter="url(#b2)"'),
  path('M-20 -40C-24 -24 -24 -6 -21 -1C-16 3 16 3 21 -1C24 -6 24 -24 20 -40Z', 'url(#boxT)'),
  path('M-12 -56L-18 -40H18L13 -57L5 -52L-2 -58Z', 'url(#boxF)'),
  stroke('M-18 -41H18', pick(['#e36f58', '#57a99f', '#f2ac45'], kind), 4),
  circle(0, -18, 11, '#fff6e2', 'opacity=".9"'),
  each([[-4, -15], [4, -15], [0, -21]], ([x, y]) => ellipse(x, y, 3.4, 2.4, pick(['#c98b5c', '#8fbf72', '#d8604f'], kind))),
  path('M10 -40H20C24 -24 24 -6 21 -1C18 1 14 2 10 2C16 -10 15 -26 10 -40Z', '#5a2f1a', 'opacity=".16"'),
);

/** A box of biscuits; origin bottom middle, 50 wide, 40 high. */
const biscuitBox = (kind: number): string => draw(
  block(-25, -40, 50, 40, 3, `url(#${pick(TINS, kind + 1)})`, 0.4, 0.25),
  rect(-25, -28, 50, 17, 0, '#fff6e2', 'opacity=".9"'),
  each([-13, 0, 13], (x) => draw(circle(x, -19.5, 6, '#e3a568'), circle(x - 1.6, -21, 1.3, '#a8633a'), circle(x + 2, -18, 1.3, '#a8633a'))),
);

// What may stand side by side in one hole.
const SETS = [
  (k: number) => each([18, 48, 78], (x, i) => at(x, 86, teaTin(k + i), 1.05)),
  (k: number) => draw(at(26, 86, sweetJar(k)), at(70, 86, sweetJar(k + 2))),
  (k: number) => draw(at(26, 86, paperBag(k)), at(72, 86, paperBag(k + 1), 0.94)),
  (k: number) => draw(each([14, 38, 60, 82], (x, i) => at(x, 86, bottle(k + i)))),
  (k: number) => draw(at(30, 86, biscuitBox(k)), at(30, 46, biscuitBox(k + 2), 0.9), at(78, 86, teaTin(k + 1), 1.1)),
  (k: number) => draw(each([18, 48, 78], (x, i) => at(x, 86, teaTin(k + i + 2), 0.94)), at(34, 33, teaTin(k), 0.5), at(62, 33, teaTin(k + 3), 0.5)),
] as const;

/** What stands in one hole of the shelf, 96 x 86. */
export const groceryHole = (seed: number): string => pick(SETS, seed)(seed);
