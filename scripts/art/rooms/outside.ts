// The lane outside: a bench under the plane tree, washing on a pole, the corner of a market stall.
import { at, draw, ellipse, group, linear, noise, page, radial, rect, repeat, type Drawing } from '../pen.ts';
import { bicycle } from '../lane/bicycle.ts';
import { roof } from '../lane/house.ts';
import { laneDefs } from '../lane/palette.ts';
import { bench, pavement, potGroup } from '../lane/street.ts';
import { place, type Placed } from '../sprites.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { crown, houseWindow, pole, streetLamp, trunk } from './laneCorner.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { stall } from './market.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { sunRays, vignette } from './roomLight.ts';

const defs = (): string => draw(
  roomDefs(), floorDefs(), laneDefs(), kitchenDefs(),
  linear('bark', [[0, '#b89a74'], [0.5, '#a5876a'], [1, '#7d6250']], 0, 0, 1, 0),
  linear('paneByDay', [[0, '#cfe6ea'], [1, '#8fb0bd']], 0, 0, 0.4, 1),
  radial('leafShade', [[0, '#3b4a2a', 0.34], [0.7, '#3b4a2a', 0.16], [1, '#3b4a2a', 0]]),
);

const cloud = (x: number, y: number, size: number): string => at(x, y, draw(
  ellipse(0, 0, 70, 15, '#fff'), ellipse(30, -12, 40, 18, '#fff'), ellipse(-26, -9, 30, 13, '#fff'),
), size);

// The sky over the roofs, with the town far off.
const sky = (w: number, h: number, size: number): string => draw(
  rect(0, 0, w, h, 0, 'url(#sky)'),
  repeat(Math.ceil(w / (54 * size)), (i) => rect(i * 54 * size, h * (0.36 + noise(i + 4) * 0.3), (26 + noise(i) * 22) * size, h, 2, '#a7cfd6', 'opacity=".6"')),
  group([cloud(w * 0.44, h * 0.2, size), cloud(w * 0.62, h * 0.34, size * 0.7)], 'opacity=".9"'),
);

// The slabs, in daylight.
const ground = (w: number, h: number, foot: number): string => draw(
  pavement(w, h, foot),
  rect(0, foot + 10, w, h - foot, 0, '#ffe6c4', 'opacity=".26"'),
);

const brickHouse = (x: number, w: number, eave: number, foot: number, brick: string): string => draw(
  rect(x, eave, w, foot - eave, 0, `url(#${brick})`),
  rect(x, eave, w, 40, 0, 'url(#eaveShade)'),
  rect(x, foot - 54, w, 54, 0, 'url(#stone)'),
  rect(x, foot - 54, w, 4, 0, '#fff', 'opacity=".5"'),
  repeat(Math.ceil(w / 120), (i) => rect(x + 60 + i * 120, foot - 50, 2, 50, 0, '#8f705f', 'opacity=".4"')),
);

// The lane for wide screens, 1366 x 768.
const outsideWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 568];
  return page(w, h, defs(), draw(
    sky(w, 190, 1),
    brickHouse(0, 880, 176, foot, 'brickRed'),
    brickHouse(880, 486, 138, foot, 'brickGrey'),
    at(0, 176, roof(880, 62, 10)),
    at(884, 138, roof(480, 58, 14)),
    at(352, 280, houseWindow('paintTeal', 'clothHoney')),
    at(1008, 236, houseWindow('paintRed', 'clothCream')),
    at(1200, 236, houseWindow('paintRed', 'clothCream')),
    at(508, 232, pole(330)),
    at(884, 286, streetLamp(), 0.94),
    ground(w, h, foot),
    at(620, 640, stall(290)),
    at(1000, 676, bicycle(), 1.3),
    at(520, 590, potGroup(1), 0.9),
    ellipse(230, 690, 360, 70, 'url(#leafShade)'),
    at(84, 612, trunk(), 1.1),
    at(168, 690, bench(), 1.5),
    at(140, 60, crown(290, 118, 140, 1.12)),
    sunRays('M300 60L520 60L800 760H520Z'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430; little of it shows, so the roof is only an eave.
const outsideTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 206];
  return page(w, h, defs(), draw(
    sky(w, 40, 0.5),
    brickHouse(0, w, 30, foot, 'brickRed'),
    at(0, 30, roof(w, 34, 10)),
    at(146, 68, houseWindow('paintTeal', 'clothHoney'), 0.5),
    at(222, 60, pole(156), 0.9),
    ground(w, h, foot),
    at(246, 252, stall(250), 0.46),
    at(210, 222, potGroup(1), 0.42),
    ellipse(90, 260, 170, 34, 'url(#leafShade)'),
    at(36, 228, trunk(), 0.5),
    at(60, 266, bench(), 0.7),
    at(58, 20, crown(112, 44, 80, 0.62)),
    sunRays('M110 10L200 10L320 430H190Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide lane: washing in the wind, leaves, a sparrow, the cat on the bench.
const WIDE_LIFE: readonly Placed[] = [
  place(S.shirt, 566, 234, 1), place(S.towel, 644, 234, 1), place(S.cloth, 750, 234, 1),
  place(S.tail, 262, 548, 1.04), place(S.body, 262, 548, 1.04),
  place(S.sparrow, 520, 672, 1.3),
  place(S.leaf, 250, 110, 0.8), place(S.leaf, 60, 130, 0.7),
  place(S.mote, 440, 300, 0.5), place(S.mote, 560, 460, 0.5),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.shirt, 252, 61, 0.5), place(S.towel, 292, 61, 0.5), place(S.cloth, 334, 61, 0.44),
  place(S.tail, 100, 193, 0.56), place(S.body, 100, 193, 0.56),
  place(S.sparrow, 212, 264, 0.8),
  place(S.leaf, 110, 40, 0.42), place(S.leaf, 40, 50, 0.4),
];

/** The lane outside; its lamps are one on a bracket and the windows in which somebody is at home. */
export const OUTSIDE: Room = {
  wide: {
    draw: outsideWide, life: WIDE_LIFE,
    windows: [],
    lamps: [{ x: 931, y: 316, reach: 380 }, { x: 412, y: 350, reach: 150 }, { x: 1068, y: 310, reach: 130 }],
  },
  tall: {
    draw: outsideTall, life: TALL_LIFE,
    windows: [],
    lamps: [{ x: 176, y: 104, reach: 100 }, { x: 306, y: 170, reach: 120 }],
  },
};
