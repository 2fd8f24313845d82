// The counter and what stands on it or hangs beside it.
import { block, circle, draw, each, ellipse, path, pick, rect, repeat, shadow, stroke } from '../pen.ts';
import { woodGrain } from './diningTable.ts';

/** The counter across the picture; origin top left of its top. */
export const shopCounter = (w: number, depth: number, front: number): string => draw(
  rect(0, -10, w, 16, 0, '#5a2f1a', 'opacity=".3" filter="url(#b8)"'),
  rect(0, 0, w, depth, 0, 'url(#counterTop)'),
  woodGrain(0, w, depth),
  rect(0, 0, w, 3, 0, '#fff1d6', 'opacity=".8"'),
  rect(0, depth, w, 20, 0, 'url(#counterEdge)'),
  rect(0, depth, w, 4, 0, '#f6cb98', 'opacity=".8"'),
  rect(0, depth + 20, w, front, 0, 'url(#tealFront)'),
  repeat(Math.ceil(w / 150), (i) => draw(
    rect(i * 150 + 14, depth + 40, 122, front, 6, 'url(#tealDoor)', 'opacity=".65"'),
    stroke(`M${i * 150 + 16} ${depth + 44 + front}V${depth + 42}H${i * 150 + 134}`, '#a9e8dd', 2.4, 'opacity=".55"'),
  )),
  rect(0, depth + 20, w, 22, 0, '#123f46', 'opacity=".4" filter="url(#b4)"'),
);

/** A striped awning as seen from inside, above a window; origin at its left end. */
export const insideAwning = (w: number, stripes = 9): string => draw(
  path(`M0 22H${w}V44H0Z`, '#5a2f1a', 'opacity=".3" filter="url(#b4)"'),
  repeat(stripes, (i) => {
    const step = w / stripes;
    return path(`M${i * step} 0H${(i + 1) * step}V22Q${(i + 0.5) * step} 40 ${i * step} 22Z`, i % 2 ? '#fff3df' : 'url(#curt)');
  }),
  block(-8, -8, w + 16, 10, 5, 'url(#wood)', 0.45, 0.3),
);

/** A round money box with a slot; origin bottom left, 68 wide. */
export const moneyBox = (): string => draw(
  ellipse(34, 0, 46, 7, '#5a2f1a', 'opacity=".38" filter="url(#b4)"'),
  path('M4 -46C4 -58 64 -58 64 -46V-6C64 2 4 2 4 -6Z', 'url(#enamelRed)'),
  path('M10 -44C10 -30 10 -18 14 -6C18 -18 18 -32 18 -48Z', '#fff', 'opacity=".4"'),
  ellipse(34, -47, 30, 8, '#f9a78f'),
  rect(22, -49, 24, 4, 2, '#6b2a2a'),
  rect(4, -30, 60, 9, 0, '#ffd37a'),
  rect(4, -30, 60, 2.6, 0, '#fff', 'opacity=".5"'),
);

/** A push-button telephone on the wall; origin top left, 66 x 104. */
export const wallPhone = (): string => draw(
  rect(5, 8, 66, 104, 12, '#5a2f1a', 'opacity=".35" filter="url(#b4)"'),
  block(0, 0, 66, 104, 12, 'url(#enamel)', 0.7, 0.2),
  rect(24, 12, 36, 24, 5, '#c9dcd6'),
  rect(24, 12, 36, 10, 5, '#fff', 'opacity=".5"'),
  repeat(12, (i) => rect(26 + (i % 3) * 11.4, 44 + Math.floor(i / 3) * 12, 8.6, 8.6, 2.6, pick(['#f2c48a', '#e8a679'], i))),
  path('M4 4C-6 8 -8 20 -6 32H12C12 20 12 12 14 6Z', 'url(#enamelRed)'),
  path('M-6 74C-8 88 -6 98 4 102L14 98C12 92 12 84 12 74Z', 'url(#enamelRed)'),
  rect(-6, 28, 17, 52, 7, 'url(#enamelRed)'),
  rect(-2, 12, 4, 82, 2, '#fff', 'opacity=".35"'),
  stroke('M2 102C-6 116 14 120 6 132C0 142 16 150 30 138C42 126 40 112 40 104', '#c9574a', 3.4),
);

/** A tear-off calendar without a word: a red day and dots for a month; origin at the nail, 78 x 104. */
export const calendar = (): string => draw(
  rect(-34, 8, 78, 104, 4, '#5a2f1a', 'opacity=".28" filter="url(#b4)"'),
  stroke('M-20 6L0 -8L20 6', '#8a7a74', 2.4),
  circle(0, -8, 4, 'url(#brass)'),
  rect(-39, 4, 78, 104, 4, '#fffaf0'),
  rect(-39, 4, 78, 30, 4, 'url(#red)'),
  each([-12, 0, 12], (x) => circle(x, 19, 3.4, '#ffe1a0')),
  repeat(21, (i) => circle(-30 + (i % 7) * 10, 46 + Math.floor(i / 7) * 13, i === 11 ? 5.4 : 3.2, i === 11 ? '#e36f58' : '#d9c3a6')),
  rect(-30, 86, 44, 4, 2, '#e3cfb2'),
  rect(-30, 95, 30, 4, 2, '#e3cfb2'),
  path('M22 108H39V92Z', '#e9d6b8'),
);

/** A kitchen balance with a brass pan; origin bottom middle, 104 wide. */
export const scales = (): string => draw(
  shadow(0, 0, 60, 8, 0.4, 'b4'),
  path('M-34 -2L-26 -58H26L34 -2C34 4 -34 4 -34 -2Z', 'url(#tealDoor)'),
  path('M-26 -56L-30 -6C-24 -14 -20 -34 -18 -56Z', '#fff', 'opacity=".35"'),
  circle(0, -30, 20, '#fffaf0'),
  circle(0, -30, 20, 'none', 'stroke="#d7b98c" stroke-width="3"'),
  repeat(9, (i) => {
    const turn = (i - 4) * 0.5;
    return stroke(`M${Math.sin(turn) * 13} ${-30 - Math.cos(turn) * 13}L${Math.sin(turn) * 16} ${-30 - Math.cos(turn) * 16}`, '#8a5a3a', 1.6);
  }),
  stroke('M0 -30L-5 -42', '#e36f58', 2.4),
  circle(0, -30, 2.6, '#6b4a35'),
  rect(-5, -70, 10, 14, 3, 'url(#metal)'),
  path('M-52 -84H52C48 -66 24 -64 0 -64S-48 -66 -52 -84Z', 'url(#brass)'),
  ellipse(0, -84, 52, 7, '#ffe9b8'),
  ellipse(0, -83, 46, 5, '#d79a3c', 'opacity=".55"'),
);
