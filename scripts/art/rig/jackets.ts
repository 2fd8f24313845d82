// What is worn over everything else: jackets, vests, coats, and working clothes.
import { circle, draw, each, path, rect, repeat, stroke } from '../pen.ts';
import { allOver, buttons, cloth, crewBand, frogs, NECKS, pocket, shirtCollar, standCollar } from './cloth.ts';
import type { Colours } from './outfits.ts';

// A zip from the throat down.
const zip = (from: number, colour = '#e3e6ec'): string => draw(
  stroke(`M200 ${from}V480`, '#2a1030', 7, 'opacity=".28"'),
  stroke(`M200 ${from}V480`, colour, 3, 'stroke-dasharray="4 3"'),
  rect(195, from + 4, 10, 18, 4, colour),
);

/** A padded jacket with a standing collar and knots. */
export const paddedJacket = (c: Colours<'cloth' | 'trim'>): string => draw(
  cloth(c.cloth),
  allOver('padding', draw(
    each([366, 402, 438], (y) => stroke(`M40 ${y + 14}Q120 ${y - 4} 196 ${y}M360 ${y + 14}Q280 ${y - 4} 204 ${y}`, '#2a1030', 4, 'opacity=".16"')),
    each([360, 396, 432], (y) => stroke(`M40 ${y + 12}Q122 ${y - 6} 196 ${y - 2}M360 ${y + 12}Q278 ${y - 6} 204 ${y - 2}`, '#fff', 3, 'opacity=".16"')),
  )),
  stroke('M200 326V480', '#2a1030', 3, 'opacity=".3"'),
  standCollar(c.cloth),
  stroke('M166 286C184 302 216 302 234 286', c.trim, 4),
  frogs(c.trim, [[200, 342], [200, 386], [200, 430]]),
);

/** A working jacket with a screwdriver in its pocket. */
export const workJacket = (c: Colours<'cloth' | 'shirt' | 'trim'>, neck: string): string => draw(
  cloth(c.cloth),
  path('M162 306L200 376L238 306L232 290H168Z', c.shirt),
  path('M170 302L200 344L230 302L228 290H172Z', neck),
  path('M44 480C48 420 60 384 88 358L160 310L148 344L92 384L86 480ZM356 480C352 420 340 384 312 358L240 310L252 344L308 384L314 480Z', c.trim),
  path('M160 300L126 322L166 388L200 372L178 344ZM240 300L274 322L234 388L200 372L222 344Z', c.cloth),
  path('M160 300L126 322L166 388L200 372L178 344ZM240 300L274 322L234 388L200 372L222 344Z', 'url(#drape)'),
  zip(376),
  stroke('M150 384V416', '#e9b94a', 9),
  stroke('M150 416V436', '#aeb7c4', 5),
  pocket(112, 408, 66, 60),
  pocket(224, 408, 66, 60),
  rect(58, 420, 32, 10, 2, '#f2d36b', 'opacity=".9" transform="rotate(-6 74 425)"'),
  rect(310, 420, 32, 10, 2, '#f2d36b', 'opacity=".9" transform="rotate(6 326 425)"'),
);

/** A padded vest over a checked shirt. */
export const paddedVest = (c: Colours<'check' | 'cloth' | 'shirt'>, neck: string): string => draw(
  cloth(c.shirt),
  allOver('vest-checks', draw(
    repeat(6, (i) => stroke(`M${40 + i * 17} 330V490M${360 - i * 17} 330V490`, c.check, 4, 'opacity=".5"')),
    repeat(6, (i) => stroke(`M30 ${360 + i * 22}H370`, c.check, 4, 'opacity=".4"')),
  )),
  path(NECKS.pointed, neck),
  shirtCollar(c.shirt),
  path('M104 480C98 420 104 360 128 322L156 310L200 384L244 310L272 322C296 360 302 420 296 480Z', c.cloth),
  each([384, 420, 456], (y) => stroke(`M104 ${y}Q150 ${y - 10} 196 ${y + 2}M296 ${y}Q250 ${y - 10} 204 ${y + 2}`, '#2a1030', 5, 'opacity=".18"')),
  each([378, 414, 450], (y) => stroke(`M106 ${y}Q150 ${y - 10} 196 ${y + 2}M294 ${y}Q250 ${y - 10} 204 ${y + 2}`, '#fff', 3, 'opacity=".2"')),
  path('M104 480C98 420 104 360 128 322L156 310L200 384L244 310L272 322C296 360 302 420 296 480Z', 'url(#drape)'),
  zip(386),
);

