// Gradients of the shop: wool, tins, glass.
import { draw, each, linear, radial } from '../pen.ts';

/** Colours of wool: gradient, light side, dark side. */
export const YARNS = [
  ['yarnCoral', '#f9ab91', '#d8604f'], ['yarnTeal', '#7fd0c4', '#2f8a84'], ['yarnHoney', '#ffdc8e', '#e79a3c'],
  ['yarnCream', '#fff7e8', '#dcc09a'], ['yarnRose', '#fac6c1', '#d07a7c'], ['yarnLeaf', '#a8dc98', '#4d9a68'], ['yarnBlue', '#a9bce2', '#5b73a8'],
] as const;

/** Gradients of wool, tins and the inside of a shelf. */
export const shopDefs = (): string => draw(
  linear('cubby', [[0, '#8a4d2c'], [1, '#a9663c']]),
  linear('tinRed', [[0, '#f58a72'], [0.35, '#e4685a'], [1, '#a8433f']], 0, 0, 1, 0),
  linear('tinGreen', [[0, '#8fd0a4'], [0.35, '#57a27c'], [1, '#2d6b58']], 0, 0, 1, 0),
  linear('tinHoney', [[0, '#ffe0a0'], [0.35, '#f2b95a'], [1, '#b97834']], 0, 0, 1, 0),
  linear('tinBlue', [[0, '#b7c6ea'], [0.35, '#7f95c8'], [1, '#4a5f95']], 0, 0, 1, 0),
  linear('tinCream', [[0, '#fffaf0'], [0.35, '#f8e7cc'], [1, '#c9a982']], 0, 0, 1, 0),
  linear('shopDim', [[0, '#3a1709', 0], [1, '#3a1709', 0.38]], 0, 0, 1, 0),
  each(YARNS, ([id, light, dark]) => radial(id, [[0, light], [0.55, light], [1, dark]], 0.4, 0.32, 0.75)),
);
