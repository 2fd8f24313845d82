// Gradients and patterns of the lane at dusk.
import { blur, linear, radial } from '../pen.ts';

// One brick pattern: two courses with a light upper edge on each brick.
const bricks = (id: string, mortar: string, faces: readonly [string, string, string]): string => `
  <pattern id="${id}" width="44" height="24" patternUnits="userSpaceOnUse">
    <rect width="44" height="24" fill="${mortar}"/>
    <rect x="1" y="1" width="20" height="10" rx="1.4" fill="${faces[0]}"/>
    <rect x="23" y="1" width="20" height="10" rx="1.4" fill="${faces[1]}"/>
    <rect x="-10" y="13" width="20" height="10" rx="1.4" fill="${faces[2]}"/>
    <rect x="12" y="13" width="20" height="10" rx="1.4" fill="${faces[0]}"/>
    <rect x="34" y="13" width="20" height="10" rx="1.4" fill="${faces[2]}"/>
    <path d="M1 1.8H21M23 1.8H43M0 13.8H10M12 13.8H32M34 13.8H44" stroke="#fff" stroke-opacity=".16" stroke-width="1.4"/>
  </pattern>`;

const GRADIENTS = [
  blur('l1', 1.2),
  blur('l3', 3),
  blur('l6', 6),
  blur('l12', 12),
  blur('l24', 24),
  linear('duskSky', [[0, '#5a6ba3'], [0.28, '#9a86b4'], [0.54, '#eba193'], [0.76, '#fdc48c'], [1, '#ffe4ad']]),
  radial('sunGlow', [[0, '#fff3c4', 0.95], [0.3, '#ffd98f', 0.6], [1, '#ffb27a', 0]]),
  linear('cloudLit', [[0, '#ffd9c2', 0.9], [1, '#f39c92', 0.15]]),
  linear('farBlock', [[0, '#9a86ac'], [1, '#e0a79c']]),
  linear('farRoof', [[0, '#8f7093'], [1, '#c98d88']]),
  bricks('brickRed', '#b0684f', ['#c9785b', '#c06e53', '#d08465']),
  bricks('brickGrey', '#bd9c80', ['#d9bb9b', '#cfae8f', '#e2c8aa']),
  linear('wallRed', [[0, '#cf7f61'], [1, '#b5634b']]),
  linear('wallCream', [[0, '#f3d5ac'], [0.7, '#ecc595'], [1, '#d9a675']]),
  linear('wallOchre', [[0, '#efbb7f'], [0.7, '#e3a568'], [1, '#c98650']]),
  linear('wallRose', [[0, '#eab79b'], [0.7, '#e0a387'], [1, '#c7836b']]),
  linear('duskVeil', [[0, '#6b3f5c', 0.25], [0.45, '#7a4450', 0.1], [1, '#6b3417', 0.06]]),
  linear(
    'sideShade',
    [[0, '#fff2d0', 0.18], [0.2, '#fff2d0', 0], [0.7, '#4a2438', 0], [1, '#4a2438', 0.34]],
    0,
    0,
    1,
    0,
  ),
  linear('eaveShade', [[0, '#3d2033', 0.55], [1, '#3d2033', 0]]),
  linear('stone', [[0, '#efdcc2'], [1, '#c9a98c']]),
  linear('stoneDark', [[0, '#b99a84'], [1, '#8f705f']]),
  linear('tile', [[0, '#96706f'], [1, '#66474c']]),
  linear('tileRidge', [[0, '#a17f83'], [1, '#6a4d58']]),
  linear('paintTeal', [[0, '#4ba79c'], [1, '#2a7a76']]),
  linear('paintBrown', [[0, '#a9683f'], [1, '#7c4528']]),
  linear('paintCream', [[0, '#fff4df'], [1, '#e0c6a2']]),
  linear('paintRed', [[0, '#d86a53'], [1, '#a8423a']]),
  linear('lacquer', [[0, '#5b3a33'], [1, '#38231f']]),
  linear('brass', [[0, '#ffe2a0'], [1, '#d79a3c']]),
  linear('steel', [[0, '#f4efe8'], [1, '#c9beb4']]),
  linear('glassDark', [[0, '#b096a8'], [0.42, '#686a91'], [1, '#484d72']], 0, 0, 0.5, 1),
  linear('glassDim', [[0, '#4a4a70'], [1, '#2f3556']]),
  radial('glassWarm', [[0, '#fff6cf'], [0.5, '#ffdb8a'], [1, '#f4a552']], 0.5, 0.35, 0.8),
  radial('glassHome', [[0, '#fff0c2'], [0.55, '#ffd083'], [1, '#eb9d52']], 0.5, 0.3, 0.85),
  radial('haloRing', [[0, '#fff0b8', 1], [0.42, '#ffcf70', 0.66], [0.7, '#ffb358', 0.24], [1, '#ff9c4a', 0]]),
  radial('haloHome', [[0, '#ffe3a0', 0.6], [0.5, '#ffc674', 0.22], [1, '#ffb060', 0]]),
  linear('badge', [[0, '#ff8f78'], [1, '#e2483f']]),
  linear('spill', [[0, '#ffe0a0', 0.75], [1, '#ffcf88', 0]]),
  linear('clothCoral', [[0, '#f7a58a'], [1, '#dd6d5a']]),
  linear('clothTeal', [[0, '#79cbbf'], [1, '#3c938c']]),
  linear('clothHoney', [[0, '#ffd98c'], [1, '#eda94b']]),
  linear('clothCream', [[0, '#fff6e6'], [1, '#e6cfae']]),
  linear('clothBlue', [[0, '#93a9d6'], [1, '#5b73a8']]),
  linear('clothRose', [[0, '#f6b9b4'], [1, '#d8807f']]),
  linear('pavement', [[0, '#cf9a76'], [0.4, '#bd8466'], [1, '#8d5c50']]),
  linear('kerb', [[0, '#e6c8a8'], [1, '#b58d73']]),
  linear('archDepth', [[0, '#f7b377'], [0.55, '#ffe0a2'], [1, '#e79f68']]),
  linear('lanternRed', [[0, '#ff8a66'], [0.45, '#ee4f3f'], [1, '#b92f30']]),
  radial('lanternCore', [[0, '#fff0b0', 0.95], [0.6, '#ffb85c', 0.4], [1, '#ff8a4a', 0]]),
  radial('laneVignette', [[0.55, '#33182c', 0], [1, '#33182c', 0.5]], 0.5, 0.48, 0.78),
].join('');

/** Gradients and patterns of the lane. */
export const laneDefs = (): string => GRADIENTS;