/** A doctor's coat over green, with a stethoscope. */
export const doctorsCoat = (c: Colours<'inner'>, neck: string): string => draw(
  cloth('#f6f8fb', '#5d7390'),
  path('M158 306L200 412L242 306L232 290H168Z', c.inner),
  path('M168 302L200 350L232 302L230 290H170Z', neck),
  path('M160 300L122 326L148 378L138 390L198 480V424L174 350ZM240 300L278 326L252 378L262 390L202 480V424L226 350Z', '#fff'),
  stroke('M123 328L148 378L139 390L198 478M277 328L252 378L261 390L202 478', '#b9c6d8', 3),
  stroke('M150 316C140 372 150 410 172 424M250 316C260 366 256 392 244 408', '#45566e', 7),
  stroke('M172 424C168 446 178 456 188 452', '#45566e', 7),
  circle(244, 418, 13, '#8b99ad'),
  circle(244, 418, 8, '#dfe6ee'),
  rect(96, 410, 54, 50, 6, '#e4ebf3'),
  stroke('M112 402V424', '#e2685a', 5),
  stroke('M124 402V424', '#4a6aa3', 5),
);

/** A rider's jacket with a light stripe, without any sign. */
export const riderJacket = (c: Colours<'cloth' | 'side'>): string => draw(
  cloth(c.cloth),
  path('M44 480C48 400 78 356 130 324L112 480ZM356 480C352 400 322 356 270 324L288 480Z', c.side),
  path('M58 432C130 412 270 412 342 432L346 456C270 436 130 436 54 456Z', '#eef3f2'),
  path('M57 440C130 420 270 420 343 440L344 447C270 428 130 428 56 447Z', '#b9c8c9', 'opacity=".8"'),
  path('M150 314L160 282C182 298 218 298 240 282L250 314C228 344 172 344 150 314Z', c.side),
  path('M150 314L160 282C182 298 218 298 240 282L250 314C228 344 172 344 150 314Z', 'url(#drape)'),
  zip(306),
);

/** A zipped jacket, open over a jersey. */
export const openJacket = (c: Colours<'cloth' | 'inner'>, neck: string): string => draw(
  cloth(c.inner),
  path(NECKS.pointed, neck),
  shirtCollar(c.inner),
  buttons([386, 410], '#fff'),
  path('M44 480C48 376 98 336 158 308L176 480ZM356 480C352 376 302 336 242 308L224 480Z', c.cloth),
  path('M44 480C48 376 98 336 158 308L176 480ZM356 480C352 376 302 336 242 308L224 480Z', 'url(#drape)'),
  path('M160 300L120 322L152 366L166 340ZM240 300L280 322L248 366L234 340Z', c.cloth),
  path('M160 300L120 322L152 366L166 340ZM240 300L280 322L248 366L234 340Z', '#2a1030', 'opacity=".16"'),
  stroke('M166 346L177 478M234 346L223 478', '#e3d9c6', 3, 'stroke-dasharray="4 3"'),
  stroke('M92 430L128 414M308 430L272 414', '#2a1030', 5, 'opacity=".25"'),
);

/** A tracksuit with stripes down the arms. */
export const tracksuit = (c: Colours<'cloth' | 'stripe'>): string => draw(
  cloth(c.cloth),
  path('M68 480C72 406 96 362 140 334L130 352C100 376 88 420 86 480ZM332 480C328 406 304 362 260 334L270 352C300 376 312 420 314 480Z', c.stripe),
  path('M102 480C104 424 114 388 136 362L132 380C118 404 114 440 114 480ZM298 480C296 424 286 388 264 362L268 380C282 404 286 440 286 480Z', c.stripe),
  path('M152 314L162 284C184 300 216 300 238 284L248 314C226 340 174 340 152 314Z', c.cloth),
  path('M152 314L162 284C184 300 216 300 238 284L248 314C226 340 174 340 152 314Z', '#2a1030', 'opacity=".18"'),
  stroke('M162 290C184 306 216 306 238 290', c.stripe, 5),
  zip(308, '#fff'),
);

