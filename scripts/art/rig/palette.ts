// Colours of the cast.
import { blur, linear } from '../pen.ts';

/** Skin tones: light and shaded skin, shadow, line and blush. */
export const SKINS = {
  light: { light: '#ffe0c2', shaded: '#f6bd95', shadow: '#e0936b', line: '#b9694a', blush: '#f58a76' },
  warm: { light: '#fbd0a6', shaded: '#e9a877', shadow: '#cd8153', line: '#9c5636', blush: '#ee7b62' },
  tan: { light: '#eeb888', shaded: '#d4925f', shadow: '#b27042', line: '#84492a', blush: '#e0694e' },
  pale: { light: '#ffe8d6', shaded: '#f7cdb0', shadow: '#e2a582', line: '#b9755a', blush: '#f79a8a' },
};

/** Hair colours, light and dark. */
export const HAIRS = {
  black: ['#4a3d4d', '#231b28'],
  brown: ['#8a5a3c', '#56331f'],
  grey: ['#eceaf0', '#b9b4c4'],
  dark: ['#3d3340', '#1b151f'],
  white: ['#f8f6f4', '#cfcad2'],
} as const;

/** The outline of a head without hair. */
export const BALD_HEAD = 'M126 158C118 62 282 62 274 158C277 204 262 262 200 264C138 262 123 204 126 158Z';

/** The outline of a face under hair. */
export const FACE = 'M126 158C122 92 278 92 274 158C277 204 262 262 200 264C138 262 123 204 126 158Z';

/** Gradients of clothes and caps. */
export const rigDefs = (): string => [
  linear('suitB', [[0, '#4a6aa3'], [1, '#263a66']]),
  linear('tieO', [[0, '#f2935a'], [1, '#c9592b']]),
  linear('tieN', [[0, '#33467a'], [1, '#1c2748']]),
  linear('polS', [[0, '#b4d6f4'], [1, '#7fb0e0']]),
  linear('capN', [[0, '#3a4f86'], [1, '#1e2b52']]),
  linear('gold', [[0, '#ffe79a'], [1, '#e0a437']]),
  linear('cardR', [[0, '#f08a78'], [1, '#cf5a55']]),
  linear('cardG', [[0, '#72b596'], [1, '#3f8468']]),
  linear('swY', [[0, '#ffd277'], [1, '#efa53c']]),
  linear('polO', [[0, '#ffa75c'], [1, '#ea7431']]),
  linear('shW', [[0, '#fffaf2'], [1, '#e4d5c0']]),
  linear('apT', [[0, '#45b5aa'], [1, '#2a8a83']]),
  linear('sweaterBlue', [[0, '#8fa6c4'], [1, '#5d7698']]),
  linear('hoodG', [[0, '#5d5478'], [1, '#2f2a44']]),
  blur('rb3', 3),
  blur('rb6', 6),
].join('');
