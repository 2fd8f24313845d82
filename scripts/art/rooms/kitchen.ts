// The kitchen: in the early evening Uncle Gu's clay pot came broken and the parcel is open; by day the table is laid.
import { at, draw, ellipse, page, rect, type Drawing } from '../pen.ts';
import { pot } from '../lane/things.ts';
import { laneDefs } from '../lane/palette.ts';
import { brokenClayPot, clayDefs } from '../props/clayPot.ts';
import { faint, place, scaled, type Placed } from '../sprites.ts';
import { pendantLamp, potOnStove, riceCooker } from './cookware.ts';
import { diningTable } from './diningTable.ts';
import { bowl, chilliString, chopsticks, cuttingBoard, spiceJars } from './food.ts';
import { fridge } from './fridge.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { tiles, toolRail, wallCupboard, worktop } from './kitchenWall.ts';
import { eveningWindow, valance } from './kitchenWindow.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { openParcel } from './openParcel.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { lampLight, sunRays } from './roomLight.ts';
import { floor } from './shell.ts';
import { teaSet } from './teaSet.ts';
import { dayWindow } from './window.ts';

const defs = (): string => draw(roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), clayDefs());

type Hour = 'day' | 'evening';

const wideWindow = (hour: Hour): string => hour === 'evening'
  ? draw(at(226, 96, eveningWindow(270, 216)), at(206, 78, valance(310)))
  : draw(at(238, 96, dayWindow(), 0.745), at(206, 78, valance(310)));

const wideWall = (w: number, hour: Hour): string => draw(
  rect(0, 0, w, 420, 0, 'url(#kitchenWall)'),
  hour === 'day' && ellipse(360, 200, 430, 300, 'url(#sunspill)', 'opacity=".8"'),
  at(0, 236, tiles(w, 170)),
  rect(0, 230, w, 8, 2, '#fff0d9'),
  rect(0, 238, w, 10, 0, '#8a4b2a', 'opacity=".2" filter="url(#b4)"'),
  rect(0, 396, w, 120, 0, 'url(#aoF)'),
  at(0, 404, worktop(w, 130)),
  wideWindow(hour),
  at(262, 328, pot(1.3, 2)),
  at(452, 328, pot(1.2, 1)),
  at(-24, 78, fridge(), 1.04),
  at(656, 44, wallCupboard(3, 150)),
  at(990, 44, wallCupboard(3, 150)),
  at(672, 252, toolRail(104)),
  at(1000, 256, toolRail(230), 0.9),
  at(178, 236, chilliString()),
  at(194, 420, cuttingBoard()),
  at(352, 418, spiceJars(), 1.1),
  at(508, 422, riceCooker(), 1.04),
  at(762, 414, potOnStove(), 0.94),
  at(960, 416, spiceJars(), 1.1),
  at(1090, 418, cuttingBoard(), 0.9),
);

const wideTable = (w: number): string => draw(
  at(0, 548, diningTable(w, 112, 60)),
  at(566, 0, pendantLamp(120, 'enamelRed', 0.95)),
  ellipse(470, 610, 500, 96, 'url(#lampPool)', 'opacity=".55"'),
  at(540, 430, openParcel(), 0.94),
  at(112, 606, bowl(0.92, 'rice')),
  at(222, 626, bowl(0.8, 'soup')),
  at(20, 622, chopsticks(), 0.86),
  at(314, 454, brokenClayPot(), 0.86),
);

const wideTableByDay = (w: number): string => draw(
  at(0, 548, diningTable(w, 112, 60)),
  at(566, 0, pendantLamp(120, 'enamelRed', 0.12)),
  at(112, 606, bowl(0.92, 'rice')),
  at(222, 626, bowl(0.8, 'soup')),
  at(20, 622, chopsticks(), 0.86),
  at(392, 612, bowl(0.98, 'greens')),
  at(520, 554, teaSet(), 0.96),
);

// The kitchen is drawn 1280 wide and shown at 1366, like the living room.
const DRAWN = { w: 1280, h: 720 };
const SHOWN = 1366 / DRAWN.w;

// The kitchen for wide screens, drawn 1280 x 720.
const kitchenWide = (): Drawing => {
  const { w, h } = DRAWN;
  return page(w, h, defs(), draw(
    wideWall(w, 'evening'),
    floor(w, h, 536),
    wideTable(w),
    rect(0, 0, w, h, 0, '#4a2450', 'opacity=".06"'),
    lampLight(520, 400, 640, 420),
    rect(760, 0, 520, h, 0, 'url(#kitchenDim)'),
    rect(0, 0, w, h, 0, 'url(#roomVignette)'),
  ));
};