/** A plain jacket with a folded collar and four pockets. */
export const townJacket = (c: Colours<'cloth'>): string => draw(
  cloth(c.cloth),
  path('M166 300L172 288C188 300 212 300 228 288L234 300L218 318H182Z', '#fdfaf3'),
  path('M162 300L136 316L168 354L200 326ZM238 300L264 316L232 354L200 326Z', c.cloth),
  path('M162 300L136 316L168 354L200 326ZM238 300L264 316L232 354L200 326Z', '#fff', 'opacity=".12"'),
  stroke('M139 318L168 352L199 328M261 318L232 352L201 328M200 328V480', '#10182e', 2.6, 'opacity=".4"'),
  pocket(112, 384, 58, 48, '#10182e'),
  pocket(230, 384, 58, 48, '#10182e'),
  buttons([352, 384, 416, 448], '#2c3654', 206, 5),
  stroke('M252 378V396', '#e8c26a', 5),
);

/** A coat with a scarf at the neck. */
export const coatAndScarf = (c: Colours<'cloth' | 'dot' | 'scarf'>): string => draw(
  cloth(c.cloth),
  path('M158 306L112 336L142 392L130 404L192 480H200V380ZM242 306L288 336L258 392L270 404L208 480H200V380Z', '#fff', 'opacity=".2"'),
  stroke('M114 338L143 392L131 404L192 478M286 338L257 392L269 404L208 478', '#2a1030', 3, 'opacity=".25"'),
  path('M144 304C156 286 180 294 200 296C220 294 244 286 256 304C252 336 222 348 200 348S148 336 144 304Z', c.scarf),
  path('M186 342L158 410C170 424 190 424 200 412L212 346Z', c.scarf),
  path('M202 342L226 404C238 412 250 406 256 394L222 340Z', c.scarf),
  path('M144 304C156 286 180 294 200 296C220 294 244 286 256 304C252 336 222 348 200 348S148 336 144 304Z', 'url(#drape)'),
  each([[164, 314], [188, 326], [216, 324], [238, 310], [184, 384], [196, 364], [228, 378]], ([x, y]) => circle(x, y, 4, c.dot)),
  path('M184 330Q200 322 216 330L212 352Q200 358 188 352Z', c.scarf),
  path('M184 330Q200 322 216 330L212 352Q200 358 188 352Z', '#2a1030', 'opacity=".16"'),
);

/** A quilted vest over a rolled collar. */
export const quiltedVest = (c: Colours<'cloth' | 'inner' | 'trim'>): string => draw(
  cloth(c.inner),
  path('M158 318L162 280C184 298 216 298 238 280L242 318C226 340 174 340 158 318Z', c.inner),
  path('M158 318L162 280C184 298 216 298 238 280L242 318C226 340 174 340 158 318Z', 'url(#drape)'),
  path('M104 480C98 420 104 360 128 322L156 312C164 340 182 356 200 362C218 356 236 340 244 312L272 322C296 360 302 420 296 480Z', c.cloth),
  `<clipPath id="quilt"><path d="M104 480C98 420 104 360 128 322L156 312C164 340 182 356 200 362C218 356 236 340 244 312L272 322C296 360 302 420 296 480Z"/></clipPath>`,
  `<g clip-path="url(#quilt)" opacity=".22">${repeat(12, (i) => stroke(`M${20 + i * 34} 300l-110 190M${-40 + i * 34} 300l110 190`, '#2a1030', 3))}</g>`,
  path('M104 480C98 420 104 360 128 322L156 312C164 340 182 356 200 362C218 356 236 340 244 312L272 322C296 360 302 420 296 480Z', 'url(#drape)'),
  stroke('M156 312C164 340 182 356 200 362C218 356 236 340 244 312M200 362V480', c.trim, 6),
  buttons([384, 418, 452], '#f3d9a0', 212),
);

