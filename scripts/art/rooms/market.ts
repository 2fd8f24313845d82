// The corner of a market stall: an awning, crates of vegetables, a balance.
import { at, block, circle, draw, each, ellipse, noise, path, pick, rect, repeat, shadow, stroke } from '../pen.ts';
import { leaf } from './plants.ts';

const tomatoes = (w: number): string => repeat(Math.floor(w / 17), (i) => draw(
  circle(12 + i * 17, -4 - (i % 2) * 7, 11, 'url(#enamelRed)'),
  circle(8 + i * 17, -8 - (i % 2) * 7, 3, '#fff', 'opacity=".45"'),
  path(`M${12 + i * 17} ${-14 - (i % 2) * 7}l5 -3l-2 5l4 3h-6z`, '#4d9a68'),
));

const oranges = (w: number): string => repeat(Math.floor(w / 18), (i) => draw(
  circle(12 + i * 18, -3 - (i % 3 === 1 ? 8 : 0), 11.5, i % 4 === 2 ? '#f6c04f' : '#f29b45'),
  circle(8 + i * 18, -7 - (i % 3 === 1 ? 8 : 0), 3.2, '#fff', 'opacity=".4"'),
));

const greens = (w: number): string => repeat(Math.floor(w / 9), (i) =>
  at(8 + i * 9, 2, leaf(30 + noise(i) * 16, 9, pick(['leafA', 'leafC', 'leafB'], i), -30 + noise(i + 6) * 60)));

const aubergines = (w: number): string => repeat(Math.floor(w / 22), (i) => draw(
  ellipse(14 + i * 22, -2 - (i % 2) * 6, 16, 9, '#6f5a94', `transform="rotate(${-24 + noise(i) * 30} ${14 + i * 22} -2)"`),
  ellipse(10 + i * 22, -5 - (i % 2) * 6, 7, 2.6, '#fff', 'opacity=".35"'),
  circle(27 + i * 22, -8 - (i % 2) * 6, 4, '#4d9a68'),
));

const corn = (w: number): string => repeat(Math.floor(w / 20), (i) => draw(
  at(14 + i * 20, 4, leaf(44, 12, 'leafB', -18 + noise(i) * 20)),
  ellipse(14 + i * 20, -12, 8, 18, '#f7cf5c'),
  repeat(4, (k) => stroke(`M${8 + i * 20} ${-22 + k * 6}h12`, '#d99f35', 1.4, 'opacity=".6"')),
));

const GOODS = [tomatoes, greens, oranges, aubergines, corn] as const;

/** A wooden crate with something to eat in it; origin top left of its rim, 46 high. */
const crate = (w: number, kind: number): string => draw(
  pick(GOODS, kind)(w),
  rect(0, 2, w, 44, 3, '#8a4d2c'),
  each([0, 16, 32], (y) => block(-2, y, w + 4, 12, 2, 'url(#wood)', 0.45, 0.25)),
  each([4, w - 12], (x) => rect(x, -2, 8, 48, 2, 'url(#woodD)')),
);

/** The stall: posts, a striped awning, two steps of crates; origin: ground at its left post, `w` wide, 330 high. */
export const stall = (w: number): string => {
  const stripes = Math.round(w / 44);
  const step = (w + 60) / stripes;
  return draw(
    shadow(w / 2, 6, w * 0.56, 14, 0.45, 'b8', '#3b1d33'),
    each([6, w - 20], (x) => draw(block(x, -300, 14, 300, 3, 'url(#woodD)', 0.3, 0.2), stroke(`M${x + 3} -294V-6`, '#d99a66', 1.8, 'opacity=".6"'))),
    rect(14, -170, w - 28, 70, 0, '#5a2f1a', 'opacity=".35"'),
    block(-4, -112, w + 8, 14, 3, 'url(#wood)', 0.5, 0.3),
    rect(0, -98, w, 98, 3, 'url(#woodD)'),
    repeat(Math.ceil(w / 40), (i) => stroke(`M${i * 40 + 12} -96V-2`, '#5a2f1a', 2, 'opacity=".4"')),
    each([0, 1, 2], (i) => at(18 + i * ((w - 36) / 3), -158, crate((w - 36) / 3 - 10, i + 1))),
    each([0, 1, 2], (i) => at(8 + i * ((w - 10) / 3), -66, crate((w - 10) / 3 - 10, i + 3 + (i === 2 ? 1 : 0)))),
    rect(-24, -262, w + 48, 34, 0, '#3b1d33', 'opacity=".26" filter="url(#b8)"'),
    repeat(stripes, (i) => {
      const x = -30 + i * step;
      const back = 10 + i * ((w - 20) / stripes);
      return draw(
        path(`M${back} -330H${back + (w - 20) / stripes}L${x + step} -268V-252Q${x + step / 2} -236 ${x} -252V-268Z`, i % 2 ? '#fff3df' : 'url(#clothTeal)'),
        path(`M${x} -268H${x + step}V-252Q${x + step / 2} -236 ${x} -252Z`, '#3b1d33', 'opacity=".12"'),
      );
    }),
    block(4, -336, w - 8, 10, 4, 'url(#wood)', 0.5, 0.25),
  );
};
