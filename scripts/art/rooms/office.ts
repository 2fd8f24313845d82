// An office by the window: a draughtsman's desk that passes for a doctor's, with a white coat on its hook.
import { at, draw, ellipse, linear, page, rect, repeat, type Drawing } from '../pen.ts';
import { laneDefs } from '../lane/palette.ts';
import { pot } from '../lane/things.ts';
import { place, type Placed } from '../sprites.ts';
import { desk, deskLamp, drawingBoard, fanStand, mug, papers, pencils } from './deskThings.ts';
import { kitchenDefs } from './kitchenPalette.ts';
import { ROOM_SPRITES as S } from './life.ts';
import { blind, folderShelf, pinBoard, whiteCoat } from './officeWall.ts';
import { floorDefs, roomDefs } from './palette.ts';
import { plant } from './plants.ts';
import type { Room } from './room.ts';
import { lampLight, sunRays, vignette } from './roomLight.ts';
import { shopDefs } from './shopPalette.ts';
import { floor } from './shell.ts';
import { dayWindow } from './window.ts';

const defs = (): string => draw(
  roomDefs(), floorDefs(), laneDefs(), kitchenDefs(), shopDefs(),
  linear('officeWall', [[0, '#eef0dc'], [0.55, '#e6e4c6'], [1, '#d9cfa6']]),
  linear('coat', [[0, '#ffffff'], [1, '#dfe9ea']]),
);

const officeWall = (w: number, foot: number): string => draw(
  rect(0, 0, w, foot, 0, 'url(#officeWall)'),
  repeat(Math.ceil(w / 60), (i) => rect(20 + i * 60, 0, 24, foot, 0, '#fff', 'opacity=".12"')),
  rect(0, foot - 20, w, 20, 0, '#fff6e2'),
  rect(0, foot - 3, w, 3, 0, '#a9663c', 'opacity=".5"'),
);

// The office for wide screens, 1366 x 768.
const officeWide = (): Drawing => {
  const [w, h, foot] = [1366, 768, 600];
  return page(w, h, defs(), draw(
    officeWall(w, foot),
    ellipse(360, 220, 480, 340, 'url(#sunspill)', 'opacity=".75"'),
    floor(w, h, foot),
    at(190, 92, dayWindow(), 1.06),
    at(186, 90, blind(358, 8)),
    at(580, 104, pinBoard(), 1.02),
    at(852, 116, whiteCoat(), 1.1),
    at(1030, 120, folderShelf(300, 4)),
    at(1120, 112, pot(1.6, 2)),
    at(980, 304, plant(), 1.02),
    at(0, 536, desk(960, 92, 160)),
    at(92, 600, deskLamp(), 1.1),
    at(268, 618, drawingBoard(), 1.02),
    at(640, 612, mug()),
    at(706, 600, pencils()),
    at(206, 606, pot(1.5, 0)),
    at(760, 616, papers(), 0.94),
    at(580, 572, fanStand(), 0.86),
    lampLight(190, 560, 380, 240, 0.45),
    sunRays('M200 92L470 92L820 760H480Z'),
    rect(900, 0, 466, h, 0, 'url(#shopDim)'),
    vignette(w, h),
  ));
};

// The band above the phone on tall screens, 390 x 430.
const officeTall = (): Drawing => {
  const [w, h, foot] = [390, 430, 280];
  return page(w, h, defs(), draw(
    officeWall(w, foot),
    ellipse(110, 100, 240, 190, 'url(#sunspill)', 'opacity=".75"'),
    at(40, 36, dayWindow(), 0.46),
    at(38, 35, blind(156, 5)),
    at(212, 44, pinBoard(), 0.42),
    at(340, 46, whiteCoat(), 0.52),
    at(0, 226, desk(440, 96, 120)),
    at(34, 250, deskLamp(), 0.62),
    at(94, 262, drawingBoard(), 0.62),
    at(322, 260, mug(), 0.66),
    at(352, 256, pencils(), 0.66),
    at(378, 262, pot(1, 0)),
    at(286, 244, fanStand(), 0.56),
    sunRays('M50 36L150 36L300 430H150Z'),
    vignette(w, h),
  ));
};

// Where life sits in the wide office.
const WIDE_LIFE: readonly Placed[] = [
  place(S.fan, 580, 492.9, 0.6),
  place(S.puff, 640, 562, 0.7),
  place(S.cord, 530, 176, 1.1),
  place(S.ray, 200, 80, 4),
  place(S.glow, 160, 438, 2.2),
  place(S.mote, 380, 300, 0.5), place(S.mote, 480, 430, 0.5), place(S.mote, 300, 380, 0.4),
];

// Where life sits in the tall band.
const TALL_LIFE: readonly Placed[] = [
  place(S.fan, 286, 192.5, 0.39),
  place(S.puff, 322, 226, 0.42),
  place(S.cord, 186, 92, 0.5),
  place(S.ray, 44, 30, 2),
  place(S.glow, 72, 160, 1.2),
  place(S.mote, 170, 130, 0.3), place(S.mote, 220, 190, 0.3),
];

/** An office, which passes for a clinic's duty room. */
export const OFFICE: Room = {
  wide: {
    draw: officeWide, life: WIDE_LIFE,
    windows: [{ x: 190, y: 190, w: 350, h: 220 }],
    lamps: [{ x: 160, y: 440, reach: 360 }],
  },
  tall: {
    draw: officeTall, life: TALL_LIFE,
    windows: [{ x: 40, y: 98, w: 152, h: 76 }],
    lamps: [{ x: 72, y: 164, reach: 170 }],
  },
};
