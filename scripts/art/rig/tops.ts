// Shirts, blouses and knitwear of the neighbours.
import { circle, draw, each, group, noise, path, rect, repeat, stroke } from '../pen.ts';
import { allOver, BODY, buttons, cloth, crewBand, frogs, NECKS, pocket, shirtCollar, standCollar } from './cloth.ts';
import type { Colours } from './outfits.ts';

/** A polo shirt without any sign. */
export const plainPolo = (c: Colours<'cloth' | 'trim'>, neck: string): string => draw(
  cloth(c.cloth),
  path(NECKS.pointed, neck),
  shirtCollar(c.trim),
  path('M189 360H211V424H189Z', c.trim, 'opacity=".45"'),
  buttons([376, 402], '#fff'),
);

/** A shirt with braces and a bow tie. */
export const bracedShirt = (c: Colours<'bow' | 'brace' | 'cloth'>): string => draw(
  cloth(c.cloth),
  allOver('shirt-stripes', repeat(13, (i) => stroke(`M${56 + i * 24} 300V480`, '#7d9cc0', 2.4, 'opacity=".45"'))),
  path('M114 330L136 320L150 480H126ZM286 330L264 320L250 480H274Z', c.brace),
  path('M126 418H149L150 432H127ZM251 418H274L273 432H250Z', '#e8c26a'),
  shirtCollar('#fffdf8'),
  buttons([396, 424, 452], '#fff'),
  path('M200 350L164 334C158 346 158 362 164 372ZM200 350L236 334C242 346 242 362 236 372Z', c.bow),
  path('M200 350L166 342M200 350L234 342', 'none', 'stroke="#fff" stroke-width="2" opacity=".35"'),
  rect(191, 341, 18, 20, 6, c.bow),
  rect(191, 341, 18, 20, 6, '#2a1030', 'opacity=".2"'),
);

/** A sleeveless jumper with diamonds over a shirt, a pen in its pocket. */
export const argyleVest = (c: Colours<'diamond' | 'shirt' | 'vest'>): string => draw(
  cloth(c.shirt),
  path('M112 480C108 420 112 366 130 324L158 308L200 400L242 308L270 324C288 366 292 420 288 480Z', c.vest),
  allOver('argyle', draw(
    each([[150, 440], [250, 440], [200, 462]], ([x, y]) => path(`M${x} ${y - 34}L${x + 24} ${y}L${x} ${y + 34}L${x - 24} ${y}Z`, c.diamond, 'opacity=".85"')),
    stroke('M126 474L174 404M226 474L274 404M174 474L128 408M274 474L226 408', '#fff', 2, 'opacity=".5" stroke-dasharray="5 6"'),
  )),
  path('M112 480C108 420 112 366 130 324L158 308L200 400L242 308L270 324C288 366 292 420 288 480Z', 'url(#drape)'),
  stroke('M154 312L200 404L246 312M131 326C114 368 110 420 113 478M269 326C286 368 290 420 287 478', '#2a1030', 5, 'opacity=".22"'),
  shirtCollar('#fffdf8'),
  buttons([384], '#cfd6e0'),
  stroke('M262 404V440', '#3f5f9a', 6),
  stroke('M262 400V408', '#e8c26a', 6),
);

/** A knitted waistcoat over a shirt. */
export const knitWaistcoat = (c: Colours<'button' | 'shirt' | 'vest'>): string => draw(
  cloth(c.shirt),
  path('M108 480C104 420 110 364 130 324L158 308L198 404V480ZM292 480C296 420 290 364 270 324L242 308L202 404V480Z', c.vest),
  group(repeat(7, (i) => stroke(`M${116 + i * 11} 480V${372 - i * 2}M${284 - i * 11} 480V${372 - i * 2}`, '#2a1030', 2)), 'opacity=".13"'),
  path('M108 480C104 420 110 364 130 324L158 308L198 404V480ZM292 480C296 420 290 364 270 324L242 308L202 404V480Z', 'url(#drape)'),
  shirtCollar('#fffdf8'),
  buttons([386], '#cfd6e0'),
  buttons([424, 452], c.button, 210),
);

