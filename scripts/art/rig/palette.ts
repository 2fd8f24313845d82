// Colours and outlines of the cast.
import { blur, draw, linear, path, stroke } from '../pen.ts';

/** Skin tones: light and shaded skin, shadow, line and blush. */
export const SKINS = {
  light: { light: '#ffe0c2', shaded: '#f6bd95', shadow: '#e0936b', line: '#b9694a', blush: '#f58a76' },
  warm: { light: '#fbd0a6', shaded: '#e9a877', shadow: '#cd8153', line: '#9c5636', blush: '#ee7b62' },
  tan: { light: '#eeb888', shaded: '#d4925f', shadow: '#b27042', line: '#84492a', blush: '#e0694e' },
  pale: { light: '#ffe8d6', shaded: '#f7cdb0', shadow: '#e2a582', line: '#b9755a', blush: '#f79a8a' },
  rosy: { light: '#ffdcc6', shaded: '#f5b499', shadow: '#de8a70', line: '#b4604c', blush: '#f4786c' },
  honey: { light: '#f6c797', shaded: '#e09d69', shadow: '#c27a48', line: '#8f4f2e', blush: '#e6745a' },
};

/** Hair colours, light and dark. */
export const HAIRS = {
  black: ['#4a3d4d', '#231b28'],
  brown: ['#8a5a3c', '#56331f'],
  grey: ['#eceaf0', '#b9b4c4'],
  dark: ['#3d3340', '#1b151f'],
  white: ['#f8f6f4', '#cfcad2'],
  silver: ['#cfccd6', '#94909e'],
  pepper: ['#95909b', '#5d5864'],
  chestnut: ['#7a4a3c', '#432620'],
  wine: ['#93474a', '#56242c'],
} as const;

/** Hair on which the shine is white. */
export const PALE_HAIR: readonly (keyof typeof HAIRS)[] = ['grey', 'white', 'silver', 'pepper'];

/** The outline of a head without hair. */
export const BALD_HEAD = 'M126 158C118 62 282 62 274 158C277 204 262 262 200 264C138 262 123 204 126 158Z';

/** The outline of a face under hair. */
export const FACES = {
  oval: 'M126 158C122 92 278 92 274 158C277 204 262 262 200 264C138 262 123 204 126 158Z',
  round: 'M124 158C120 92 280 92 276 158C284 218 258 266 200 266C142 266 116 218 124 158Z',
  square: 'M126 158C122 92 278 92 274 158C277 196 275 220 258 244C246 260 224 265 200 265C176 265 154 260 142 244C125 220 123 196 126 158Z',
  long: 'M128 158C124 92 276 92 272 158C274 206 254 272 200 273C146 272 126 206 128 158Z',
};

/** Hair on the chin and over the lip, under the mouth that is drawn later. */
export const BEARDS = {
  stubble: (): string => path('M130 200C136 206 146 208 156 206C174 202 186 212 200 212S226 202 244 206C254 208 264 206 270 200C266 238 246 264 200 265C154 264 134 238 130 200ZM178 224C188 240 212 240 222 224C212 220 188 220 178 224Z', '#5d5864', 'opacity=".2" fill-rule="evenodd" filter="url(#rb3)"'),
  moustache: (hair: string): string => path('M200 212C190 206 172 208 164 222C176 226 190 222 200 218C210 222 224 226 236 222C228 208 210 206 200 212Z', hair),
  goatee: (hair: string): string => draw(
    path('M187 249C192 246 196 249 200 249S208 246 213 249C215 262 208 271 200 273C192 271 185 262 187 249Z', hair, 'opacity=".92"'),
    stroke('M183 212Q192 209 199 213M217 212Q208 209 201 213', hair, 3.4, 'opacity=".75"'),
  ),
  full: (hair: string): string => draw(
    path('M127 182C132 202 142 212 156 212C168 208 182 204 200 210C218 204 232 208 244 212C258 212 268 202 273 182C276 230 258 276 200 278C142 276 124 230 127 182ZM174 222C182 246 218 246 226 222C214 216 186 216 174 222Z', hair, 'fill-rule="evenodd"'),
    stroke('M160 252C168 264 182 270 192 271M240 252C232 264 218 270 208 271', '#a9a4b0', 2.4, 'opacity=".55"'),
  ),
};

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
  // Laid over a plain colour it gives cloth its light from above.
  linear('drape', [[0, '#fff', 0.22], [0.3, '#fff', 0.04], [1, '#2a1030', 0.24]]),
  blur('rb3', 3),
  blur('rb6', 6),
].join('');
