// Hair that is tied, pinned or cut to the jaw.
import { circle, draw, ellipse, path, rect, repeat, stroke } from '../pen.ts';

/** Ear-long hair, behind the head. */
export const earBobBack = (hair: string): string => path('M112 172C100 88 148 58 200 58S300 88 288 172C291 200 290 224 278 238C262 246 256 230 254 214H146C144 230 138 246 122 238C110 224 109 200 112 172Z', hair);

/** Long hair behind the shoulders. */
export const longBack = (hair: string): string => path('M112 174C100 88 146 60 200 60S300 88 288 174C292 224 300 256 298 282C290 306 266 304 258 292L252 214H148L142 292C134 304 110 306 102 282C100 256 108 224 112 174Z', hair);

/** Swept over the forehead from a parting at the left. */
export const sweptFront = (hair: string, shine: string): string => draw(
  path('M116 184C104 94 150 60 198 60C256 60 296 96 284 184C280 158 270 140 252 128C226 124 194 114 168 100C160 124 146 140 134 150C124 160 119 170 116 184Z', hair),
  path('M166 98C178 82 198 74 224 78C200 82 184 90 174 104Z', shine, 'opacity=".45"'),
  path('M236 84C256 92 268 106 274 126C262 106 250 94 236 84Z', shine, 'opacity=".28"'),
);

/** Parted in the middle and drawn back flat. */
export const drawnBackFront = (hair: string, shine: string): string => draw(
  path('M118 174C106 98 150 66 200 66S294 98 282 174C278 150 268 134 250 124C230 114 210 110 200 96C190 110 170 114 150 124C132 134 122 150 118 174Z', hair),
  stroke('M134 132C146 108 168 92 196 84M146 126C160 110 178 100 196 94M266 132C254 108 232 92 204 84M254 126C240 110 222 100 204 94', shine, 2.6, 'opacity=".6"'),
);

/** Straight bangs to the brows. */
export const straightBangs = (hair: string, shine: string): string => draw(
  path('M117 182C106 92 150 60 200 60S294 92 283 182C280 164 276 154 270 148C262 151 252 153 244 151L240 142L235 151C222 155 206 155 196 153L191 144L186 153C170 155 150 154 131 148C124 156 120 166 117 182Z', hair),
  path('M148 88C166 72 192 69 218 74C194 78 170 88 156 106Z', shine, 'opacity=".42"'),
);

/** A plait or tail that lies over the left shoulder, with its band. */
export const tailOver = (band: string) => (hair: string): string => draw(
  path('M124 232C102 238 88 268 92 312C94 344 108 362 118 356C132 346 142 296 148 252C146 238 136 230 124 232Z', hair),
  stroke('M112 256C102 280 102 308 110 336M128 254C120 280 118 306 120 330', '#fff', 2.4, 'opacity=".22"'),
  ellipse(137, 236, 17, 11, band, 'transform="rotate(28 137 236)"'),
  ellipse(133, 232, 7, 3.4, '#fff', 'opacity=".4" transform="rotate(28 133 232)"'),
);

/** A clip with pearls over the right temple. */
export const pearlClip = (): string => draw(
  stroke('M246 122L272 142', '#e8c26a', 6),
  repeat(4, (i) => draw(circle(248 + i * 7.6, 123.5 + i * 5.8, 4.6, '#fffaf3'), circle(247 + i * 7.6, 122 + i * 5.8, 1.5, '#fff'))),
);

/** A plain hairpin over the right temple. */
export const hairpin = (colour: string) => (): string => draw(
  rect(246, 122, 32, 7, 3.5, colour, 'transform="rotate(38 262 126)"'),
  rect(242, 134, 32, 7, 3.5, colour, 'transform="rotate(38 258 138)"'),
);

/** A scarf tied round the hair, with dots. */
export const hairScarf = (cloth: string): string => draw(
  path('M114 150C112 118 140 88 200 88S288 118 286 150C276 130 250 116 200 116S124 130 114 150Z', cloth),
  path('M262 106C274 84 296 80 304 92C308 104 292 114 276 116C292 120 304 132 298 142C286 150 268 134 262 114Z', cloth),
  circle(266, 111, 8, cloth),
  circle(266, 111, 8, '#2a1030', 'opacity=".18"'),
  repeat(6, (i) => circle(136 + i * 25, 121 - Math.sin(((i + 0.6) / 6.2) * Math.PI) * 20, 3.4, '#fff', 'opacity=".85"')),
);

/** Earrings. */
export const earrings = (colour: string, r = 5): string => draw(
  [120, 280].map((x) => draw(circle(x, 212, r, colour), circle(x - r * 0.3, 212 - r * 0.3, r * 0.32, '#fff', 'opacity=".85"'))),
);
