// Hair with waves and curls.
import { circle, draw, each, path, repeat, stroke } from '../pen.ts';

// Curls along a piece of an ellipse; angles in degrees, -90 is the top.
const ring = (rx: number, ry: number, from: number, to: number, count: number, r: number, hair: string): string => repeat(count, (i) => {
  const angle = ((from + (to - from) * (i / (count - 1))) * Math.PI) / 180;
  return circle(200 + rx * Math.cos(angle), 156 + ry * Math.sin(angle), r, hair);
});

const LOCKS = [[130, 146, 15], [146, 127, 17], [170, 117, 18], [197, 119, 18], [222, 116, 18], [246, 124, 17], [268, 144, 15]] as const;

/** A full perm, behind the head. */
export const permBack = (hair: string): string => draw(
  path('M116 176C104 90 148 62 200 62S296 90 284 176C286 200 278 216 268 216H132C122 216 114 200 116 176Z', hair),
  ring(84, 84, -208, 28, 15, 26, hair),
);

/** A full perm, over the forehead. */
export const permFront = (hair: string, shine: string): string => draw(
  path('M124 156C112 92 150 58 200 58S288 92 276 156C268 136 258 124 240 122C214 118 186 118 160 122C142 124 132 136 124 156Z', hair),
  each(LOCKS, ([x, y, r]) => circle(x, y, r, hair)),
  each(LOCKS, ([x, y, r]) => stroke(`M${x - r * 0.5} ${y - r * 0.1}q${r * 0.4} ${-r * 0.6} ${r} ${-r * 0.2}`, shine, 2.4, 'opacity=".38"')),
  stroke('M142 92q12 -18 30 -20M180 78q14 -10 30 -4M224 82q18 4 28 20', shine, 3, 'opacity=".4"'),
);

/** Waves down to the shoulders. */
export const wavesBack = (hair: string): string => path('M112 170C98 86 146 58 200 58S302 86 288 170C298 190 288 204 298 224C308 246 294 258 302 282C296 304 268 306 256 290L252 210H148L144 290C132 306 104 304 98 282C106 258 92 246 102 224C112 204 102 190 112 170Z', hair);

/** Set hair with height, behind the head. */
export const setBack = (hair: string): string => path('M106 176C90 86 140 46 200 46S310 86 294 176C300 206 290 236 268 240C256 234 256 214 256 204H144C144 214 144 234 132 240C110 236 100 206 106 176Z', hair);

/** Set hair with height, rolled away from the forehead. */
export const setFront = (hair: string, shine: string): string => draw(
  path('M114 180C100 88 146 50 200 50S300 88 286 180C282 152 274 138 258 130C248 106 216 100 194 114C176 104 154 112 146 130C130 138 119 152 114 180Z', hair),
  stroke('M136 124C140 98 158 78 182 72M194 114C186 96 190 78 206 68M258 130C256 108 244 88 224 78', shine, 3.4, 'opacity=".42"'),
);

/** Ear-long hair that turns outwards at its ends. */
export const flickBack = (hair: string): string => path('M112 172C100 88 148 58 200 58S300 88 288 172C290 198 292 216 308 232C296 246 268 244 256 226L252 210H148L144 226C132 244 104 246 92 232C108 216 110 198 112 172Z', hair);
