// Washing on a bamboo pole.
import { at, circle, draw, noise, path, rect, repeat, stroke } from '../pen.ts';
import type { Garment } from './neighbourType.ts';

// Garments for the laundry pole; each hangs from y = 0 and is centred on x = 0.
const garments = {
  shirt: (fill: string): string => draw(
    path('M-12 0L-20 7L-15 15L-11 11V32H11V11L15 15L20 7L12 0C6 4 -6 4 -12 0Z', `url(#${fill})`),
    path('M4 4V32H11V11L15 15L20 7L12 0Z', '#3b1d33', 'opacity=".14"'),
    stroke('M-5 1.6Q0 5 5 1.6', '#fff', 1.6, 'opacity=".6"'),
  ),
  trousers: (fill: string): string => draw(
    path('M-10 0H10L12 38H3L0 12L-3 38H-12Z', `url(#${fill})`),
    path('M3 0H10L12 38H5Z', '#3b1d33', 'opacity=".16"'),
    stroke('M-10 2.4H10', '#fff', 1.6, 'opacity=".35"'),
  ),
  towel: (fill: string): string => draw(
    path('M-10 0H10V30C4 32 -4 28 -10 30Z', `url(#${fill})`),
    stroke('M-10 22C-4 20 4 24 10 22M-10 6H10', '#fff', 2, 'opacity=".6"'),
    path('M4 0H10V30C8 31 6 30.6 4 30Z', '#3b1d33', 'opacity=".14"'),
  ),
  quilt: (fill: string): string => draw(
    path('M-30 0H30V36C14 39 -12 34 -30 37Z', `url(#${fill})`),
    repeat(9, (i) => circle(-22 + i % 5 * 11, 10 + Math.floor(i / 5) * 13, 3, '#fff', 'opacity=".65"')),
    path('M14 0H30V36L16 37Z', '#3b1d33', 'opacity=".13"'),
    stroke('M-30 31C-12 28 12 34 30 31', '#fff', 2.4, 'opacity=".5"'),
  ),
  socks: (fill: string): string => draw(path('M-8 0H-2V12C2 14 2 19 -3 19H-8Z', `url(#${fill})`), path('M3 0H9V12C13 14 13 19 8 19H3Z', `url(#${fill})`)),
};

/** A bamboo pole with washing; origin at its left end. items: [garment, cloth, x]. */
export const laundryPole = (w: number, items: readonly Garment[]): string => draw(
  stroke(`M6 -8L2 0M${w - 6} -8L${w - 2} 0`, '#7c4528', 2.4),
  items.map(([kind, cloth, x], i) => at(x, 1.5, garments[kind](cloth), 1, noise(i + x) * 4 - 2)),
  stroke(`M0 0H${w}`, '#b98a4e', 4.4),
  stroke(`M1 -1.2H${w - 1}`, '#f0d08f', 1.4, 'opacity=".8"'),
  items.map(([, , x]) => draw(rect(x - 8, -3.4, 3, 7, 1, '#ec6a55'), rect(x + 5, -3.4, 3, 7, 1, '#ec6a55'))),
);
