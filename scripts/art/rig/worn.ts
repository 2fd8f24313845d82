// Caps, hood, headset and glasses.
import { draw, path, rect, stroke } from '../pen.ts';

/** A cap with a parcel on it. */
export const courierHat = (cap: string, brim: string): string => draw(
  path('M114 132C108 76 150 50 200 50S292 76 286 132C262 120 138 120 114 132Z', cap),
  path('M140 84C156 66 180 58 206 58C182 66 162 78 152 98Z', '#fff', 'opacity=".28"'),
  path('M110 130C140 114 260 114 290 130C304 142 296 150 280 146C250 136 150 136 120 146C104 150 96 142 110 130Z', brim),
  path('M186 76l14 -5 14 5v15l-14 6 -14 -6z', '#fff'),
  stroke('M186 76l14 6 14 -6M200 82v15', brim, 2.2),
);

/** The hood behind the head. */
export const hoodBack = (cloth: string): string => draw(
  path('M88 318C70 186 98 40 200 40S330 186 312 318C290 344 110 344 88 318Z', cloth),
  path('M108 300C94 190 116 70 200 70S306 190 292 300C260 330 140 330 108 300Z', '#171320'),
);

/** The hood round the face. */
export const hoodFront = (cloth: string): string => draw(
  path('M84 316C66 186 96 38 200 38S334 186 316 316C306 334 262 356 236 362C292 300 300 104 200 104S108 300 164 362C138 356 94 334 84 316Z', cloth),
  path('M100 210C96 120 132 60 200 56C150 74 118 130 116 216Z', '#fff', 'opacity=".1"'),
  path('M164 362C108 300 100 104 200 104S292 300 236 362C276 290 282 122 200 122S124 290 164 362Z', '#000', 'opacity=".3"'),
);

/** A headset. Its microphone ends beside the mouth, so that a mouth can be drawn on top later. */
export const headset = (): string => draw(
  stroke('M124 166C112 60 288 60 276 166', '#3a4a63', 9),
  stroke('M128 140C128 84 250 66 270 128', '#6e82a0', 3, 'opacity=".8"'),
  rect(108, 152, 26, 50, 13, '#3a4a63'),
  rect(266, 152, 26, 50, 13, '#3a4a63'),
  rect(112, 158, 8, 36, 4, '#6e82a0', 'opacity=".8"'),
  stroke('M119 200C120 238 138 250 158 251', '#3a4a63', 5),
  rect(150, 244, 22, 13, 6.5, '#3a4a63'),
);

/** Round glasses. */
export const glasses = (rim: string): string => draw(
  `<g fill="#fff" fill-opacity=".22" stroke="${rim}" stroke-width="4.4"><circle cx="167" cy="182" r="25"/><circle cx="233" cy="182" r="25"/></g>`,
  stroke('M192 178q8 -6 16 0M142 178L126 172M258 178L274 172', rim, 4.4),
  stroke('M154 170l10 -8M220 170l10 -8', '#fff', 3, 'opacity=".7"'),
);
