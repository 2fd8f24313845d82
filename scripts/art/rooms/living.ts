// Aunt Chen's living room in the afternoon: the teapot came broken, the parcel stands on the table.
import { at, draw, ellipse, group, linear, page, path, radial, rect, type Drawing } from '../pen.ts';
import { faint, place, type Placed } from '../sprites.ts';
import { bookcase } from './bookcase.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { floorDefs, roomDefs } from './palette.ts';
import { parcel } from './parcel.ts';
import { clock, frame, fu, picFamily, picMount } from './pictures.ts';
import { plant } from './plants.ts';
import type { Room } from './room.ts';
import { basket, glassesItem, lamp, rug, table } from './seating.ts';
import { floor, wall } from './shell.ts';
import { pillow, sofa } from './sofa.ts';
import { teaSet } from './teaSet.ts';
import { windowWithCurtains } from './window.ts';

const livingDefs = (): string => draw(
  roomDefs(),
  floorDefs(),
  radial('vignette', [[0.55, '#4a1f0c', 0], [1, '#4a1f0c', 0.42]], 0.5, 0.45, 0.75),
  linear('ray', [[0, '#fff6d2', 0], [0.22, '#fff6d2', 0.62], [1, '#fff6d2', 0]], 0, 0, 0.4, 1),
);

const sunRay = (d: string): string =>
  group(group(path(d, 'url(#ray)'), 'filter="url(#b14)"'), 'style="mix-blend-mode:soft-light"');

// It is twenty past three, as on the phone.
const TIME = [15, 20] as const;

// The living room for wide screens, 1366 x 768.
const livingWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 500];
  return page(w, h, livingDefs(), draw(
    wall(w, foot),
    floor(w, h, foot),
    ellipse(330, 210, 470, 330, 'url(#sunspill)', 'opacity=".75"'),
    at(176, 94, windowWithCurtains(), 0.9),
    at(640, 76, frame(122, 100, picFamily())),
    at(784, 54, frame(88, 110, picMount())),
    at(660, 200, clock(...TIME), 0.82),
    at(1000, 90, bookcase()),
    at(1190, 120, fu(), 1.1),
    at(1210, 440, basket()),
    at(30, 240, lamp(), 0.86),
    at(208, 284, sofa(), 1.02),
    at(258, 332, pillow('pilY', 'dots'), 1, -10),
    at(612, 336, pillow('pilR', 'stripe'), 0.92, 9),
    at(676, 350, pillow('pilC', 'plaid'), 0.78, 16),
    at(-40, 296, plant()),
    rug(490, 656, 440, 88),
    at(196, 510, table(), 1.14),
    at(262, 530, teaSet('broken'), 1.04),
    at(486, 410, parcel()),
    at(420, 604, glassesItem(), 0.9, -8),
    sunRay('M180 90L380 90L700 730H400Z'),
    rect(0, 0, w, h, 0, 'url(#vignette)'),
  ));
};

// The band above the phone on tall screens, 390 x 430; its lower part goes under the phone.
const livingTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 268];
  return page(w, h, livingDefs(), draw(
    wall(w, foot),
    floor(w, h, foot),
    ellipse(90, 110, 250, 200, 'url(#sunspill)', 'opacity=".75"'),
    at(50, 32, windowWithCurtains(), 0.42),
    at(276, 26, frame(118, 96, picFamily()), 0.58),
    at(352, 76, fu(), 0.42),
    at(286, 96, clock(...TIME), 0.46),
    at(326, 96, lamp(), 0.48),
    at(14, 122, sofa(), 0.6),
    at(46, 150, pillow('pilY', 'dots'), 0.56, -10),
    at(262, 152, pillow('pilR', 'stripe'), 0.54, 9),
    rug(195, 336, 240, 56),
    at(18, 226, table(), 0.69),
    at(38, 232, teaSet('broken'), 0.68),
    at(182, 150, parcel(), 0.74),
    sunRay('M50 40L150 40L330 420H170Z'),
    rect(0, 0, w, h, 0, 'url(#vignette)'),
  ));
};

// Where life sits in the wide living room. The cat lies behind the parcel: nothing of it is covered.
const WIDE_LIFE: readonly Placed[] = [
  place(S.tail, 406, 357), place(S.body, 406, 357),
  place(S.second, 696.1, 236.1, 0.82),
  place(S.puff, 390, 556, 0.7),
  faint(place(S.ray, 160, 70, 4.2), 0.45),
  faint(place(S.glow, 81.6, 300, 2.5), 0.45),
  place(S.mote, 420, 260, 0.6), place(S.mote, 520, 400, 0.5), place(S.mote, 340, 330, 0.4), place(S.mote, 600, 500, 0.6),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.tail, 100, 160, 0.6), place(S.body, 100, 160, 0.6),
  place(S.second, 306.2, 116.2, 0.46),
  place(S.puff, 121.6, 250, 0.45),
  faint(place(S.ray, 40, 30, 2.4), 0.45),
  faint(place(S.glow, 354.8, 129.6, 1.35), 0.45),
  place(S.mote, 170, 130, 0.4), place(S.mote, 220, 220, 0.3), place(S.mote, 130, 180, 0.3),
];

/** The living room of the lane. */
export const LIVING: Room = {
  wide: {
    draw: livingWide, life: WIDE_LIFE,
    windows: [{ x: 176, y: 94, w: 297, h: 190 }],
    lamps: [{ x: 82, y: 310, reach: 300 }],
  },
  tall: {
    draw: livingTall, life: TALL_LIFE,
    windows: [{ x: 50, y: 32, w: 139, h: 90 }],
    lamps: [{ x: 355, y: 132, reach: 160 }],
  },
};
