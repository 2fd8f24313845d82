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

const roundGlasses = (rim: string): string => draw(
  `<g fill="#fff" fill-opacity=".22" stroke="${rim}" stroke-width="4.4"><circle cx="167" cy="182" r="25"/><circle cx="233" cy="182" r="25"/></g>`,
  stroke('M192 178q8 -6 16 0M142 178L126 172M258 178L274 172', rim, 4.4),
  stroke('M154 170l10 -8M220 170l10 -8', '#fff', 3, 'opacity=".7"'),
);

/** The shape of a pair of glasses. */
export type Lenses = 'round' | 'square' | 'half';

const LENSES: Record<Lenses, (rim: string) => string> = {
  round: roundGlasses,
  square: (rim) => draw(
    `<g fill="#fff" fill-opacity=".22" stroke="${rim}" stroke-width="5"><rect x="139" y="163" width="53" height="40" rx="11"/><rect x="208" y="163" width="53" height="40" rx="11"/></g>`,
    stroke('M192 177q8 -5 16 0M139 174L125 171M261 174L275 171', rim, 5),
    stroke('M150 173l9 -6M219 173l9 -6', '#fff', 3, 'opacity=".7"'),
  ),
  half: (rim) => draw(
    `<g fill="#fff" fill-opacity=".2" stroke="none"><path d="M142 172H191C192 198 182 206 167 206S141 198 142 172Z"/><path d="M209 172H258C259 198 249 206 234 206S208 198 209 172Z"/></g>`,
    stroke('M141 174C148 168 184 168 192 174M208 174C216 168 252 168 259 174', rim, 5.4),
    stroke('M141 174C142 198 152 206 167 206S192 196 192 174M208 174C208 196 218 206 233 206S258 198 259 174', rim, 1.8, 'opacity=".65"'),
    stroke('M192 176q8 -5 16 0M141 174L126 170M259 174L274 170', rim, 4.4),
  ),
};

/** Glasses of a shape. */
export const spectacles = (rim: string, lenses: Lenses): string => LENSES[lenses](rim);

/** The chain of glasses, down both cheeks to the neck. */
export const glassesChain = (): string => stroke('M128 174C108 196 116 246 150 300M272 174C292 196 284 246 250 300', '#d8a94e', 2.6, 'stroke-dasharray="1 6"');

/** A flat cap of tweed. */
export const flatCap = (cloth: string, shade: string): string => draw(
  path('M110 128C102 84 146 52 204 52C266 52 300 84 290 124C268 114 240 110 200 110S132 116 110 128Z', cloth),
  path('M150 62C134 78 124 96 122 118M204 54C200 72 200 90 202 108M252 62C266 78 276 96 278 114', 'none', `stroke="${shade}" stroke-width="3" opacity=".5"`),
  path('M100 136C116 112 160 104 206 106C250 108 286 114 296 128C300 138 288 140 272 136C232 126 168 126 128 138C110 144 96 146 100 136Z', shade),
  path('M122 96C134 72 166 60 196 60C168 70 146 84 138 106Z', '#fff', 'opacity=".16"'),
  path('M196 50C198 44 210 44 212 50L208 56H200Z', shade),
);

/** A hat against the sun, with a ribbon. */
export const sunHat = (cloth: string, ribbon: string): string => draw(
  path('M126 122C122 74 156 48 200 48S278 74 274 122Z', cloth),
  path('M125 104C160 94 240 94 275 104L275 124H125Z', ribbon),
  path('M84 148C96 122 140 112 200 112S304 122 316 148C312 156 290 146 262 138C224 130 176 130 138 138C110 146 88 156 84 148Z', cloth),
  path('M84 148C96 122 140 112 200 112S304 122 316 148C280 128 240 122 200 122S120 128 84 148Z', '#fff', 'opacity=".3"'),
  path('M148 66C160 56 180 52 198 54C180 60 164 72 158 92Z', '#fff', 'opacity=".3"'),
);

/** A beret, worn to one side. */
export const beret = (cloth: string): string => draw(
  path('M110 122C86 82 140 38 210 38C284 38 318 78 296 110C282 126 250 110 210 110C168 110 136 118 110 122Z', cloth),
  path('M110 122C136 114 168 104 210 104C250 104 282 120 296 110C300 122 290 128 276 126C250 120 232 116 206 116C170 116 140 126 118 132Z', '#2a1030', 'opacity=".28"'),
  path('M142 66C166 50 204 46 236 54C200 56 168 66 146 84Z', '#fff', 'opacity=".2"'),
  stroke('M212 40q2 -10 8 -14', cloth, 6),
);

/** A cook's tall hat. */
export const cooksHat = (): string => draw(
  path('M130 92C98 88 96 40 134 36C146 8 188 4 204 22C226 2 266 12 270 38C306 42 304 90 270 94L266 126H134Z', '#fdfcf8'),
  path('M130 92C98 88 96 40 134 36C124 60 134 80 150 86ZM270 94C304 90 306 42 270 38C280 60 270 80 250 86Z', '#cfcbd8', 'opacity=".4"'),
  stroke('M166 92C160 74 162 60 168 50M200 92V48M234 92C240 74 238 60 232 50', '#d8d3de', 4),
  path('M126 100C160 90 240 90 274 100V132C240 120 160 120 126 132Z', '#fff'),
  path('M126 124C160 112 240 112 274 124V134C240 122 160 122 126 134Z', '#b8b2c4', 'opacity=".4"'),
);

/** A rider's helmet with its strap. */
export const helmet = (shell: string, dark: string): string => draw(
  path('M112 148C100 82 144 42 200 42S300 82 288 148C264 126 136 126 112 148Z', shell),
  path('M112 148C100 82 144 42 200 42S300 82 288 148C264 126 136 126 112 148Z', 'url(#drape)'),
  path('M178 44C188 42 212 42 222 44L226 126C210 124 190 124 174 126Z', '#fff', 'opacity=".75"'),
  path('M130 92C140 68 160 54 178 50C160 66 148 86 146 110Z', '#fff', 'opacity=".35"'),
  path('M108 146C130 122 270 122 292 146C296 156 286 158 274 152C240 140 160 140 126 152C114 158 104 156 108 146Z', dark),
  stroke('M122 152C120 200 140 246 182 268M278 152C280 200 260 246 218 268', dark, 6),
  rect(184, 262, 32, 12, 5, dark),
);
