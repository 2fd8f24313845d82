// A small noodle shop: the stove, the board with drawn dishes, stools and tables.
import { at, block, circle, draw, each, ellipse, noise, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** A tall stock pot; origin bottom middle, 150 wide, 140 high. */
const stockPot = (): string => draw(
  path('M-72 -124H72V-12C72 2 -72 2 -72 -12Z', 'url(#metalSide)'),
  path('M-60 -118C-62 -80 -60 -40 -54 -10C-44 -40 -44 -90 -44 -118Z', '#fff', 'opacity=".6"'),
  path('M40 -124H72V-12C72 -4 50 -1 30 0C46 -40 48 -90 40 -124Z', '#5a4a46', 'opacity=".22"'),
  rect(-72, -70, 144, 3, 0, '#8e807a', 'opacity=".5"'),
  ellipse(0, -124, 74, 15, '#f6efe6'),
  ellipse(0, -122, 66, 11, 'url(#broth)'),
  each([[-30, -124, 15], [16, -121, 18], [40, -125, 10]], ([x, y, r]) => ellipse(x, y, r, r * 0.26, '#ffe7b8', 'opacity=".8"')),
  path('M-88 -104H-72V-86H-84ZM88 -104H72V-86H84Z', 'url(#pan)'),
);

/** A wok on its ring; origin bottom middle, 150 wide. */
const wok = (): string => draw(
  path('M-74 -58C-60 -14 60 -14 74 -58Z', 'url(#pan)'),
  path('M-60 -52C-50 -26 -20 -22 0 -22C-26 -28 -40 -38 -44 -52Z', '#fff', 'opacity=".2"'),
  ellipse(0, -58, 75, 13, '#6b5a58'),
  ellipse(0, -57, 66, 10, '#3b2f33'),
  repeat(12, (i) => ellipse(-44 + i * 8, -58 - (i % 3) * 3, 9, 4, ['#5fae6c', '#f2ac45', '#fbe8d0', '#e36f58'][i % 4] ?? '#5fae6c', `transform="rotate(${noise(i) * 60 - 30} ${-44 + i * 8} -58)"`)),
  stroke('M66 -62L128 -86', '#8a4d2c', 9),
  stroke('M68 -65L126 -87', '#d99a66', 2.4, 'opacity=".8"'),
);

/** The cooking range with a stock pot and a wok; origin top left of its top, 460 wide, the rings at y = 0. */
export const range = (front: number): string => draw(
  rect(-6, -8, 474, 18, 0, '#5a2f1a', 'opacity=".35" filter="url(#b8)"'),
  rect(0, 14, 460, front, 6, 'url(#metalSide)'),
  rect(0, 14, 460, 26, 0, '#3b2f33', 'opacity=".25" filter="url(#b4)"'),
  each([26, 246], (x) => draw(
    rect(x, 62, 188, front - 76, 6, '#8e807a', 'opacity=".45"'),
    rect(x + 50, 76, 88, 9, 4, 'url(#brass)'),
    stroke(`M${x + 2} ${front - 18}V64H${x + 184}`, '#fff', 2, 'opacity=".5"'),
  )),
  each([74, 176, 292, 394], (x) => draw(circle(x, 48, 9, '#4a3a3a'), stroke(`M${x} 48V41`, '#ffb45c', 3))),
  block(-10, 0, 480, 18, 4, 'url(#metal)', 0.8, 0.3),
  each([120, 340], (x) => block(x - 76, -14, 152, 14, 4, 'url(#pan)', 0.3, 0.3)),
  at(120, -18, stockPot()),
  at(340, 2, wok()),
);

// A bowl as it is drawn with chalk, and what is in it.
const chalkBowl = (inside: string): string => draw(
  stroke('M-22 0C-20 16 -10 20 0 20S20 16 22 0Z', '#fff3df', 2.6),
  stroke('M-10 24H10', '#fff3df', 2.6),
  inside,
);

const CHALKED = [
  draw(stroke('M-16 -4q4 -7 8 0t8 0t8 0t8 0', '#ffd98c', 2.6), stroke('M-16 -10q4 -7 8 0t8 0t8 0', '#ffd98c', 2.6)),
  draw(circle(-8, -5, 6, 'none', 'stroke="#ffd98c" stroke-width="2.6"'), circle(-8, -5, 2, '#f2ac45'), stroke('M4 -3C8 -14 16 -12 18 -4', '#a8dc98', 2.6)),
  draw(stroke('M-16 -3C-12 -16 -2 -16 0 -4C2 -16 14 -16 16 -3', '#f7a58a', 2.6)),
  draw(stroke('M-14 -4L-6 -16M-2 -4L6 -18M10 -4L14 -14', '#a8dc98', 2.6)),
];

/** The menu: bowls in chalk, and strokes for how many coins; origin top left, 210 x 250. */
export const menuBoard = (): string => draw(
  rect(6, 10, 210, 250, 6, '#5a2f1a', 'opacity=".32" filter="url(#b8)"'),
  block(0, 0, 210, 250, 6, 'url(#wood)', 0.5, 0.3),
  rect(12, 12, 186, 226, 4, '#3f5a52'),
  path('M12 12H110L12 150Z', '#fff', 'opacity=".06"'),
  each(CHALKED, (inside, i) => at(52, 44 + i * 52, draw(
    chalkBowl(inside),
    repeat(2 + (i % 3), (k) => circle(58 + k * 22, 8, 7.5, 'none', 'stroke="#ffd98c" stroke-width="2.4"')),
    repeat(2 + (i % 3), (k) => rect(56 + k * 22, 6, 4, 4, 0.5, 'none', 'stroke="#ffd98c" stroke-width="1.6"')),
  ))),
  each([40, 170], (x) => draw(stroke(`M${x} 0V-30`, '#8a7a74', 2.4), circle(x, -30, 4, 'url(#brass)'))),
);

/** A round wooden stool; origin bottom middle, 92 wide, 96 high. */
export const stool = (): string => draw(
  ellipse(3, 0, 52, 8, '#3b1d0f', 'opacity=".42" filter="url(#b4)"'),
  path('M-34 -82L-44 0H-32L-20 -82ZM34 -82L44 0H32L20 -82Z', 'url(#woodD)'),
  path('M-12 -82L-14 4H-3L-1 -82ZM12 -82L14 4H3L1 -82Z', '#7b4325'),
  rect(-34, -42, 68, 8, 3, '#8a4d2c'),
  ellipse(0, -80, 46, 11, '#a8633a'),
  ellipse(0, -88, 46, 12, 'url(#woodTop)'),
  ellipse(0, -88, 34, 8, 'none', 'stroke="#b97443" stroke-width="1.6" opacity=".6"'),
);

/** A bowl of noodles with an egg and greens, seen a little from above; origin: middle of its foot, 112 wide. */
export const noodleBowl = (): string => draw(
  ellipse(3, 0, 54, 9, '#5a2f1a', 'opacity=".4" filter="url(#b4)"'),
  path('M-24 -4H24L19 5H-19Z', '#b9483f'),
  path('M-56 -50C-54 -18 -30 -2 0 -2S54 -18 56 -50Z', 'url(#enamelRed)'),
  path('M-49 -44C-45 -22 -32 -11 -18 -7C-30 -18 -36 -30 -38 -46Z', '#fff', 'opacity=".4"'),
  stroke('M-48 -30C-24 -16 24 -16 48 -30', '#ffd98c', 3, 'opacity=".8"'),
  ellipse(0, -50, 56, 15, '#fff3df'),
  ellipse(0, -49, 49, 12, 'url(#broth)'),
  repeat(6, (i) => stroke(`M${-40 + i * 6} ${-48 - (i % 2) * 3}q10 -7 20 0t20 0t${14 - i * 2} 0`, i % 2 ? '#ffeec4' : '#fbdf9e', 3.6)),
  ellipse(-20, -53, 13, 6, '#fffaf0'),
  ellipse(-20, -53.5, 6.4, 3.4, '#f6a83c'),
  each([[18, -56, -30], [28, -52, 10], [10, -52, -60]], ([x, y, turn]) => `<g transform="translate(${x} ${y}) rotate(${turn})">${ellipse(0, 0, 12, 4, '#4d9a68')}${ellipse(-2, -1, 8, 2, '#8fd0a4')}</g>`),
  repeat(5, (i) => circle(-4 + i * 6, -46 + (i % 2) * 2, 2, '#5fae6c')),
);

/** A jar of chopsticks; origin bottom middle, 44 wide, 96 high. */
export const chopstickJar = (): string => draw(
  ellipse(3, 0, 28, 5, '#5a2f1a', 'opacity=".4" filter="url(#b2)"'),
  repeat(9, (i) => stroke(`M${-12 + i * 3} -34L${-20 + i * 5} ${-88 - noise(i) * 10}`, i % 2 ? '#b5584f' : '#d99a66', 3.6)),
  path('M-21 -48H21L18 -3C16 2 -16 2 -18 -3Z', 'url(#wood)'),
  each([-34, -16], (y) => rect(-20, y, 40, 4, 1, '#8a4d2c', 'opacity=".6"')),
  rect(-15, -44, 5, 38, 2, '#fff1d6', 'opacity=".45"'),
);

/** A square table across the front of the picture; origin top left of its top. */
export const shopTable = (w: number, depth: number, front: number): string => draw(
  shadow(w / 2, depth + front, w * 0.5, 14, 0.4, 'b8'),
  path(`M30 0H${w - 30}L${w} ${depth}H0Z`, 'url(#counterTop)'),
  repeat(3, (i) => stroke(`M${24 - i * 7} ${depth * (0.24 + i * 0.25)}H${w - 24 + i * 7}`, '#8b4d29', 1.6, 'opacity=".28"')),
  stroke(`M34 3H${w - 34}`, '#fff1d6', 3, 'opacity=".8"'),
  rect(0, depth, w, 16, 3, 'url(#counterEdge)'),
  rect(0, depth, w, 4, 2, '#f6cb98', 'opacity=".8"'),
  each([24, w - 50], (x) => rect(x, depth + 16, 26, front, 2, 'url(#woodD)')),
);

/** The guard and the arm of a fan on the wall, without its blades; origin in its hub. */
export const wallFan = (): string => draw(
  rect(-10, 40, 20, 46, 6, 'url(#enamel)'),
  circle(5, 8, 68, '#5a2f1a', 'opacity=".22" filter="url(#b8)"'),
  circle(0, 0, 66, '#fff6e2', 'opacity=".4"'),
  repeat(16, (i) => stroke(`M0 0L${Math.sin(i * Math.PI / 8) * 64} ${-Math.cos(i * Math.PI / 8) * 64}`, '#a89a92', 1.4, 'opacity=".55"')),
  circle(0, 0, 66, 'none', 'stroke="#8fa7a3" stroke-width="5"'),
  circle(0, 0, 40, 'none', 'stroke="#a89a92" stroke-width="1.6" opacity=".7"'),
);