/** A blouse with a standing collar and knots of cloth. */
export const gownBlouse = (c: Colours<'cloth' | 'trim'>): string => draw(
  cloth(c.cloth),
  each([[110, 388], [96, 448], [150, 436], [262, 380], [300, 436], [240, 448]], ([x, y], i) => flower(x, y, 9 + noise(i) * 4, c.trim)),
  stroke('M200 328C226 340 254 352 262 388C266 420 264 450 264 480', c.trim, 5),
  standCollar(c.cloth),
  stroke('M166 286C184 302 216 302 234 286M162 312C176 330 224 330 238 312', c.trim, 4),
  frogs(c.trim, [[200, 330], [244, 356]]),
);

// A flower with five petals.
const flower = (x: number, y: number, r: number, colour: string): string => draw(
  repeat(5, (i) => circle(x + Math.cos(i * 1.257 - 0.6) * r * 0.62, y + Math.sin(i * 1.257 - 0.6) * r * 0.62, r * 0.5, colour, 'opacity=".85"')),
  circle(x, y, r * 0.32, '#ffe39a'),
);

const FLOWERS = [[84, 420], [120, 372], [132, 450], [166, 404], [180, 462], [226, 400], [238, 456], [274, 366], [284, 430], [322, 452], [318, 396]] as const;

/** A blouse with flowers. */
export const floralBlouse = (c: Colours<'cloth' | 'leaf' | 'petal'>, neck: string): string => draw(
  cloth(c.cloth),
  each(FLOWERS, ([x, y], i) => draw(path(`M${x - 14} ${y + 10}q-10 -2 -12 8q10 4 12 -8z`, c.leaf), flower(x, y, 12 + noise(i) * 4, i % 3 ? c.petal : '#fff3df'))),
  path(NECKS.pointed, neck),
  shirtCollar(c.cloth),
  stroke('M200 368V480', '#2a1030', 2, 'opacity=".18"'),
  buttons([392, 430, 466], '#fffaf0'),
);

/** A blouse with dots and a bow at the neck. */
export const dottedBlouse = (c: Colours<'bow' | 'cloth' | 'dot'>, neck: string): string => draw(
  cloth(c.cloth),
  allOver('blouse-dots', repeat(40, (i) => circle(54 + (i % 8) * 42 + (Math.floor(i / 8) % 2) * 21, 342 + Math.floor(i / 8) * 30, 5, c.dot, 'opacity=".8"'))),
  path(NECKS.round, neck),
  crewBand(c.bow),
  path('M200 344C182 330 168 332 164 346C166 360 184 360 200 350C216 360 234 360 236 346C232 332 218 330 200 344Z', c.bow),
  path('M196 352L184 396L200 386L206 354ZM204 352L222 392L208 388L200 354Z', c.bow),
  circle(200, 348, 8, c.bow),
  circle(200, 348, 8, '#2a1030', 'opacity=".2"'),
);

/** A checked shirt, open over a white one. */
export const openCheckShirt = (c: Colours<'check' | 'cloth'>, neck: string): string => draw(
  cloth('#fbf7f0'),
  path(NECKS.round, neck),
  crewBand('#ece4d8'),
  `<clipPath id="check-shirt"><path d="M44 480C48 376 98 336 158 308L172 480ZM356 480C352 376 302 336 242 308L228 480Z"/></clipPath>`,
  group(draw(
    path(BODY, c.cloth),
    repeat(12, (i) => rect(40 + i * 28, 300, 9, 190, 0, c.check, 'opacity=".55"')),
    repeat(7, (i) => rect(30, 312 + i * 27, 340, 8, 0, c.check, 'opacity=".4"')),
    path(BODY, 'url(#drape)'),
  ), 'clip-path="url(#check-shirt)"'),
  path('M160 302L126 322L158 372L172 330ZM240 302L274 322L242 372L228 330Z', c.cloth),
  stroke('M158 372L172 478M242 372L228 478', '#2a1030', 3, 'opacity=".2"'),
);

