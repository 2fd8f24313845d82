// Food and what it stands in.
import { at, block, circle, draw, each, ellipse, noise, path, pick, rect, repeat, stroke } from '../pen.ts';
import { leaf } from './plants.ts';

const FILLINGS = {
  rice: (): string => draw(
    path('M-40 -43C-34 -68 34 -68 40 -43C30 -34 -30 -34 -40 -43Z', '#fffdf4'),
    repeat(16, (i) => ellipse(
      -26 + noise(i) * 52,
      -44 - noise(i + 9) * 14,
      3.6,
      1.8,
      '#efe2c9',
      `transform="rotate(${noise(i + 4) * 90} ${-26 + noise(i) * 52} ${-44 - noise(i + 9) * 14})"`,
    )),
  ),
  soup: (): string => draw(
    ellipse(0, -43, 41, 9.4, 'url(#broth)'),
    ellipse(-14, -45, 10, 4, '#fff3d0'),
    ellipse(-14, -45, 5, 2.4, '#f6b04c'),
    repeat(5, (i) => ellipse(4 + i * 6, -42 - i % 2 * 3, 3.4, 1.4, '#5fae6c')),
  ),
  greens: (): string => draw(
    repeat(8, (i) => at(-22 + i * 6, -42, leaf(20 + noise(i) * 10, 7, pick(['leafA', 'leafC', 'leafB'], i), -60 + i * 17))),
    repeat(3, (i) => circle(-12 + i * 12, -48, 3.4, '#f4e0b4')),
  ),
};

/** A bowl seen slightly from above; inside: rice, soup or greens. Origin: middle of the foot. */
export const bowl = (size: number, inside: keyof typeof FILLINGS = 'rice'): string => at(0, 0, draw(
  ellipse(2, 0, 44, 8, '#5a2f1a', 'opacity=".38" filter="url(#b4)"'),
  path('M-20 -4H20L16 4H-16Z', '#93c7bd'),
  path('M-48 -44C-46 -16 -26 -2 0 -2S46 -16 48 -44Z', 'url(#celadon)'),
  path('M-42 -38C-38 -20 -28 -10 -16 -6C-26 -16 -30 -26 -32 -40Z', '#fff', 'opacity=".65"'),
  stroke('M-40 -26C-20 -14 20 -14 40 -26', '#2f8a84', 2.6, 'opacity=".6"'),
  ellipse(0, -44, 48, 13, '#f6fbf8'),
  ellipse(0, -43, 42, 10, '#b9d9d0'),
  FILLINGS[inside](),
), size);

/** A string of chillies and garlic; origin at the nail. */
export const chilliString = (): string => draw(
  circle(0, 0, 4, 'url(#brass)'),
  stroke('M0 2V96', '#b98a4e', 3),
  repeat(9, (i) => {
    const side = i % 2 ? 1 : -1;
    return at(
      side * 3,
      12 + i * 9,
      draw(
        path('M0 0C10 2 14 12 10 28C8 20 2 14 -3 8Z', i % 3 === 1 ? 'url(#lanternRed)' : 'url(#enamelRed)'),
        stroke('M3 4C7 8 9 14 9 20', '#fff', 1.6, 'opacity=".45"'),
        circle(0, 1, 3, '#5fae6c'),
      ),
      1,
      side * -24,
      side < 0,
    );
  }),
  each([[-7, 100], [7, 102], [0, 112]], ([x, y]) => draw(
    path(`M${x} ${y - 12}C${x + 11} ${y - 4} ${x + 10} ${y + 9} ${x} ${y + 9}S${x - 11} ${y - 4} ${x} ${y - 12}Z`, '#fff3df'),
    stroke(`M${x} ${y - 9}V${y + 7}M${x - 4} ${y - 5}Q${x - 6} ${y + 2} ${x - 3} ${y + 7}`, '#d9bfa2', 1.2),
  )),
);

/** A pair of chopsticks on a small rest; origin left end. */
export const chopsticks = (): string => draw(
  stroke('M6 8L116 -10M8 14L118 -2', '#3b1d0f', 4, 'opacity=".25" filter="url(#b2)"'),
  stroke('M4 4L114 -14', '#b5584f', 4.6),
  stroke('M6 10L116 -6', '#b5584f', 4.6),
  stroke('M4 3L114 -15M6 9L116 -7', '#fff', 1.2, 'opacity=".5"'),
  stroke('M92 -10L114 -14M94 -3L116 -6', '#ffd37a', 4.6),
  block(14, 2, 20, 8, 4, 'url(#celadon)', 0.6, 0.3),
);

/** Jars on a worktop: oil, soy, star anise. */
export const spiceJars = (): string => draw(each([['url(#broth)', 40, '#e36f58'], ['#6b3a2a', 52, '#f2ac45'], ['#b5584f', 34, '#57a99f']], ([fill, h, lid], i) => draw(
  ellipse(i * 30 + 12, 0, 16, 4, '#5a2f1a', 'opacity=".35" filter="url(#b2)"'),
  rect(i * 30, -h, 24, h, 6, fill),
  rect(i * 30 + 3, -h + 5, 5, h - 12, 2.5, '#fff', 'opacity=".45"'),
  rect(i * 30 + 2, -h * 0.55, 20, h * 0.3, 2, '#fff3df', 'opacity=".85"'),
  block(i * 30 + 1, -h - 8, 22, 11, 3, lid, 0.4, 0.25),
)));

/** Cutting board with greens and a knife-free pile of spring onions. */
export const cuttingBoard = (): string => draw(
  ellipse(64, 2, 80, 8, '#5a2f1a', 'opacity=".35" filter="url(#b4)"'),
  block(0, -12, 128, 14, 5, 'url(#woodTop)', 0.5, 0.35),
  repeat(5, (i) => stroke(
    `M${16 + i * 5} -15C${40 + i * 6} -${20 + i * 3} ${70 + i * 4} -${14 + i * 5} ${108 + i * 3} -${18 + i * 6}`,
    pick(['#7ccf8d', '#3d9a67', '#a4dd8f', '#57b27c', '#7ccf8d'], i),
    5,
  )),
  repeat(4, (i) => circle(16 + i * 5, -15 - i, 4, '#fff8e6')),
  circle(98, -22, 12, 'url(#enamelRed)'),
  circle(94, -26, 4, '#fff', 'opacity=".4"'),
  path('M98 -34c-4 -4 -8 -2 -9 0c4 0 6 2 9 2c2 -2 6 -3 8 -1c-2 -4 -5 -4 -8 -1z', '#3d9a67'),
);
