// Food, clothes and wool. Each fills a box of 236 x 196.
import { at, circle, draw, each, ellipse, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** Trousers, folded over a hanger. */
export const trousers = (): string => draw(
  shadow(122, 184, 66, 8, 0.24, 'b4'),
  stroke('M118 30V22Q118 10 128 12Q136 16 130 24', '#8f9fb3', 5),
  stroke('M52 44L118 26L184 44', '#b9743f', 8),
  path('M66 42H170Q176 42 176 48L190 176Q190 182 184 182H140Q134 182 133 176L120 96L106 176Q105 182 98 182H54Q48 182 48 176L60 48Q60 42 66 42Z', 'url(#clothGrey)'),
  path('M60 48Q60 42 66 42H170Q176 42 176 48L178 62H58Z', '#3f4a66'),
  each([78, 104, 132, 158], (x) => rect(x - 3, 42, 6, 20, 2, '#7a89a6')),
  rect(111, 46, 14, 12, 3, '#c9d3de'),
  stroke('M118 64V98', '#2a3148', 3, 'opacity=".5"'),
  stroke('M66 66Q78 84 62 92M170 66Q158 84 174 92', '#2a3148', 3, 'opacity=".45"'),
  stroke('M84 74C82 110 76 150 72 178M152 74C156 110 162 150 166 178', '#fff', 3, 'opacity=".3"'),
);

/** A lunch box with three dishes and its lid behind. */
export const lunchbox = (): string => draw(
  shadow(118, 180, 98, 11, 0.28, 'b4'),
  rect(40, 26, 168, 70, 14, '#fff', 'opacity=".5"'),
  rect(40, 26, 168, 70, 14, 'none', 'stroke="#c9d3de" stroke-width="4"'),
  path('M24 84H212L204 166Q202 178 190 178H46Q34 178 32 166Z', '#3f4658'),
  path('M32 160L34 168Q36 178 46 178H190Q202 178 204 166L205 158Q120 172 32 160Z', '#20252f', 'opacity=".5"'),
  ellipse(118, 86, 97, 22, '#565e74'),
  ellipse(118, 87, 90, 18, '#2e3442'),
  path('M30 86C36 62 92 56 112 70V103C74 108 34 102 30 86Z', '#fffaf0'),
  each([[48, 84], [62, 76], [78, 82], [94, 74], [70, 92], [90, 92], [54, 94]], ([x, y]) => ellipse(x, y, 6, 3, '#efe4cf', `transform="rotate(${x % 40} ${x} ${y})"`)),
  circle(74, 74, 5, '#3a2a30'),
  path('M118 70C142 58 174 62 184 72L178 86H118Z', '#c8553d'),
  each([[132, 74], [150, 70], [168, 76], [142, 82], [162, 84]], ([x, y]) => draw(ellipse(x, y, 10, 6, '#e0784f'), ellipse(x - 3, y - 2, 3.4, 1.8, '#ffd0a6'))),
  path('M118 90H180L204 84C206 96 170 104 118 104Z', '#5aa86a'),
  each([[130, 96], [146, 94], [164, 95], [182, 92]], ([x, y]) => path('M-10 3Q-6 -8 0 -3Q6 -8 10 3Z', '#7fcb84', `transform="translate(${x} ${y})"`)),
  stroke('M116 70V104M118 88H182', '#565e74', 4),
  stroke('M204 120L226 40M196 126L214 38', '#d9a66e', 6),
);

/** A bowl of noodles with chopsticks. */
export const noodles = (): string => draw(
  shadow(118, 182, 74, 10, 0.28, 'b4'),
  stroke('M80 30q-10 -10 0 -20M118 26q-10 -10 0 -20M154 30q-10 -10 0 -20', '#fff', 5, 'opacity=".85"'),
  stroke('M80 30q-10 -10 0 -20M118 26q-10 -10 0 -20M154 30q-10 -10 0 -20', '#d9c3a8', 2, 'opacity=".8"'),
  stroke('M128 66L216 22M140 74L224 38', '#a5562f', 7),
  path('M22 78H214C212 132 176 164 148 170V178H88V170C60 164 24 132 22 78Z', '#d9534a'),
  path('M36 108C46 142 76 160 96 166C62 150 46 122 42 84H32Z', '#fff', 'opacity=".3"'),
  stroke('M40 118Q118 150 196 118', '#fff3df', 5, 'opacity=".9"'),
  stroke('M50 134Q118 160 186 134', '#fff3df', 2.4, 'opacity=".8"'),
  ellipse(118, 78, 96, 26, '#fff3df'),
  ellipse(118, 80, 86, 21, '#c98a3f'),
  each([0, 1, 2, 3], (i) => stroke(`M${50 + i * 8} ${80 + i * 4}q24 ${-18 + i * 3} 48 -2t48 0t28 ${-6 + i * 3}`, '#f7dc9a', 5)),
  each([0, 1], (i) => stroke(`M${60 + i * 10} ${92 + i * 3}q26 -10 50 0t44 -4`, '#fff0c4', 4)),
  ellipse(82, 72, 20, 12, '#fffaf0'),
  circle(82, 71, 8, '#f5a93c'),
  circle(79.5, 69, 2.4, '#fff', 'opacity=".8"'),
  path('M132 62C148 54 172 62 176 74C160 80 140 78 132 62Z', '#5aa86a'),
  path('M140 84C152 78 170 82 174 90C162 96 146 94 140 84Z', '#7fcb84'),
  each([[110, 92], [122, 66], [150, 94], [104, 64]], ([x, y]) => circle(x, y, 3.4, '#4f9a55')),
);

// A ball of yarn with its turns.
const ball = (r: number, light: string, dark: string): string => draw(
  circle(0, 0, r, dark),
  circle(-r * 0.06, -r * 0.08, r * 0.94, light),
  each([-0.5, -0.2, 0.1, 0.4], (k) => stroke(`M${-r * 0.8} ${r * k}Q0 ${r * (k - 0.55)} ${r * 0.84} ${r * (k + 0.1)}`, dark, r * 0.075, 'opacity=".65"')),
  each([-0.34, 0, 0.34], (k) => stroke(`M${r * (k - 0.3)} ${-r * 0.78}Q${r * (k + 0.5)} 0 ${r * (k - 0.1)} ${r * 0.84}`, dark, r * 0.07, 'opacity=".45"')),
  ellipse(-r * 0.38, -r * 0.46, r * 0.2, r * 0.12, '#fff', 'opacity=".5" transform="rotate(-30)"'),
);

/** Three balls of yarn and two needles. */
export const yarn = (): string => draw(
  shadow(118, 180, 96, 11, 0.28, 'b4'),
  stroke('M40 22L150 128M202 18L96 126', '#e3b680', 7),
  circle(38, 20, 8, '#e2574c'),
  circle(204, 16, 8, '#e2574c'),
  at(66, 132, ball(46, '#f2a0a8', '#cf6673')),
  at(170, 134, ball(44, '#8fc0e6', '#4f87bd')),
  at(118, 96, ball(50, '#f6cf7c', '#d39a35')),
  stroke('M150 168C176 186 204 178 222 186', '#4f87bd', 4),
  stroke('M84 172C64 188 34 178 16 186', '#cf6673', 4),
);

// One shoe, its toe to the left.
const shoe = (): string => draw(
  path('M4 74Q2 60 22 54C44 48 62 40 76 14Q82 8 92 10L128 12Q136 12 136 22L140 74Z', 'url(#rubber)'),
  path('M78 16Q104 30 134 18L135 28Q104 40 72 24Z', '#20252f'),
  path('M18 58C40 54 64 46 80 24C72 46 48 62 20 66Z', '#fff', 'opacity=".28"'),
  stroke('M66 36L92 48M58 44L82 56', '#c5ced9', 4),
  path('M0 72H142V84Q142 90 134 90H10Q0 90 0 80Z', '#f3f0ea'),
  repeat(11, (i) => rect(6 + i * 12.4, 84, 7, 8, 2, '#b4aca2')),
  rect(4, 74, 134, 3, 1.5, '#fff'),
);

/** A pair of shoes that do not slip. */
export const shoes = (): string => draw(
  shadow(118, 178, 98, 12, 0.28, 'b4'),
  at(78, 44, shoe(), 0.98),
  at(18, 84, shoe(), 1.04),
);
