// Gradients of the kitchen.
import { linear, radial } from '../pen.ts';

/** Gradients of kitchen furniture, pans and evening light. */
export const kitchenDefs = (): string => [
  linear('tealFront', [[0, '#4ba79c'], [1, '#24706d']]),
  linear('tealDoor', [[0, '#63bdb0'], [1, '#3a968d']]),
  linear('counterTop', [[0, '#f6cb98'], [0.5, '#e8ab72'], [1, '#cf8a52']]),
  linear('counterEdge', [[0, '#b97443'], [1, '#864a2a']]),
  linear('evening', [[0, '#4d5f98'], [0.45, '#9a80b0'], [0.78, '#f0a78c'], [1, '#ffd398']]),
  linear('kitchenWall', [[0, '#f3cf9e'], [1, '#e8b684']]),
  linear('tileCream', [[0, '#fff3dc'], [1, '#f3d6ac']]),
  linear('enamel', [[0, '#fffdf8'], [0.6, '#f5ebe0'], [1, '#d3c2b4']], 0, 0, 1, 1),
  linear('enamelRed', [[0, '#f58a72'], [1, '#cf5648']], 0, 0, 1, 1),
  linear('pan', [[0, '#7b6a68'], [1, '#463a3c']]),
  linear('metal', [[0, '#f6efe6'], [0.5, '#d5c8bd'], [1, '#a89a92']]),
  linear('celadon', [[0, '#dff2ee'], [1, '#93c7bd']], 0, 0, 1, 1),
  linear('broth', [[0, '#f6c77c'], [1, '#d98f45']]),
  radial('lampPool', [[0, '#fff4c8', 0.95], [0.35, '#ffdf98', 0.5], [1, '#ffc46a', 0]]),
  radial('roomVignette', [[0.55, '#4a1f0c', 0], [1, '#4a1f0c', 0.46]], 0.5, 0.45, 0.76),
  linear('kitchenDim', [[0, '#3a1709', 0], [1, '#3a1030', 0.48]], 0, 0, 1, 0),
  linear('sunRay', [[0, '#fff6d2', 0], [0.25, '#fff6d2', 0.65], [1, '#fff6d2', 0]], 0, 0, 0.4, 1),
].join('');
