// Things on paper: a square that looks like a code, a claim form, photographs. None of them says anything.
import { at, draw, ellipse, group, linear, path, rect, repeat, stroke, circle } from '../pen.ts';
import { brokenLid, clayBody } from './clayPot.ts';

const INK = '#3b2a22';
const MODULES = 21;

const corner = (x: number, y: number): string => draw(
  rect(x, y, 70, 70, 4, INK),
  rect(x + 10, y + 10, 50, 50, 2, '#fff'),
  rect(x + 20, y + 20, 30, 30, 2, INK),
);

// Left white: the two corner squares and a torn band through the middle.
const isEmpty = (x: number, y: number): boolean =>
  (x < 8 && y < 8) || (x > 12 && y > 12) || Math.abs(y - 10 + (x - 10) * 0.35) < 3;

const isDark = (x: number, y: number): boolean => !isEmpty(x, y) && (x * 7 + y * 13 + x * y * 3) % 5 < 2;

/** Looks like a code to scan and is none: two corner squares instead of three, and a torn middle. In a box of 250. */
export const mockCode = (): string => draw(
  rect(0, 0, 250, 250, 14, '#fff'),
  repeat(MODULES, (y) => repeat(MODULES, (x) => isDark(x, y) && rect(20 + x * 10, 20 + y * 10, 9.5, 9.5, 1.5, INK))),
  corner(20, 20),
  corner(160, 160),
  path('M0 168L34 150L60 160L104 136L140 142L186 112L214 118L250 96V84L216 104L186 98L142 128L104 122L62 146L32 136L0 152Z', '#f1e2cb'),
);

const formRow = (y: number, w: number): string => draw(rect(30, y, 42, 8, 4, '#cdbfae'), rect(84, y, w, 8, 4, '#e6dccb'));

// A round stamp with an umbrella in it: insurance, without a word.
const stamp = (): string => group([
  circle(0, 0, 36, 'none', 'stroke="#d4453c" stroke-width="5"'),
  circle(0, 0, 27, 'none', 'stroke="#d4453c" stroke-width="2"'),
  path('M-17 2C-16 -20 16 -20 17 2Q11 -3 6 2Q0 -3 -6 2Q-11 -3 -17 2Z', '#d4453c'),
  stroke('M0 0V13Q0 18 5 17', '#d4453c', 3),
], 'opacity=".82" transform="rotate(-12)"');

/** A form with a stamp, in a box of 200 x 240: only lines. */
export const claimForm = (): string => draw(
  rect(12, 14, 180, 220, 8, '#5a2f1a', 'opacity=".22" filter="url(#b4)"'),
  path('M8 12Q8 6 14 6H160L192 36V226Q192 232 186 232H14Q8 232 8 226Z', '#fffdf6'),
  path('M160 6L192 36H166Q160 36 160 30Z', '#e9dcc6'),
  rect(52, 26, 92, 12, 6, '#b99a84'),
  stroke('M28 50H172', '#e6dccb', 2),
  repeat(5, (i) => formRow(64 + i * 22, i % 2 ? 62 : 84)),
  rect(30, 178, 60, 36, 4, 'none', 'stroke="#cdbfae" stroke-width="2"'),
  stroke('M38 202q6 -14 10 -2t10 -6t10 2t14 -6', '#7d6a5c', 2.4),
  at(140, 184, stamp()),
);

/** Gradients of the table the photographs were taken on. */
export const photoDefs = (): string => draw(
  linear('photoTable', [[0, '#e3a36a'], [1, '#b9743f']]),
  linear('photoWall', [[0, '#fbe8cc'], [1, '#f0cfa0']]),
);

const snapshot = (picture: string): string => draw(
  rect(4, 6, 232, 178, 6, '#5a2f1a', 'opacity=".25" filter="url(#b4)"'),
  rect(0, 0, 232, 178, 6, '#fffdf8'),
  `<svg x="9" y="9" width="214" height="160" viewBox="0 0 214 160">${picture}</svg>`,
  path('M9 9H120L9 96Z', '#fff', 'opacity=".1"'),
);

/** A photograph of the whole pot, in a box of 240 x 188. */
export const photoOfPot = (): string => snapshot(draw(
  rect(0, 0, 214, 92, 0, 'url(#photoWall)'),
  rect(0, 88, 214, 72, 0, 'url(#photoTable)'),
  stroke('M0 108H214M0 134H214', '#8b4d29', 1.4, 'opacity=".3"'),
  at(26, 8, clayBody(), 0.7),
  at(150, 138, brokenLid(), 0.42),
));

/** A photograph of the two halves of the lid from near by. */
export const photoOfLid = (): string => snapshot(draw(
  rect(0, 0, 214, 160, 0, 'url(#photoTable)'),
  stroke('M0 30H214M0 74H214M0 122H214', '#8b4d29', 2, 'opacity=".3"'),
  at(98, 88, brokenLid(), 1.25, -6),
  ellipse(150, 142, 6, 3, '#7a4427'),
  ellipse(52, 140, 4, 2.4, '#935632'),
  rect(0, 0, 214, 160, 0, '#4a1f0c', 'opacity=".06"'),
));
