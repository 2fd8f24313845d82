// The ground of the lane and what stands on it.
import { at, block, draw, each, ellipse, group, noise, path, pick, rect, repeat, shadow, stroke } from '../pen.ts';
import { pot } from './things.ts';
import { leaf } from '../rooms/plants.ts';

/** Stone slabs in perspective, from the foot of the houses to the lower edge. */
export const pavement = (w: number, h: number, ground: number): string => {
  const rows = [14, 20, 28, 38, 50, 64, 80];
  let y = ground + 12;
  const slabs = rows.map((row, k) => {
    const top = y;
    y += row;
    if (top > h) return '';
    const step = row * 4.2 + 30;
    return draw(
      rect(0, top, w, 1.8, 0, '#5b332f', 'opacity=".3"'),
      rect(0, top + 1.8, w, 1.6, 0, '#ffdcb6', 'opacity=".22"'),
      repeat(Math.ceil(w / step) + 2, (i) => {
        const x = (i - k % 2 * 0.5) * step;
        return draw(
          stroke(`M${x} ${top + 1}l${(x - w / 2) * row / 620} ${row}`, '#5b332f', 1.6, 'opacity=".26"'),
          noise(i + k * 9) > 0.62
            ? path(`M${x + 3} ${top + 3}H${x + step - 3}L${x + step} ${top + row}H${x}Z`, noise(i + k) > 0.5 ? '#ffd9b0' : '#6b3f3d', 'opacity=".12"')
            : '',
        );
      }),
    );
  });
  return draw(
    rect(0, ground, w, h - ground, 0, 'url(#pavement)'),
    slabs,
    rect(0, ground, w, 30, 0, '#3b1d33', 'opacity=".28" filter="url(#l6)"'),
    block(0, ground - 2, w, 12, 1, 'url(#kerb)', 0.5, 0.3),
  );
};

/** A pool of light that falls out of a door onto the slabs. */
export const lightPool = (x: number, ground: number, w: number, reach: number): string => draw(group(path(`M${x} ${ground + 8}H${x + w}L${x + w * 1.5} ${ground + reach}H${x - w * 0.5}Z`, 'url(#spill)'), 'filter="url(#l6)"'));

/** A wooden bench; origin: left end on the ground, 190 wide. */
export const bench = (): string => draw(
  shadow(95, 2, 104, 9, 0.45, 'l6', '#3b1d33'),
  each([14, 164], (x) => draw(
    path(`M${x} -84H${x + 10}L${x + 8} -2H${x - 2}Z`, 'url(#woodD)'),
    path(`M${x + 8} -40H${x + 20}L${x + 24} 2H${x + 14}Z`, 'url(#woodD)'),
    stroke(`M${x + 1.4} -82L${x - 0.4} -4`, '#d99a66', 1.6, 'opacity=".6"'),
  )),
  each([-86, -68], (y) => block(0, y, 190, 13, 4, 'url(#wood)', 0.45, 0.3)),
  rect(6, -37, 178, 8, 3, '#3b1d33', 'opacity=".3" filter="url(#l3)"'),
  block(-4, -46, 198, 11, 4, 'url(#woodTop)', 0.6, 0.3),
  block(-6, -36, 202, 9, 4, 'url(#wood)', 0.4, 0.35),
);

/** A group of pots on the ground; origin in the middle of the group. */
export const potGroup = (seed = 0): string => draw(
  ellipse(0, 2, 56, 7, '#3b1d33', 'opacity=".4" filter="url(#l3)"'),
  at(-30, 0, pot(1.5, 0)),
  at(22, -2, pot(1.8, seed % 2 ? 1 : 2)),
  at(-4, 4, pot(1.15, 2)),
  at(44, 4, pot(1, 0)),
);

/** A big glazed jar with a tall plant, for the corners of the picture. */
export const bigJar = (size = 1): string => at(0, 0, draw(
  ellipse(0, 2, 50, 8, '#3b1d33', 'opacity=".45" filter="url(#l6)"'),
  each(
    [[-58, 84, 18], [-34, 112, 22], [-12, 134, 24], [14, 138, 24], [38, 110, 22], [60, 82, 18], [0, 96, 20]],
    ([turn, length, width], i) => at(0, -66, leaf(length, width, pick(['leafB', 'leafA', 'leafC'], i), turn)),
  ),
  path('M-30 -72H30C46 -52 42 -10 26 0H-26C-42 -10 -46 -52 -30 -72Z', 'url(#paintTeal)'),
  path('M-24 -64C-34 -48 -32 -18 -22 -6C-26 -24 -26 -46 -16 -64Z', '#fff', 'opacity=".3"'),
  path('M12 -72H30C46 -52 42 -10 26 0H10C26 -20 26 -50 12 -72Z', '#123f46', 'opacity=".25"'),
  stroke('M-36 -40q9 -9 18 0t18 0t18 0t18 0', '#fff3df', 3, 'opacity=".55"'),
  block(-34, -78, 68, 10, 5, '#4ba79c', 0.5, 0.3),
), size);
