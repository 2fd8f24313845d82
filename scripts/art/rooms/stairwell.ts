// The stairwell of an old lane house: a wooden stair, letter boxes, meters, somebody's bicycle.
import { at, draw, ellipse, linear, page, rect, type Drawing } from '../pen.ts';
import { bicycle } from '../lane/bicycle.ts';
import { laneDefs } from '../lane/palette.ts';
import { pot } from '../lane/things.ts';
import { place, type Placed } from '../sprites.ts';
import { broomAndUmbrella, letterBoxes, meters, neighbourDoor, paintedWall } from './hallway.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { lampLight, sunRays, vignette } from './roomLight.ts';
import { shopDefs } from './shopPalette.ts';
import { stair } from './stairs.ts';
import { tiledFloor } from './tiledFloor.ts';
import { dayWindow } from './window.ts';

const defs = (): string => draw(
  roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), shopDefs(),
  linear('hallWall', [[0, '#f6e2c2'], [1, '#efcfa2']]),
  linear('hallGreen', [[0, '#8fc0ac'], [1, '#6aa08e']]),
);

// The stairwell for wide screens, 1366 x 768.
const stairwellWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 610];
  return page(w, h, defs(), draw(
    paintedWall(w, foot, 226),
    ellipse(330, 180, 420, 300, 'url(#sunspill)', 'opacity=".7"'),
    at(250, 66, dayWindow(), 0.56),
    at(300, 241, pot(1.1, 2)),
    tiledFloor(w, h, foot, '#e3bd92', '#b98a6a'),
    at(604, 128, meters(3), 0.98),
    at(612, 286, letterBoxes(3, 2)),
    at(990, 224, neighbourDoor()),
    at(1222, 628, broomAndUmbrella()),
    at(500, 668, stair({ steps: 10, run: 56, rise: 46 })),
    at(634, 692, bicycle(), 1.24),
    at(900, 626, pot(3.2, 0)),
    lampLight(560, 260, 520, 420, 0.55),
    sunRays('M270 70L420 70L760 760H470Z'),
    rect(900, 0, 466, h, 0, 'url(#shopDim)'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430.
const stairwellTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 282];
  return page(w, h, defs(), draw(
    paintedWall(w, foot, 118),
    ellipse(110, 90, 220, 180, 'url(#sunspill)', 'opacity=".7"'),
    at(58, 34, dayWindow(), 0.3),
    tiledFloor(w, h, foot, '#e3bd92', '#b98a6a', 34),
    at(240, 60, meters(3), 0.56),
    at(250, 140, letterBoxes(2, 1), 0.74),
    at(164, 316, stair({ steps: 8, run: 29, rise: 25 }, 60)),
    at(236, 322, bicycle(), 0.72),
    lampLight(200, 140, 220, 220, 0.5),
    sunRays('M64 40L140 40L290 430H150Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide stairwell; the cat sits on a step.
const WIDE_LIFE: readonly Placed[] = [
  place(S.bulb, 546, 0, 1.1),
  place(S.sitting, 370, 527, 1.7),
  place(S.ray, 250, 50, 3.4),
  place(S.mote, 420, 260, 0.5), place(S.mote, 560, 420, 0.5), place(S.mote, 500, 520, 0.4),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.bulb, 190, 0, 0.62),
  place(S.sitting, 92, 238, 0.9),
  place(S.ray, 56, 30, 1.8),
  place(S.mote, 180, 130, 0.3), place(S.mote, 220, 210, 0.3),
];

/** The stairwell of an old lane house. */
export const STAIRWELL: Room = {
  wide: {
    draw: stairwellWide, life: WIDE_LIFE,
    windows: [{ x: 250, y: 66, w: 185, h: 168 }],
    lamps: [{ x: 546, y: 128, reach: 460 }],
  },
  tall: {
    draw: stairwellTall, life: TALL_LIFE,
    windows: [{ x: 58, y: 34, w: 99, h: 90 }],
    lamps: [{ x: 190, y: 72, reach: 220 }],
  },
};