/** A shirt with rolled cuffs under a long apron. */
export const kitchenApron = (c: Colours<'apron' | 'shirt' | 'trim'>, neck: string): string => draw(
  cloth(c.shirt),
  path(NECKS.round, neck),
  crewBand(c.trim),
  path('M118 480V416C118 392 140 382 156 378L148 324L166 318L176 374H224L234 318L252 324L244 378C260 382 282 392 282 416V480Z', c.apron),
  path('M118 480V416C118 392 140 382 156 378L148 324L166 318L176 374H224L234 318L252 324L244 378C260 382 282 392 282 416V480Z', 'url(#drape)'),
  path('M164 452Q166 426 200 424Q234 426 236 452Z', '#fff', 'opacity=".9"'),
  stroke('M178 420q-4 -8 2 -14M200 418q-4 -8 2 -14M222 420q-4 -8 2 -14', '#fff', 4, 'opacity=".8"'),
  stroke('M158 454H242', '#fff', 6),
);

/** A cook's jacket with two rows of buttons. */
export const cooksJacket = (): string => draw(
  cloth('#fbfaf6', '#6d6a76'),
  path('M162 310L168 286C184 302 216 302 232 286L238 310C224 332 176 332 162 310Z', '#e2574c'),
  path('M164 306C176 330 224 330 236 306L246 318C226 350 174 350 154 318Z', '#cf4840'),
  path('M154 318L196 350L164 480H96Z', '#fff'),
  stroke('M154 318L246 352V480', '#cfcbd4', 3),
  buttons([384, 416, 448], '#cfc8c0', 226, 6),
  buttons([376, 412, 446], '#cfc8c0', 168, 6),
);

/** A dark jacket over a blouse, with a small scarf. */
export const blazerAndScarf = (c: Colours<'cloth' | 'dot' | 'scarf'>): string => draw(
  path('M40 480C44 372 96 330 160 308H240C304 330 356 372 360 480Z', c.cloth),
  path('M40 480C44 372 96 330 160 308H240C304 330 356 372 360 480Z', 'url(#drape)'),
  path('M160 306L200 420L240 306L232 290H168Z', '#fffdf8'),
  path('M160 302L128 322L150 370L138 382L196 470L190 396ZM240 302L272 322L250 370L262 382L204 470L210 396Z', c.cloth),
  path('M160 302L128 322L150 370L138 382L196 470L190 396ZM240 302L272 322L250 370L262 382L204 470L210 396Z', '#fff', 'opacity=".1"'),
  path('M164 302C172 290 188 296 200 298C212 296 228 290 236 302C232 324 216 332 200 332S168 324 164 302Z', c.scarf),
  path('M200 328L168 350C164 364 176 372 186 364L204 338ZM200 328L232 346C240 358 230 370 218 364L198 340Z', c.scarf),
  each([[180, 310], [202, 318], [222, 308], [182, 352], [220, 354]], ([x, y]) => circle(x, y, 3.6, c.dot)),
  circle(200, 332, 9, c.scarf),
  circle(200, 332, 9, '#2a1030', 'opacity=".2"'),
  rect(252, 402, 46, 14, 4, '#e8c26a'),
  rect(258, 407, 30, 4, 2, '#fff', 'opacity=".7"'),
);

/** A cardigan open over a blouse with a collar. */
export const cardiganAndBlouse = (c: Colours<'cloth' | 'inner' | 'trim'>, neck: string): string => draw(
  cloth(c.inner),
  path(NECKS.pointed, neck),
  shirtCollar(c.inner),
  buttons([390, 420, 450], '#fff'),
  path('M44 480C48 376 98 336 150 312C150 372 164 430 172 480ZM356 480C352 376 302 336 250 312C250 372 236 430 228 480Z', c.cloth),
  path('M44 480C48 376 98 336 150 312C150 372 164 430 172 480ZM356 480C352 376 302 336 250 312C250 372 236 430 228 480Z', 'url(#drape)'),
  stroke('M150 314C150 372 164 430 171 478M250 314C250 372 236 430 229 478', c.trim, 9),
);
