// Uncle Gu's kitchen in the early evening: his clay pot came broken, the parcel is open.
import { at, draw, ellipse, group, page, rect, type Drawing } from '../pen.ts';
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
import { floor } from './shell.ts';

const defs = (): string => draw(roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), clayDefs());

const lampLight = (cx: number, cy: number, rx: number, ry: number): string =>
  group(ellipse(cx, cy, rx, ry, 'url(#lampPool)', 'opacity=".8"'), 'style="mix-blend-mode:soft-light"');

const wideWall = (w: number): string => draw(
  rect(0, 0, w, 420, 0, 'url(#kitchenWall)'),
  at(0, 236, tiles(w, 170)),
  rect(0, 230, w, 8, 2, '#fff0d9'),
  rect(0, 238, w, 10, 0, '#8a4b2a', 'opacity=".2" filter="url(#b4)"'),
  rect(0, 396, w, 120, 0, 'url(#aoF)'),
  at(0, 404, worktop(w, 130)),
  at(226, 96, eveningWindow(270, 216)),
  at(206, 78, valance(310)),
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

// The kitchen is drawn 1280 wide and shown at 1366, like the living room.
const DRAWN = { w: 1280, h: 720 };
const SHOWN = 1366 / DRAWN.w;

/** The kitchen for wide screens, drawn 1280 x 720. */
export const kitchenWide = (): Drawing => {
  const { w, h } = DRAWN;
  return page(w, h, defs(), draw(
    wideWall(w),
    floor(w, h, 536),
    wideTable(w),
    rect(0, 0, w, h, 0, '#4a2450', 'opacity=".06"'),
    lampLight(520, 400, 640, 420),
    rect(760, 0, 520, h, 0, 'url(#kitchenDim)'),
    rect(0, 0, w, h, 0, 'url(#roomVignette)'),
  ));
};

const tallWall = (w: number): string => draw(
  rect(0, 0, w, 300, 0, 'url(#kitchenWall)'),
  at(0, 150, tiles(w, 96, 30)),
  rect(0, 145, w, 6, 2, '#fff0d9'),
  at(30, 40, eveningWindow(250, 196), 0.56),
  at(18, 30, valance(290), 0.56),
  at(46, 164, pot(0.74, 2)),
  at(222, 26, wallCupboard(2, 128), 0.84),
  at(232, 158, toolRail(140), 0.62),
  at(0, 240, worktop(w, 90)),
  at(10, 250, spiceJars(), 0.7),
  at(96, 252, riceCooker(), 0.72),
  at(242, 246, potOnStove(), 0.68),
);

/** The band above the phone on tall screens, 390 x 430. */
export const kitchenTall = (): Drawing => {
  const [w, h] = [390, 430];
  return page(w, h, defs(), draw(
    tallWall(w),
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

/** Where life sits in the wide kitchen, in units of 1366 x 768. */
export const KITCHEN_WIDE_LIFE: readonly Placed[] = [
  place(S.sitting, 330, 328, 1.5),
  place(S.steam, 582, 286, 0.9), place(S.steam, 842, 296, 0.8), place(S.steam, 230, 584, 0.36),
  place(S.puff, 114, 554, 0.7),
  faint(place(S.glow, 566, 190, 3.3), 0.45),
  place(S.mote, 480, 320, 0.5), place(S.mote, 640, 420, 0.4), place(S.mote, 400, 470, 0.4),
].map((placed) => scaled(placed, SHOWN));

/** Where life sits in the tall band. */
export const KITCHEN_TALL_LIFE: readonly Placed[] = [
  place(S.sitting, 82, 164, 0.86),
  place(S.steam, 148, 158, 0.7), place(S.steam, 300, 158, 0.5),
  faint(place(S.glow, 200, 56, 1.5), 0.45),
  place(S.mote, 180, 160, 0.3), place(S.mote, 240, 230, 0.3),
];
