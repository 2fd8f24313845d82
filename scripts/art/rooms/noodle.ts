// A small noodle shop: pots on the range, bowls on the table, stools, dishes chalked on a board.
import { at, draw, ellipse, linear, page, rect, type Drawing } from '../pen.ts';
import { laneDefs } from '../lane/palette.ts';
import { faint, place, type Placed } from '../sprites.ts';
import { pendantLamp } from './cookware.ts';
import { bowl, chilliString, chopsticks, spiceJars } from './food.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { tiles, toolRail } from './kitchenWall.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { chopstickJar, menuBoard, noodleBowl, range, shopTable, stool, wallFan } from './noodleThings.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { lampLight, sunRays, vignette } from './roomLight.ts';
import { shopDefs } from './shopPalette.ts';
import { tiledFloor } from './tiledFloor.ts';
import { dayWindow } from './window.ts';

const defs = (): string => draw(
  roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), shopDefs(),
  linear('noodleWall', [[0, '#fbe3bd'], [1, '#f0c48f']]),
  linear('metalSide', [[0, '#f3ece4'], [0.45, '#d8ccc2'], [1, '#a3958d']], 0, 0, 1, 0.2),
);

const noodleWall = (w: number, foot: number, tiled: number, size: number): string => draw(
  rect(0, 0, w, foot, 0, 'url(#noodleWall)'),
  at(0, foot - tiled, tiles(w, tiled, size)),
  rect(0, foot - tiled - 7, w, 9, 2, '#b5584f'),
  rect(0, foot - tiled - 7, w, 3, 2, '#f7a58a', 'opacity=".8"'),
  rect(0, foot - 46, w, 46, 0, 'url(#aoF)', 'transform-origin="center" opacity=".35"'),
);

// The noodle shop for wide screens, 1366 x 768.
const noodleWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 556];
  return page(w, h, defs(), draw(
    noodleWall(w, foot, 240, 46),
    ellipse(690, 220, 380, 300, 'url(#sunspill)', 'opacity=".6"'),
    tiledFloor(w, h, foot, '#dcae82', '#b8805a', 74),
    at(40, 150, toolRail(230), 1.02),
    at(304, 150, chilliString(), 1.1),
    at(30, 406, range(196)),
    at(504, 392, rect(-16, 0, 60, 8, 3, 'url(#wood)')),
    at(494, 392, spiceJars(), 0.9),
    at(584, 100, dayWindow(), 0.74),
    at(876, 118, menuBoard(), 1.04),
    at(1190, 170, wallFan(), 1.06),
    at(1020, 620, stool(), 1.1),
    at(1240, 640, stool(), 1.16),
    at(430, 0, pendantLamp(64, 'enamelRed', 0.5), 0.86),
    at(150, 590, shopTable(760, 92, 130)),
    at(300, 656, noodleBowl(), 1.02),
    at(560, 646, noodleBowl(), 0.92),
    at(430, 660, bowl(0.6, 'greens')),
    at(340, 672, chopsticks(), 0.8),
    at(678, 644, chopstickJar(), 0.94),
    at(732, 646, spiceJars(), 0.9),
    at(120, 748, stool(), 1.3),
    at(960, 754, stool(), 1.34),
    lampLight(430, 480, 560, 360, 0.6),
    sunRays('M600 110L800 110L900 760H620Z'),
    rect(900, 0, 466, h, 0, 'url(#shopDim)'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430.
const noodleTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 266];
  return page(w, h, defs(), draw(
    noodleWall(w, foot, 124, 26),
    ellipse(200, 100, 200, 170, 'url(#sunspill)', 'opacity=".6"'),
    tiledFloor(w, h, foot, '#dcae82', '#b8805a', 38),
    at(168, 44, dayWindow(), 0.3),
    at(20, 62, toolRail(230), 0.5),
    at(-14, 188, range(196), 0.5),
    at(290, 56, menuBoard(), 0.4),
    at(92, 0, pendantLamp(14, 'enamelRed', 0.5), 0.48),
    at(352, 246, stool(), 0.6),
    at(60, 250, shopTable(330, 56, 80)),
    at(136, 288, noodleBowl(), 0.6),
    at(246, 284, noodleBowl(), 0.56),
    at(192, 292, bowl(0.36, 'greens')),
    at(316, 284, chopstickJar(), 0.6),
    lampLight(120, 190, 220, 200, 0.6),
    sunRays('M180 50L260 50L330 430H200Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide noodle shop: steam, fire, a fan.
const WIDE_LIFE: readonly Placed[] = [
  place(S.flames, 150, 406, 0.96), place(S.flames, 370, 406, 0.96),
  place(S.steam, 130, 262, 1.1), place(S.steam, 182, 268, 0.9), place(S.steam, 372, 344, 0.6),
  place(S.steam, 300, 596, 0.5), place(S.steam, 560, 594, 0.45),
  place(S.fan, 1190, 170, 1),
  faint(place(S.glow, 430, 106, 2.4), 0.45),
  place(S.mote, 640, 330, 0.5), place(S.mote, 760, 470, 0.5),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.flames, 46, 188, 0.48), place(S.flames, 156, 188, 0.48),
  place(S.steam, 40, 114, 0.6), place(S.steam, 158, 156, 0.34),
  place(S.steam, 136, 252, 0.32), place(S.steam, 246, 250, 0.28),
  faint(place(S.glow, 92, 36, 1.3), 0.45),
  place(S.mote, 210, 130, 0.3), place(S.mote, 260, 190, 0.3),
];

/** A small noodle shop. */
export const NOODLE: Room = {
  wide: {
    draw: noodleWide, life: WIDE_LIFE,
    windows: [{ x: 584, y: 100, w: 244, h: 222 }],
    lamps: [{ x: 430, y: 106, reach: 460 }],
  },
  tall: {
    draw: noodleTall, life: TALL_LIFE,
    windows: [{ x: 168, y: 44, w: 99, h: 90 }],
    lamps: [{ x: 92, y: 36, reach: 210 }],
  },
};
