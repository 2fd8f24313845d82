// A shop of the lane: wool on one side, tea and groceries on the other, so that three shops can live in it.
import { at, draw, ellipse, page, rect, stroke, type Drawing } from '../pen.ts';
import { laneDefs } from '../lane/palette.ts';
import { pot } from '../lane/things.ts';
import { faint, place, type Placed } from '../sprites.ts';
import { pendantLamp } from './cookware.ts';
import { cubbies } from './cubbies.ts';
import { groceryHole, paperBag, sweetJar, teaTin } from './groceries.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { sunRays, vignette } from './roomLight.ts';
import { wall } from './shell.ts';
import { shopDefs } from './shopPalette.ts';
import { calendar, insideAwning, moneyBox, scales, shopCounter, wallPhone } from './shopThings.ts';
import { teaSet } from './teaSet.ts';
import { dayWindow } from './window.ts';
import { scarfOverEdge, woolHole, yarnBall, yarnBasket } from './yarn.ts';

const defs = (): string => draw(roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), shopDefs());

const wideWall = (w: number): string => draw(
  wall(w, 620),
  ellipse(530, 220, 440, 330, 'url(#sunspill)', 'opacity=".75"'),
  at(30, 92, cubbies(3, 4, woolHole), 0.98),
  at(60, 82, draw(at(24, 0, pot(1.3, 0)), at(90, -20, yarnBall(20, 6)), at(132, -16, yarnBall(16, 0)))),
  at(422, 128, dayWindow(), 0.8),
  at(398, 108, insideAwning(310)),
  at(468, 385, pot(1.4, 2)),
  at(510, 385, pot(1.1, 1)),
  at(768, 112, calendar(), 1.02),
  at(726, 268, wallPhone(), 1),
  at(858, 92, cubbies(4, 4, groceryHole), 0.98),
  at(900, 84, draw(at(20, 0, teaTin(0), 1.1), at(62, 0, teaTin(2), 1.1), at(120, 0, sweetJar(1), 1.05), at(186, 0, paperBag(1), 1))),
);

const wideCounter = (w: number): string => draw(
  at(0, 520, shopCounter(w, 124, 140)),
  at(60, 596, yarnBasket(), 0.98),
  at(276, 594, scarfOverEdge(50, 82)),
  at(478, 546, teaSet(), 0.94),
  stroke('M210 628C258 642 300 616 290 606', '#7d93c8', 3.6),
  at(196, 618, yarnBall(25, 6)),
  at(724, 602, scales(), 1.02),
  at(820, 622, sweetJar(3), 1.3),
  at(900, 612, teaTin(1), 1.35),
  at(958, 622, teaTin(4), 1.2),
  at(1080, 626, moneyBox(), 0.98),
);

// The shop for wide screens, 1366 x 768.
const shopWide = (): Drawing => {
  const [w, h] = [1366, 768];
  return page(w, h, defs(), draw(
    wideWall(w),
    at(712, 0, pendantLamp(48, 'tealDoor', 0.4), 0.8),
    wideCounter(w),
    sunRays('M430 130L640 130L860 760H560Z'),
    rect(900, 0, 466, h, 0, 'url(#shopDim)'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430.
const shopTall = (): Drawing => {
  const [w, h] = [390, 430];
  return page(w, h, defs(), draw(
    wall(w, 420),
    ellipse(195, 110, 220, 190, 'url(#sunspill)', 'opacity=".8"'),
    at(-34, 44, cubbies(1, 3, woolHole, 1), 0.62),
    at(-34, 44, cubbies(2, 3, woolHole, 1), 0.62),
    at(128, 62, dayWindow(), 0.36),
    at(116, 52, insideAwning(142, 7)),
    at(152, 178, pot(0.7, 2)),
    at(288, 44, cubbies(2, 3, groceryHole, 2), 0.62),
    at(261, 84, wallPhone(), 0.34),
    at(195, 0, pendantLamp(12, 'tealDoor', 0.4), 0.42),
    at(0, 238, shopCounter(w, 130, 90)),
    at(12, 276, yarnBasket(), 0.5),
    at(122, 272, scales(), 0.62),
    at(196, 246, teaSet(), 0.6),
    at(312, 278, teaTin(1), 0.86),
    at(342, 282, teaTin(2), 0.86),
    at(368, 290, sweetJar(3), 0.8),
    at(26, 300, yarnBall(15, 6)),
    sunRays('M140 60L230 60L320 430H190Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide shop.
const WIDE_LIFE: readonly Placed[] = [
  place(S.sitting, 634, 385, 1.6),
  place(S.puff, 593, 574, 0.62),
  place(S.tag, 826, 262, 1.08),
  faint(place(S.ray, 420, 110, 4), 0.45),
  faint(place(S.glow, 712, 92, 2.2), 0.45),
  place(S.mote, 560, 300, 0.5), place(S.mote, 660, 430, 0.5), place(S.mote, 480, 470, 0.4),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.sitting, 224, 178, 0.8),
  place(S.puff, 269, 262, 0.4),
  faint(place(S.ray, 130, 50, 2), 0.45),
  faint(place(S.glow, 195, 34, 1.2), 0.45),
  place(S.mote, 190, 130, 0.3), place(S.mote, 240, 200, 0.3),
];

/** A shop of the lane. */
export const SHOP: Room = {
  wide: {
    draw: shopWide, life: WIDE_LIFE,
    windows: [{ x: 422, y: 142, w: 264, h: 226 }],
    lamps: [{ x: 712, y: 92, reach: 420 }],
  },
  tall: {
    draw: shopTall, life: TALL_LIFE,
    windows: [{ x: 128, y: 84, w: 119, h: 86 }],
    lamps: [{ x: 195, y: 36, reach: 190 }],
  },
};
