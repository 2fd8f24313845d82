// The officer's uniform and cap; star, shield and stripes are invented.
import { circle, draw, each, path, rect, stroke } from '../pen.ts';
import type { Colours } from './outfits.ts';

/** A uniform that is only police-like. */
export const police = (c: Colours<'cloth' | 'shirt'>): string => draw(
  path('M36 480C40 370 94 330 160 306H240C306 330 360 370 364 480Z', c.cloth),
  path('M160 304L200 356L240 304L232 290H168Z', c.shirt),
  path('M192 336H208L214 354L208 480H192L186 354Z', 'url(#tieN)'),
  path('M189 332H211L214 348L200 358L186 348Z', '#26365f'),
  path('M160 302L128 320L186 376L200 352Z', c.shirt),
  path('M240 302L272 320L214 376L200 352Z', c.shirt),
  stroke('M132 322L186 372M268 322L214 372', '#8fb6dd', 2.4, 'opacity=".9"'),
  path('M66 362L128 322L140 334L84 380Z', '#26365f'),
  path('M334 362L272 322L260 334L316 380Z', '#26365f'),
  each([0, 1, 2], (i) => draw(circle(88 + i * 14, 360 - i * 9, 3.4, '#ffd76a'), circle(312 - i * 14, 360 - i * 9, 3.4, '#ffd76a'))),
  rect(96, 404, 66, 54, 7, '#8db7e0'),
  path('M96 404H162V416L129 428L96 416Z', '#7aa8d6'),
  circle(129, 420, 2.6, '#5e8dbd'),
  rect(238, 404, 66, 54, 7, '#8db7e0'),
  path('M238 404H304V416L271 428L238 416Z', '#7aa8d6'),
  rect(240, 388, 62, 12, 3, '#dfe8f2'),
  rect(246, 392, 36, 4, 2, '#7b8ca3'),
  path('M112 384h34v6c0 12-8 18-17 22c-9-4-17-10-17-22z', 'url(#gold)'),
  path('M129 388l3 7h7l-5 5 2 7-7-4-7 4 2-7-5-5h7z', '#fff5cf'),
  stroke('M92 400C96 430 96 456 94 480M308 400C304 430 304 456 306 480', '#3c6ea3', 3, 'opacity=".35"'),
);

/** The cap of that uniform. */
export const policeHat = (): string => draw(
  path('M112 118C112 104 132 96 200 96S288 104 288 118V132C268 122 132 122 112 132Z', '#1f2d52'),
  path('M86 98C96 56 150 36 200 36S304 56 314 98C300 112 268 104 200 104S100 112 86 98Z', 'url(#capN)'),
  path('M100 86C120 58 164 46 200 46C172 52 134 66 112 96Z', '#fff', 'opacity=".16"'),
  path('M112 118C132 106 268 106 288 118V128C268 117 132 117 112 128Z', '#e9b94a'),
  path('M112 130C132 118 268 118 288 130C300 146 262 150 200 146S100 146 112 130Z', '#131c36'),
  path('M130 132C160 122 240 122 270 132C240 129 160 129 130 132Z', '#fff', 'opacity=".25"'),
  path('M182 58h36v12c0 16-9 24-18 28c-9-4-18-12-18-28z', 'url(#gold)'),
  path('M200 62l4.2 9.4h10l-7.6 6.8 2.8 10-9.4-5.8-9.4 5.8 2.8-10-7.6-6.8h10z', '#d4453c'),
);

/** The collar, drawn over the shirt. */
export const policeCollar = (): string => draw(
  path('M160 304L168 286C180 296 190 300 200 300S220 296 232 286L240 304L214 340L200 326L186 340Z', '#d6e8fa'),
  path('M186 340L200 326L214 340L206 348H194Z', '#26365f'),
  stroke('M200 326L186 340M200 326L214 340', '#8fb6dd', 2),
);
