// Wool and what is knitted of it.
import { at, block, circle, draw, each, ellipse, noise, path, pick, rect, repeat, shadow, stroke } from '../pen.ts';
import { YARNS } from './shopPalette.ts';

/** A ball of yarn round its middle. */
export const yarnBall = (r: number, colour = 0): string => {
  const [id, , dark] = pick(YARNS, colour);
  return draw(
    ellipse(r * 0.08, r * 0.94, r * 0.9, r * 0.2, '#5a2f1a', 'opacity=".35"'),
    circle(0, 0, r, `url(#${id})`),
    each([-0.5, -0.22, 0.06, 0.34], (k) => stroke(`M${-r * 0.86} ${r * (k + 0.28)}Q${-r * 0.1} ${r * (k - 0.5)} ${r * 0.88} ${r * (k + 0.02)}`, dark, r * 0.055, 'opacity=".45"')),
    each([-0.36, -0.06, 0.24], (k) => stroke(`M${r * k} ${-r * 0.9}Q${r * (k + 0.7)} ${-r * 0.1} ${r * (k + 0.18)} ${r * 0.86}`, '#fff', r * 0.05, 'opacity=".3"')),
    ellipse(-r * 0.36, -r * 0.46, r * 0.3, r * 0.17, '#fff', 'opacity=".4" transform="rotate(-32)"'),
  );
};

const foldedKnits = (x: number, y: number): string => each(['yarnRose', 'yarnTeal', 'yarnHoney', 'yarnCream'], (id, i) => draw(
  rect(x + (i % 2) * 3, y - 17 - i * 16, 78 - (i % 2) * 4, 17, 7, `url(#${id})`),
  stroke(`M${x + 6} ${y - 7 - i * 16}q5 -5 10 0t10 0t10 0t10 0t10 0t10 0`, '#fff', 1.8, 'opacity=".45"'),
));

// Where the balls of a pile lie, from the lowest row up.
const PILE = [[22, 66], [48, 68], [75, 66], [35, 46], [62, 46], [49, 27]] as const;

const pile = (seed: number): string => each(PILE.slice(0, 5 + (seed % 2)), ([x, y], i) => at(
  x + noise(seed + i) * 3 - 1.5, y,
  yarnBall(16.4 + noise(seed * 3 + i) * 2.4, seed + (noise(seed + i * 7) > 0.7 ? 1 : 0)), 1, noise(i + seed) * 80 - 40,
));

/** What lies in one hole of the shelf, 96 x 86. */
export const woolHole = (seed: number): string => seed % 4 === 3 ? foldedKnits(8, 86) : pile(seed);

/** A basket of yarn with needles; origin bottom left, 190 wide. */
export const yarnBasket = (): string => draw(
  shadow(92, 0, 108, 11, 0.4, 'b8'),
  stroke('M58 -84L22 -166M92 -84L124 -172', '#d99a66', 6),
  stroke('M57 -86L22 -165M91 -86L123 -171', '#fff1d6', 1.8, 'opacity=".7"'),
  circle(22, -168, 7, '#e36f58'),
  circle(124, -174, 7, '#2f8a84'),
  each([[40, -84, 34, 0], [142, -82, 34, 2], [92, -92, 40, 1], [66, -64, 30, 3], [118, -62, 30, 4]], ([x, y, r, colour]) => at(x, y, yarnBall(r, colour))),
  path('M4 -62H180L166 -8C164 2 20 2 18 -8Z', 'url(#wood)'),
  repeat(3, (i) => stroke(`M${8 + i * 4} ${-46 + i * 16}H${176 - i * 4}`, '#8a4d2c', 3, 'opacity=".45"')),
  repeat(9, (i) => stroke(`M${18 + i * 18.4} -62L${26 + i * 16.4} -2`, '#f6cb98', 4, 'opacity=".5"')),
  path('M120 -62H180L166 -8C165 -3 150 -1 130 0Z', '#5a2f1a', 'opacity=".16"'),
  block(-4, -72, 192, 15, 7, '#eab47c', 0.5, 0.3),
);

const STRIPES = ['yarnCoral', 'yarnCream', 'yarnTeal', 'yarnCream', 'yarnHoney', 'yarnCream', 'yarnCoral'] as const;

/** A scarf on the needles that runs over the edge of the counter; origin top left where it lies. */
export const scarfOverEdge = (lying = 46, falling = 82): string => {
  const step = falling / STRIPES.length;
  return draw(
    path(`M14 ${lying}H128V${lying + falling}H22Z`, '#3b1d0f', 'opacity=".35" filter="url(#b8)"'),
    path(`M22 0H122L116 ${lying}H6Z`, 'url(#yarnTeal)'),
    path('M18 10H121L119 22H14Z', 'url(#yarnCream)'),
    path(`M10 34H118L116 ${lying}H6Z`, 'url(#yarnCoral)'),
    each(STRIPES, (id, i) => draw(
      rect(6, lying + i * step, 110, step + 0.6, 0, `url(#${id})`),
      stroke(`M10 ${lying + i * step + step / 2 + 3}${repeat(10, () => 'l5 -6l5 6')}`, '#fff', 1.8, 'opacity=".4"'),
    )),
    rect(6, lying - 2, 110, 7, 3, '#fff', 'opacity=".35"'),
    path(`M96 ${lying}H116V${lying + falling}H88C98 ${lying + falling * 0.6} 100 ${lying + falling * 0.3} 96 ${lying}Z`, '#5a1f2a', 'opacity=".13"'),
    repeat(11, (i) => stroke(`M${11 + i * 10} ${lying + falling}v${14 + noise(i) * 5}`, i % 2 ? '#fff3df' : '#e36f58', 4)),
    stroke('M4 4L150 -8', '#d99a66', 6),
    stroke('M6 2L148 -10', '#fff1d6', 1.8, 'opacity=".7"'),
    circle(152, -8, 6.5, '#f2ac45'),
  );
};
