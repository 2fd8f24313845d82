// Bakes the lane: plates, lit windows, what moves, and the table of places.
import { LANE_SPRITES, laneLifeDefs, POOL_DOOR, TALL_LIFE, WIDE_LIFE } from '../lane/life.ts';
import { allLaneDefs, tallLane, wideLane } from '../lane/lane.ts';
import { haloBox } from '../lane/neighbour.ts';
import type { Neighbour } from '../lane/neighbourType.ts';
import { TALL_NEIGHBOURS, WIDE_NEIGHBOURS } from '../lane/seats.ts';
import type { Box, Placed } from '../sprites.ts';
import { atlas, spriteFrames } from './atlas.ts';
import { frameName, litFrames, type Lightable, type LitFrame } from './litWindows.ts';
import { json, picture, rasterise, webp, type Output } from './output.ts';

interface Seating extends Lightable {
  name: 'wide' | 'tall';
  life: readonly Placed[];
  /** Pixels of the placeholder that shows at once; the tall one is narrower to stay as light. */
  smallWidth: number;
  /** Where the houses stand. */
  ground: number;
}

const SEATINGS: readonly Seating[] = [
  { name: 'wide', draw: wideLane, neighbours: WIDE_NEIGHBOURS, pixelsPerUnit: 1.5, life: WIDE_LIFE, smallWidth: 320, ground: 602 },
  { name: 'tall', draw: tallLane, neighbours: TALL_NEIGHBOURS, pixelsPerUnit: 2, life: TALL_LIFE, smallWidth: 200, ground: 718 },
];

const plates = async ({ name, draw, pixelsPerUnit, smallWidth }: Seating): Promise<Output[]> => {
  const drawing = draw({});
  const pixels = await rasterise(drawing, drawing.width * pixelsPerUnit, drawing.height * pixelsPerUnit);
  return [
    await webp(`lane-${name}.webp`, picture(pixels).removeAlpha(), 110_000),
    await webp(`lane-${name}-small.webp`, picture(pixels).removeAlpha().resize({ width: smallWidth }), 8_000, 50),
  ];
};

// The pool of light before a door is one sprite, shown as wide as the door wants it.
const poolBox = (n: Neighbour, ground: number): Box => {
  const { box } = LANE_SPRITES.pool;
  const size = n.w / POOL_DOOR;
  return { x: n.x + box.x * size, y: ground, w: box.w * size, h: box.h };
};

const seat = (n: Neighbour, ground: number, lit: readonly LitFrame[]): object => ({
    house: n.house, x: n.x, y: n.y, w: n.w, h: n.h, form: n.form,
    frames: { ringing: frameName(n.house, 'ringing'), handled: frameName(n.house, 'handled') },
    frame: lit.find((l) => l.neighbour.id === n.id)?.box,
    halo: { ringing: haloBox(n, 'ringing'), handled: haloBox(n, 'handled') },
    ...(n.form === 'door' ? { pool: poolBox(n, ground) } : {}),
    badge: { x: n.x + n.w * 0.88, y: n.y + n.h * 0.12, r: n.w < 56 ? 15 : n.w > 70 ? 20 : 17 },
});

/** All files of the lane. */
export const bakeLanes = async (): Promise<Output[]> => {
  const outputs: Output[] = [];
  const places: Record<string, object> = {};
  // The page needs only where a finger may tap, and must not fetch the stage's whole table for it.
  const seats: Record<string, object> = {};
  for (const seating of SEATINGS) {
    const lit = await litFrames(seating);
    const drawing = seating.draw({});
    outputs.push(...await plates(seating), ...await atlas(`lane-${seating.name}-windows`, lit.map((l) => l.frame), 90_000));
    seats[seating.name] = { width: drawing.width, height: drawing.height, seats: seating.neighbours.map(({ house, x, y, w, h }) => ({ house, x, y, w, h })) };
    places[seating.name] = {
      width: drawing.width, height: drawing.height, plate: `lane-${seating.name}.webp`, small: `lane-${seating.name}-small.webp`,
      windows: `lane-${seating.name}-windows`, life: seating.life, seats: seating.neighbours.map((n) => seat(n, seating.ground, lit)),
    };
  }
  const life = await spriteFrames(Object.values(LANE_SPRITES), allLaneDefs() + laneLifeDefs(), 2);
  outputs.push(...await atlas('lane-life', life, 90_000, 512), json('lane.json', places), json('seats.json', seats));
  return outputs;
};
