// Curtains in a window opening.
import { at, draw, group, path, rect, repeat, stroke } from '../pen.ts';
import type { Neighbour, State } from './neighbourType.ts';

type Curtain = NonNullable<Neighbour['curtain']>;

// One curtain drawn to the side, tied at a bit over half its height.
const side = (w: number, h: number, fill: string, flip: boolean): string => at(
  flip ? w : 0,
  0,
  draw(
    path(
      `M0 0H${w * 0.4}C${w * 0.36} ${h * 0.34} ${w * 0.2} ${h * 0.52} ${w * 0.14} ${h * 0.62}C${w * 0.17} ${h * 0.8} ${w * 0.2} ${h * 0.9} ${w * 0.21} ${h}H0Z`,
      fill,
    ),
    path(
      `M${w * 0.1} 0H${w * 0.17}C${w * 0.16} ${h * 0.4} ${w * 0.12} ${h * 0.54} ${w * 0.08} ${h * 0.62}L${w * 0.1} ${h}H${w * 0.04}Z`,
      '#6b2f38',
      'opacity=".2"',
    ),
    path(
      `M${w * 0.25} 0H${w * 0.3}C${w * 0.26} ${h * 0.36} ${w * 0.18} ${h * 0.5} ${w * 0.13} ${h * 0.58}C${w * 0.2} ${h * 0.38} ${w * 0.24} ${h * 0.2} ${w * 0.25} 0Z`,
      '#6b2f38',
      'opacity=".2"',
    ),
    rect(0, h * 0.6, w * 0.17, h * 0.045, 1.5, '#ffe1a0'),
  ),
  1,
  0,
  flip,
);

/**
 * Curtains in the opening. style: tied, cafe, blind, half or none.
 * When all is well they are drawn aside, so that the neighbour can be seen.
 */
export const curtains = (w: number, h: number, hung: Curtain, cloth: string, state: State): string => {
  const style: Curtain = state === 'handled' && hung === 'cafe' ? 'tied' : hung;
  const drop = state === 'handled' ? 0.14 : 0.34;
  const fill = `url(#${cloth})`;
  const veil = state === 'dark' ? 'opacity=".55"' : 'opacity=".96"';
  const shapes = {
    tied: () => draw(
      side(w, h, fill, false),
      side(w, h, fill, true),
      path(`M0 0H${w}V${h * 0.08}C${w * 0.8} ${h * 0.16} ${w * 0.7} ${h * 0.06} ${w * 0.5} ${h * 0.13}S${w * 0.2} ${h * 0.16} 0 ${h * 0.08}Z`, fill),
    ),
    cafe: () => draw(
      path(`M0 ${h * 0.5}H${w}V${h}H0Z`, fill),
      repeat(6, (i) => rect(w * (0.06 + i * 0.16), h * 0.5, w * 0.05, h * 0.5, 0, '#6b2f38', 'opacity=".13"')),
      rect(0, h * 0.49, w, 2.6, 1, '#a8703f'),
      path(`M0 0H${w}V${h * 0.1}${repeat(5, (i) => `Q${w * (0.9 - i * 0.2)} ${h * 0.18} ${w * (0.8 - i * 0.2)} ${h * 0.1}`)}Z`, fill),
    ),
    blind: () => draw(
      path(`M0 0H${w}V${h * drop}H0Z`, fill),
      repeat(4, (i) => rect(0, h * drop * (0.2 + i * 0.22), w, 1.6, 0, '#6b2f38', 'opacity=".18"')),
      rect(0, h * drop, w, 4, 2, '#fff3dc'),
      stroke(`M${w * 0.5} ${h * (drop + 0.03)}v${h * 0.08}`, '#fff3dc', 1.4),
    ),
    half: () => draw(
      side(w, h, fill, false),
      rect(w * 0.72, 0, w * 0.28, h, 0, fill),
      rect(w * 0.8, 0, w * 0.05, h, 0, '#6b2f38', 'opacity=".18"'),
    ),
    none: () => '',
  };
  return group(shapes[style](), veil);
};