/** Dungarees over a striped jersey. */
export const dungarees = (c: Colours<'denim' | 'jersey' | 'stripe'>, neck: string): string => draw(
  cloth(c.jersey),
  allOver('jersey-stripes', repeat(6, (i) => path(`M30 ${338 + i * 26}Q200 ${324 + i * 26} 370 ${338 + i * 26}V${349 + i * 26}Q200 ${335 + i * 26} 30 ${349 + i * 26}Z`, c.stripe))),
  path(NECKS.round, neck),
  crewBand('#fffaf2'),
  path('M132 480V404Q132 392 144 392H256Q268 392 268 404V480Z', c.denim),
  path('M132 480V404Q132 392 144 392H256Q268 392 268 404V480Z', 'url(#drape)'),
  path('M136 398L112 328L132 320L160 398ZM264 398L288 328L268 320L240 398Z', c.denim),
  circle(149, 406, 8, '#f0c560'),
  circle(251, 406, 8, '#f0c560'),
  pocket(168, 420, 64, 56),
  stroke('M140 398H260M172 424H228', '#fff', 2, 'opacity=".4" stroke-dasharray="6 5"'),
);

/** A ribbed jersey with a rolled collar and a shawl over the shoulders. */
export const shawl = (c: Colours<'jersey' | 'shawl' | 'trim'>): string => draw(
  cloth(c.jersey),
  standCollar(c.jersey),
  path('M40 480C44 380 96 334 150 308C168 352 186 392 200 420C214 392 232 352 250 308C304 334 356 380 360 480H300C290 444 262 424 226 424L200 446L174 424C138 424 110 444 100 480Z', c.shawl),
  group(each([0, 1, 2, 3], (i) => stroke(`M${70 + i * 6} ${402 + i * 24}q10 -9 20 0t20 0t20 0t20 0M${330 - i * 6} ${402 + i * 24}q-10 -9 -20 0t-20 0t-20 0t-20 0`, c.trim, 4)), 'opacity=".75"'),
  path('M40 480C44 380 96 334 150 308C168 352 186 392 200 420C214 392 232 352 250 308C304 334 356 380 360 480H300C290 444 262 424 226 424L200 446L174 424C138 424 110 444 100 480Z', 'url(#drape)'),
  repeat(6, (i) => stroke(`M${176 + i * 10} ${434 - Math.abs(i - 2.5) * 3}v26`, c.trim, 4)),
  circle(200, 424, 10, '#e8c26a'),
  circle(197, 421, 3.4, '#fff', 'opacity=".8"'),
);

/** A thick jersey with cables and a rolled collar. */
export const cableJersey = (c: Colours<'cable' | 'cloth'>): string => draw(
  cloth(c.cloth),
  group(each([128, 200, 272], (x) => repeat(6, (i) => draw(
    stroke(`M${x - 13} ${366 + i * 22}q13 4 26 20`, c.cable, 6),
    stroke(`M${x + 13} ${366 + i * 22}q-13 4 -26 20`, c.cable, 6),
  ))), 'opacity=".55"'),
  path('M156 318L160 280C182 298 218 298 240 280L244 318C226 342 174 342 156 318Z', c.cloth),
  path('M156 318L160 280C182 298 218 298 240 280L244 318C226 342 174 342 156 318Z', 'url(#drape)'),
  repeat(7, (i) => stroke(`M${168 + i * 11} ${300 + Math.sin((i / 6) * Math.PI) * 6}v22`, '#2a1030', 2, 'opacity=".18"')),
);

/** A plain linen shirt with a standing collar and knots. */
export const teaShirt = (c: Colours<'cloth' | 'trim'>): string => draw(
  cloth(c.cloth),
  stroke('M200 326V480', '#2a1030', 3, 'opacity=".22"'),
  standCollar(c.cloth),
  stroke('M166 286C184 302 216 302 234 286', c.trim, 4),
  frogs(c.trim, [[200, 350], [200, 388], [200, 426], [200, 462]]),
);
