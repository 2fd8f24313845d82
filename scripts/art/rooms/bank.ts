// The counter hall of a bank that has no name.
import { at, draw, ellipse, linear, page, rect, repeat, type Drawing } from '../pen.ts';
import { laneDefs } from '../lane/palette.ts';
import { place, type Placed } from '../sprites.ts';
import { bankCounters, queueBarrier } from './bankCounter.ts';
import { hallPlant, seats, ticketMachine, waterCooler } from './bankThings.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { floorDefs, roomDefs } from './palette.ts';
import type { Room } from './room.ts';
import { sunRays, vignette } from './roomLight.ts';
import { shopDefs } from './shopPalette.ts';
import { tiledFloor } from './tiledFloor.ts';
import { dayWindow } from './window.ts';

const defs = (): string => draw(
  roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), shopDefs(),
  linear('bankWall', [[0, '#fbeed9'], [1, '#f0d7b0']]),
  linear('marble', [[0, '#f7ecdd'], [1, '#dcc5a8']]),
  linear('marbleTop', [[0, '#fffaf2'], [1, '#e6d2b8']]),
  linear('bankWood', [[0, '#c98a58'], [1, '#9a5f3a']]),
  linear('backOffice', [[0, '#f7dcae'], [1, '#e2b684']]),
);

const bankWall = (w: number, foot: number): string => draw(
  rect(0, 0, w, foot, 0, 'url(#bankWall)'),
  rect(0, 34, w, 12, 0, '#fff6e6'),
  rect(0, 46, w, 4, 0, '#c98b5c', 'opacity=".3"'),
  repeat(Math.ceil(w / 200), (i) => rect(60 + i * 200, 50, 3, foot - 50, 0, '#c98b5c', 'opacity=".14"')),
);

// The hall for wide screens, 1366 x 768.
const bankWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 548];
  return page(w, h, defs(), draw(
    bankWall(w, foot),
    ellipse(180, 220, 420, 320, 'url(#sunspill)', 'opacity=".75"'),
    tiledFloor(w, h, foot, '#f0dcc0', '#d9b48e', 84),
    at(52, 112, dayWindow(), 0.84),
    at(468, 114, bankCounters([1, 2, 3, 1], 232, 176)),
    at(392, 572, ticketMachine(), 0.98),
    at(70, 604, hallPlant(), 1.08),
    at(1180, 620, hallPlant(), 1.16),
    at(1300, 606, waterCooler(), 1.1),
    at(150, 712, seats(3), 1.02),
    queueBarrier([[560, 668], [716, 668], [872, 668]], 1.06),
    sunRays('M60 110L330 110L640 760H340Z'),
    rect(900, 0, 466, h, 0, 'url(#shopDim)'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430.
const bankTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 252];
  return page(w, h, defs(), draw(
    bankWall(w, foot),
    ellipse(70, 110, 200, 180, 'url(#sunspill)', 'opacity=".75"'),
    tiledFloor(w, h, foot, '#f0dcc0', '#d9b48e', 44),
    at(-44, 62, dayWindow(), 0.36),
    at(146, 56, bankCounters([1, 2, 3], 118 / 0.56, 118), 0.56),
    at(112, 262, ticketMachine(), 0.56),
    at(28, 278, hallPlant(), 0.66),
    at(376, 284, hallPlant(), 0.6),
    at(-12, 344, seats(2), 0.62),
    queueBarrier([[176, 310], [256, 310], [336, 310]], 0.6),
    sunRays('M0 60L76 60L210 430H60Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide hall: lamps that call, a paper that stirs, water that bubbles.
const WIDE_LIFE: readonly Placed[] = [
  place(S.call, 584, 142), place(S.call, 1048, 142),
  place(S.ticket, 392, 456.4, 1),
  place(S.bubble, 1300, 400, 1),
  place(S.ray, 60, 90, 3.6),
  place(S.mote, 280, 320, 0.5), place(S.mote, 420, 430, 0.5), place(S.mote, 340, 520, 0.4),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.call, 205, 71.7, 0.56),
  place(S.ticket, 112, 196, 0.6),
  place(S.ray, -10, 50, 1.7),
  place(S.mote, 120, 130, 0.3), place(S.mote, 180, 210, 0.3),
];

/** The counter hall of a bank. */
export const BANK: Room = {
  wide: {
    draw: bankWide, life: WIDE_LIFE,
    windows: [{ x: 52, y: 112, w: 277, h: 252 }],
    lamps: [{ x: 816, y: 180, reach: 560 }],
  },
  tall: {
    draw: bankTall, life: TALL_LIFE,
    windows: [{ x: 0, y: 62, w: 75, h: 108 }],
    lamps: [{ x: 262, y: 90, reach: 240 }],
  },
};
