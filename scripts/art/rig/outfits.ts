// What the cast wears.
import { circle, draw, each, group, path, rect, repeat, stroke } from '../pen.ts';

/** The colours of a garment, by part. */
export type Colours<Name extends string> = Record<Name, string>;

const shade = (d: string, a = 0.14): string => path(d, '#2a1030', `opacity="${a}"`);

// A badge with a face and two lines: nothing on it can be read.
const nameBadge = (edge: string): string => draw(
  rect(250, 404, 58, 40, 6, '#fff'),
  rect(250, 404, 58, 12, 5, edge),
  circle(264, 428, 7, '#cfd9e6'),
  rect(276, 422, 26, 4, 2, '#b8c4d4'),
  rect(276, 430, 20, 4, 2, '#b8c4d4'),
  rect(272, 394, 14, 12, 3, '#9aa7b8'),
);

/** A suit with tie and badge. */
export const suit = (c: Colours<'badge' | 'cloth' | 'knot' | 'lapel' | 'tie'>): string => draw(
  path('M40 480C44 372 96 330 160 308H240C304 330 356 372 360 480Z', c.cloth),
  path('M160 306L200 366L240 306L232 292H168Z', '#fdfdff'),
  shade('M168 300L200 352L232 300L236 312L200 366L164 312Z', 0.08),
  path('M192 344H208L214 362L207 480H193L186 362Z', c.tie),
  path('M190 342H210L213 358L200 368L187 358Z', c.knot),
  path('M160 304L130 322L150 372L136 384L190 480H196L188 400Z', c.lapel),
  path('M240 304L270 322L250 372L264 384L210 480H204L212 400Z', c.lapel),
  stroke('M96 402C100 430 100 456 98 480M304 402C300 430 300 456 302 480', '#000', 3, 'opacity=".16"'),
  nameBadge(c.badge),
);

// A string of pearls.
const pearls = (): string => repeat(9, (i) => {
  const x = 168 + i * 8;
  const y = 322 + Math.sin((i / 8) * Math.PI) * 30;
  return draw(
    circle(x, y, 4.6, '#fffaf3'),
    circle(x - 1.4, y - 1.6, 1.4, '#fff'),
    circle(x + 1, y + 1.4, 3, '#e7d8c8', 'opacity=".35"'),
  );
});

/** A cardigan, with pearls unless plain. */
export const cardigan = (c: Colours<'cloth' | 'inner' | 'knit' | 'trim'> & { plain?: boolean }): string => draw(
  path('M44 480C48 378 98 336 160 312H240C302 336 352 378 356 480Z', c.cloth),
  path('M158 308C166 352 186 378 200 384C214 378 234 352 242 308L228 296H172Z', c.inner),
  path('M158 306C150 320 176 390 194 420V480H206V420C224 390 250 320 242 306L256 314C254 360 226 410 214 436V480H186V436C174 410 146 360 144 314Z', c.trim),
  each([432, 456], (y) => circle(200, y + 6, 5, '#fff4de')),
  c.plain ? '' : pearls(),
  group(each([96, 120, 284, 308], (x) => stroke(`M${x} 396q4 8 0 16t0 16t0 16t0 16t0 16`, c.knit, 3)), 'opacity=".5"'),
);

/** A knitted sweater. */
export const sweater = (c: Colours<'cloth' | 'trim'>, neck: string): string => draw(
  path('M46 480C50 380 98 338 160 312H240C302 338 350 380 354 480Z', c.cloth),
  path('M160 308C168 336 232 336 240 308L232 294H168Z', neck),
  path('M154 310C160 350 240 350 246 310L236 300C230 332 170 332 164 300Z', c.trim),
  group(each([0, 1, 2], (i) => stroke(`M70 ${420 + i * 24}q12 -10 24 0t24 0t24 0t24 0t24 0t24 0t24 0t24 0t24 0`, '#fff', 4, `opacity="${0.5 - i * 0.1}"`))),
  stroke('M104 410C106 440 106 460 104 480M296 410C294 440 294 460 296 480', '#000', 3, 'opacity=".12"'),
);

/** A polo shirt with a bag strap. */
export const polo = (c: Colours<'cloth' | 'logo' | 'side' | 'strap' | 'trim'>, neck: string): string => draw(
  path('M44 480C48 376 98 336 160 310H240C302 336 352 376 356 480Z', c.cloth),
  path('M44 480C48 420 62 384 92 358L116 480ZM356 480C352 420 338 384 308 358L284 480Z', c.side),
  path('M160 306L200 372L240 306L232 294H168Z', neck),
  path('M160 302L134 318L182 372L200 346Z', c.trim),
  path('M240 302L266 318L218 372L200 346Z', c.trim),
  stroke('M200 350V410', '#000', 3, 'opacity=".2"'),
  circle(200, 382, 3.2, '#fff'),
  circle(200, 402, 3.2, '#fff'),
  path('M92 352L288 480H250L76 372Z', c.strap, 'opacity=".95"'),
  rect(236, 392, 64, 40, 8, '#fff', 'opacity=".95"'),
  path('M252 402l16 -6 16 6v16l-16 7 -16 -7z', c.logo),
  stroke('M252 402l16 7 16 -7M268 409v16', '#fff', 2.2),
);

/** An apron over a shirt. */
export const apron = (c: Colours<'apron' | 'cloth' | 'pocket' | 'trim'>, neck: string): string => draw(
  path('M46 480C50 380 98 338 160 312H240C302 338 350 380 354 480Z', c.cloth),
  path('M160 308C168 334 232 334 240 308L232 294H168Z', neck),
  path('M156 308C162 344 238 344 244 308L234 300C228 328 172 328 166 300Z', c.trim),
  path('M130 480V404C130 392 140 388 150 388H250C260 388 270 392 270 404V480Z', c.apron),
  path('M138 392L120 334L134 328L158 390ZM262 392L280 334L266 328L242 390Z', c.apron),
  rect(164, 418, 72, 46, 9, c.pocket),
  stroke('M182 441h36M182 452h24', '#fff', 4, 'opacity=".6"'),
);

/** A dark hoodie. */
export const hoodie = (c: Colours<'cloth' | 'trim'>): string => draw(
  path('M40 480C44 372 94 334 150 314H250C306 334 356 372 360 480Z', c.cloth),
  path('M142 314C150 352 186 372 200 374C214 372 250 352 258 314L240 296H160Z', '#15131c'),
  path('M132 312C138 360 180 388 200 390C220 388 262 360 268 312L252 306C246 344 216 366 200 368C184 366 154 344 148 306Z', c.trim),
  stroke('M176 384V438M224 384V446', '#e8e3ee', 4),
  rect(172, 436, 8, 12, 3, '#cfc6da'),
  rect(220, 444, 8, 12, 3, '#cfc6da'),
  stroke('M98 408C102 436 100 460 98 480M302 408C298 436 300 460 302 480', '#000', 3, 'opacity=".25"'),
);