const kitchenWideByDay = (): Drawing => {
  const { w, h } = DRAWN;
  return page(w, h, defs(), draw(
    wideWall(w, 'day'),
    floor(w, h, 536),
    wideTableByDay(w),
    sunRays('M240 100L450 100L760 720H440Z'),
    rect(760, 0, 520, h, 0, 'url(#kitchenDim)', 'opacity=".55"'),
    rect(0, 0, w, h, 0, 'url(#roomVignette)'),
  ));
};

const tallWindow = (hour: Hour): string => hour === 'evening'
  ? draw(at(30, 40, eveningWindow(250, 196), 0.56), at(18, 30, valance(290), 0.56))
  : draw(at(36, 40, dayWindow(), 0.38), at(18, 30, valance(290), 0.56));

const tallWall = (w: number, hour: Hour): string => draw(
  rect(0, 0, w, 300, 0, 'url(#kitchenWall)'),
  hour === 'day' && ellipse(100, 90, 200, 150, 'url(#sunspill)', 'opacity=".8"'),
  at(0, 150, tiles(w, 96, 30)),
  rect(0, 145, w, 6, 2, '#fff0d9'),
  tallWindow(hour),
  at(46, 164, pot(0.74, 2)),
  at(222, 26, wallCupboard(2, 128), 0.84),
  at(232, 158, toolRail(140), 0.62),
  at(0, 240, worktop(w, 90)),
  at(10, 250, spiceJars(), 0.7),
  at(96, 252, riceCooker(), 0.72),
  at(242, 246, potOnStove(), 0.68),
);

// The band above the phone on tall screens, 390 x 430.
const kitchenTall = (): Drawing => {
  const [w, h] = [390, 430];
  return page(w, h, defs(), draw(
    tallWall(w, 'evening'),
    floor(w, h, 330),
    at(0, 306, diningTable(w, 130, 0)),
    at(200, 0, pendantLamp(24, 'enamelRed', 0.7), 0.5),
    ellipse(195, 338, 240, 80, 'url(#lampPool)', 'opacity=".6"'),
    at(222, 236, openParcel(), 0.62),
    at(52, 244, brokenClayPot(), 0.7),
    at(36, 372, bowl(0.5, 'rice')),
    lampLight(195, 200, 320, 320),
    rect(0, 0, w, h, 0, 'url(#roomVignette)'),
  ));
};

const kitchenTallByDay = (): Drawing => {
  const [w, h] = [390, 430];
  return page(w, h, defs(), draw(
    tallWall(w, 'day'),
    floor(w, h, 330),
    at(0, 306, diningTable(w, 130, 0)),
    at(200, 0, pendantLamp(24, 'enamelRed', 0.12), 0.5),
    at(70, 330, bowl(0.6, 'rice')),
    at(140, 338, bowl(0.52, 'soup')),
    at(250, 330, bowl(0.66, 'greens')),
    at(288, 318, teaSet(), 0.56),
    sunRays('M40 40L160 40L320 430H150Z'),
    rect(0, 0, w, h, 0, 'url(#roomVignette)'),
  ));
};

// Where life sits in the wide kitchen, in units of 1366 x 768.
const WIDE_LIFE: readonly Placed[] = [
  place(S.sitting, 330, 328, 1.5),
  place(S.steam, 582, 286, 0.9), place(S.steam, 842, 296, 0.8), place(S.steam, 230, 584, 0.36),
  place(S.puff, 114, 554, 0.7),
  faint(place(S.glow, 566, 190, 3.3), 0.45),
  place(S.mote, 480, 320, 0.5), place(S.mote, 640, 420, 0.4), place(S.mote, 400, 470, 0.4),
].map((placed) => scaled(placed, SHOWN));

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.sitting, 82, 164, 0.86),
  place(S.steam, 148, 158, 0.7), place(S.steam, 300, 158, 0.5),
  faint(place(S.glow, 200, 56, 1.5), 0.45),
  place(S.mote, 180, 160, 0.3), place(S.mote, 240, 230, 0.3),
];

/** The kitchen of the lane. */
export const KITCHEN: Room = {
  wide: {
    draw: kitchenWide, byDay: kitchenWideByDay, life: WIDE_LIFE,
    windows: [{ x: 254, y: 150, w: 262, h: 190 }],
    lamps: [{ x: 604, y: 190, reach: 420 }],
  },
  tall: {
    draw: kitchenTall, byDay: kitchenTallByDay, life: TALL_LIFE,
    windows: [{ x: 36, y: 66, w: 125, h: 88 }],
    lamps: [{ x: 200, y: 44, reach: 180 }],
  },
};
