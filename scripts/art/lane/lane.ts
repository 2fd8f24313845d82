// The lane at dusk, for wide and for tall screens: the same parts, seated twice.
import { at, draw, page, rect, type Drawing } from '../pen.ts';
import { rigDefs } from '../rig/palette.ts';
import { floorDefs, roomDefs } from '../rooms/palette.ts';
import { bicycle } from './bicycle.ts';
import { front } from './front.ts';
import { laneGate } from './gate.ts';
import { chimney, dormer, drainPipe, parapet, roof } from './house.ts';
import { neighbour } from './neighbour.ts';
import type { Neighbour, State } from './neighbourType.ts';
import { noticeBoard } from './noticeBoard.ts';
import { planeBough, sparrow, wires } from './overhead.ts';
import { laneDefs } from './palette.ts';
import { TALL_NEIGHBOURS, WIDE_NEIGHBOURS } from './seats.ts';
import { duskSky } from './sky.ts';
import { bench, bigJar, lightPool, pavement, potGroup } from './street.ts';
import { lantern, wallLamp } from './things.ts';

/** The state of each neighbour, by id; those not named are dark. */
export type Evening = Readonly<Record<string, State>>;

/** The gradients of the whole lane. */
export const allLaneDefs = (): string => draw(roomDefs(), floorDefs(), rigDefs(), laneDefs());

const everybody = (list: readonly Neighbour[], evening: Evening): string =>
  draw(list.map((n) => neighbour(n, evening[n.id] ?? 'dark')));

// Light falls onto the slabs from doors and the shop, not from windows above.
const pools = (list: readonly Neighbour[], evening: Evening, ground: number): string => draw(list
  .filter((n) => n.form !== 'window' && (evening[n.id] ?? 'dark') !== 'dark')
  .map((n) => lightPool(n.x, ground, n.w, 84)));

const wideHouses = (ground: number): string => draw(
  at(448, 278, roof(384, 54, 8)),
  at(448, 278, laneGate({ w: 384, height: ground - 278, archW: 164, archTop: 158 })),
  at(-20, 276, roof(252, 122, 14)),
  at(28, 168, chimney()),
  at(82, 176, dormer(50, 58)),
  front({ x: -20, w: 252, eave: 276, ground, brick: 'brickRed', corner: true, bands: [430] }),
  at(1040, 276, roof(260, 122, 14)),
  at(1220, 168, chimney()),
  at(1136, 176, dormer(50, 58)),
  front({ x: 1040, w: 260, eave: 276, ground, brick: 'brickRed', corner: true, bands: [430] }),
  front({ x: 232, w: 216, eave: 146, ground, wall: 'wallCream', bands: [288, 436] }),
  at(232, 146, roof(216, 46, 12)),
  front({ x: 832, w: 208, eave: 132, ground, wall: 'wallOchre', bands: [276, 432] }),
  at(832, 132, parapet(208, 34)),
  at(436, 152, drainPipe(440)),
  at(1030, 146, drainPipe(446)),
);

const wideStreet = (): string => draw(
  wires([[0, 96, 244, 118, 26], [440, 122, 838, 108, 66], [440, 134, 838, 122, 74], [1036, 108, 1280, 70, 24]]),
  at(566, 144, sparrow()),
  at(592, 147, sparrow(), 0.9),
  at(536, 436, lantern(0.84)),
  at(744, 436, lantern(0.84)),
  at(470, 434, wallLamp(), 0.8),
  at(796, 434, wallLamp(), 0.8),
  at(456, 612, noticeBoard(), 0.66),
  at(402, 616, potGroup(0), 0.72),
  at(744, 650, bicycle(), 0.92),
  at(1052, 690, bicycle('#d8604f', '#ffc7b0'), 0.92),
  at(226, 686, bench(), 0.92),
  at(44, 712, bigJar(0.74)),
  at(1246, 714, bigJar(0.68)),
  at(-6, 20, planeBough(), 1.05),
);

/** The wide lane, 1280 x 720, without anything that moves. */
export const wideLane = (evening: Evening = {}): Drawing => {
  const [w, h, ground] = [1280, 720, 602];
  return page(w, h, allLaneDefs(), draw(
    duskSky(w, h, 246),
    wideHouses(ground),
    pavement(w, h, ground),
    lightPool(566, ground, 148, 104),
    pools(WIDE_NEIGHBOURS, evening, ground),
    everybody(WIDE_NEIGHBOURS, evening),
    wideStreet(),
    rect(0, 0, w, h, 0, 'url(#laneVignette)'),
  ));
};

const tallHouses = (ground: number): string => draw(
  at(262, 376, roof(150, 128, 10)),
  at(302, 262, dormer(62, 70)),
  front({ x: 262, w: 150, eave: 376, ground, brick: 'brickRed', bands: [536] }),
  front({ x: -14, w: 276, eave: 196, ground, wall: 'wallCream', bands: [364, 536] }),
  at(-14, 196, roof(276, 54, 12)),
  at(196, 124, chimney()),
  at(252, 204, drainPipe(506)),
);

const tallStreet = (): string => draw(
  wires([[0, 92, 390, 62, 34], [0, 104, 390, 78, 38]]),
  at(300, 80, sparrow(), 1.1),
  at(262, 546, lantern(0.8)),
  at(136, 728, potGroup(1), 0.62),
  at(256, 730, potGroup(0), 0.6),
  at(240, 806, bicycle(), 0.8),
  at(12, 822, bench(), 0.94),
  at(-30, 6, planeBough(), 0.8),
);

/** The tall lane, 390 x 844: fewer and larger windows, without anything that moves. */
export const tallLane = (evening: Evening = {}): Drawing => {
  const [w, h, ground] = [390, 844, 718];
  return page(w, h, allLaneDefs(), draw(
    duskSky(w, h, 290, 0.86),
    tallHouses(ground),
    pavement(w, h, ground),
    pools(TALL_NEIGHBOURS, evening, ground),
    everybody(TALL_NEIGHBOURS, evening),
    tallStreet(),
    rect(0, 0, w, h, 0, 'url(#laneVignette)'),
  ));
};
