// Small things that hang on, stand on or sit in a window.
import { at, block, circle, draw, each, ellipse, group, noise, path, pick, rect, repeat, stroke } from '../pen.ts';
import { leaf } from '../rooms/plants.ts';

/** A clay pot with leaves; origin bottom centre, about 26 wide. */
export const pot = (size = 1, kind = 0): string => {
  const blades = each([[-46, 20], [-18, 27], [8, 30], [34, 24], [58, 18]], ([turn, length], i) => at(0, -13, leaf(length, kind === 1 ? 4 : 6.5, pick(['leafA', 'leafC', 'leafB'], i + kind), turn)));
  const blossoms = kind === 2
    ? each([[-11, -32], [0, -40], [12, -33], [17, -26]], ([x, y]) => draw(circle(x, y, 4.2, '#f58b7c'), circle(x - 1, y - 1.2, 1.6, '#ffd9c4')))
    : '';
  return at(0, 0, draw(
    ellipse(0, 0, 13, 2.6, '#3b2a22', 'opacity=".35"'),
    blades,
    blossoms,
    path('M-10 -15H10L7.5 -1C7 1 -7 1 -7.5 -1Z', 'url(#potT)'),
    block(-11.5, -18, 23, 5.5, 2, '#f2a07f', 0.45, 0.2),
  ), size);
};

/** A long flower box with trailing green; origin top left of the box. */
export const flowerBox = (w: number): string => draw(
  rect(1, 13, w - 2, 5, 2, '#3b2a22', 'opacity=".3" filter="url(#l1)"'),
  repeat(Math.floor(w / 7), (i) => at(5 + i * 7, 4, leaf(12 + noise(i) * 9, 4, pick(['leafA', 'leafC', 'leafB'], i), -36 + noise(i + 4) * 72))),
  repeat(Math.floor(w / 13), (i) => circle(8 + i * 13 + noise(i) * 4, -7 - noise(i + 8) * 7, 3.6, pick(['#f7907d', '#ffd37a', '#f9c3bb'], i))),
  block(0, 2, w, 13, 3, 'url(#potT)', 0.4, 0.25),
  repeat(Math.floor(w / 18), (i) => at(9 + i * 18, 10, leaf(11, 3.4, 'leafA', 165 + noise(i) * 30))),
);

/** A cat sitting on a sill and looking out; origin bottom centre, about 30 high. */
export const sittingCat = (coat = '#f2b06c', dark = '#d9853f'): string => draw(
  stroke('M9 -3C18 -2 19 -12 14 -15', dark, 4.6),
  path('M-10 0C-13 -14 -7 -22 0 -22S13 -14 10 0Z', coat),
  path('M-4 0C-5 -8 -3 -12 0 -12S5 -8 4 0Z', '#fff3df', 'opacity=".85"'),
  path('M-9 -22L-9.5 -34L-3.5 -30H3.5L9.5 -34L9 -22C8 -15 -8 -15 -9 -22Z', coat),
  path('M-8 -26L-8.2 -31L-5 -28.6ZM8 -26L8.2 -31L5 -28.6Z', '#f39a7c'),
  stroke('M-2.4 -29.5V-26M0 -30V-26M2.4 -29.5V-26', dark, 1.3),
  circle(-3.6, -22.5, 1.5, '#3b2a22'),
  circle(3.6, -22.5, 1.5, '#3b2a22'),
  path('M-1.3 -20H1.3L0 -18.6Z', '#d9674f'),
);

/** The outdoor part of an air conditioner on its bracket; origin top left, 46 x 32. */
export const airConditioner = (): string => draw(
  rect(3, 5, 46, 32, 4, '#3b2a22', 'opacity=".3" filter="url(#l3)"'),
  stroke('M6 32V42M40 32V42', '#8a7a74', 3),
  block(0, 0, 46, 32, 4, 'url(#steel)', 0.7, 0.3),
  circle(17, 16, 12, '#b8aca2'),
  circle(17, 16, 10.4, '#8e837d'),
  repeat(3, (i) => group(path('M17 16C14 11 15 8 19 7C21 11 20 14 17 16Z', '#c9beb4'), `transform="rotate(${i * 120} 17 16)"`)),
  stroke('M7 16H27M17 6V26M10 9L24 23M24 9L10 23', '#efe8e0', 0.9, 'opacity=".8"'),
  circle(17, 16, 2.4, '#efe8e0'),
  repeat(4, (i) => rect(33, 8 + i * 5, 9, 1.8, 0.9, '#a0958d')),
);

/** A bird cage with its bird; origin at the hook. */
export const birdCage = (): string => draw(
  stroke('M0 0V9', '#6b4a35', 1.8),
  rect(-11, 15, 22, 22, 4, '#ffe6b0', 'opacity=".3"'),
  ellipse(0, 29, 4.4, 3.6, '#f4c04f'),
  circle(3.6, 25.6, 2.6, '#f4c04f'),
  path('M6 25.4l3 .8l-3 1z', '#e2703f'),
  circle(4.2, 25, 0.7, '#3b2a22'),
  path('M-11 18C-11 8 11 8 11 18', 'none', 'stroke="#a9683f" stroke-width="1.8"'),
  repeat(6, (i) => stroke(`M${-11 + i * 4.4} ${i === 0 || i === 5 ? 18 : 12}V38`, '#a9683f', 1.2)),
  stroke('M-9 32H9', '#a9683f', 1.4),
  block(-12.5, 37, 25, 4.5, 2, '#b9743f', 0.4, 0.3),
);

/** A red paper lantern with a tassel; origin at the hook. */
export const lantern = (size = 1): string => at(0, 0, draw(
  circle(0, 34, 60, 'url(#lanternCore)', 'opacity=".6"'),
  stroke('M0 0V10', '#7c4528', 2),
  ellipse(0, 32, 26, 20, 'url(#lanternRed)'),
  ellipse(0, 32, 17, 19, 'url(#lanternCore)', 'opacity=".75"'),
  each([25, 17, 8], (rx) => ellipse(0, 32, rx, 20, 'none', 'stroke="#b92f30" stroke-width="1.2" opacity=".5"')),
  ellipse(-12, 23, 7, 5, '#fff', 'opacity=".35" transform="rotate(-30 -12 23)"'),
  block(-11, 9, 22, 6, 2, 'url(#brass)', 0.5, 0.25),
  block(-11, 49, 22, 6, 2, 'url(#brass)', 0.5, 0.25),
  repeat(5, (i) => stroke(`M${-6 + i * 3} 55V${72 - Math.abs(i - 2) * 2}`, '#ee5a45', 1.8)),
), size);

/** A wall lamp with a pool of light; origin at the bracket. */
export const wallLamp = (): string => draw(
  circle(8, 16, 46, 'url(#haloRing)', 'opacity=".7"'),
  stroke('M-8 0C-2 -8 8 -6 8 4', '#4a3028', 3),
  path('M0 4H16L20 14H-4Z', '#4a3028'),
  path('M-3 14H19C17 21 -1 21 -3 14Z', '#fff2c2'),
);
