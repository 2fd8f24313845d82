// Bakes the rooms: near, far (blurred, under the veil), what moves, and the table of places.
import sharp, { type Sharp } from 'sharp';
import { laneDefs } from '../lane/palette.ts';
import type { Drawing } from '../pen.ts';
import { KITCHEN_TALL_LIFE, KITCHEN_WIDE_LIFE, kitchenTall, kitchenWide } from '../rooms/kitchen.ts';
import { ROOM_SPRITES, roomLifeDefs } from '../rooms/life.ts';
import { LIVING_TALL_LIFE, LIVING_WIDE_LIFE, livingTall, livingWide } from '../rooms/living.ts';
import { floorDefs, roomDefs } from '../rooms/palette.ts';
import type { Placed } from '../sprites.ts';
import { atlas, spriteFrames } from './atlas.ts';
import { json, picture, rasterise, webp, type Output } from './output.ts';

const SHAPES = {
  wide: { units: [1366, 768], pixels: [1920, 1080], budget: 110_000 },
  tall: { units: [390, 430], pixels: [780, 860], budget: 70_000 },
} as const;

interface View {
  room: 'living' | 'kitchen';
  shape: keyof typeof SHAPES;
  draw: () => Drawing;
  life: readonly Placed[];
}

const VIEWS: readonly View[] = [
  { room: 'living', shape: 'wide', draw: livingWide, life: LIVING_WIDE_LIFE },
  { room: 'living', shape: 'tall', draw: livingTall, life: LIVING_TALL_LIFE },
  { room: 'kitchen', shape: 'wide', draw: kitchenWide, life: KITCHEN_WIDE_LIFE },
  { room: 'kitchen', shape: 'tall', draw: kitchenTall, life: KITCHEN_TALL_LIFE },
];

// The brown that lies over the room while people talk.
const VEIL = { r: 74, g: 31, b: 12, alpha: 0.34 };

const veiled = async (near: Sharp): Promise<Sharp> => {
  const small = await near.clone().resize({ width: 480 }).blur(3).png().toBuffer({ resolveWithObject: true });
  const veil = { create: { width: small.info.width, height: small.info.height, channels: 4 as const, background: VEIL } };
  return sharp(await sharp(small.data).composite([{ input: veil }]).removeAlpha().png().toBuffer());
};

const bakeView = async ({ room, shape, draw }: View): Promise<Output[]> => {
  const { pixels: [width, height], budget } = SHAPES[shape];
  const near = picture(await rasterise(draw(), width, height)).removeAlpha();
  return [
    await webp(`room-${room}-${shape}.webp`, near, budget),
    await webp(`room-${room}-far-${shape}.webp`, await veiled(near), 10_000),
  ];
};

const placesOf = (room: View['room']): object => Object.fromEntries(VIEWS.filter((view) => view.room === room).map((view) => [view.shape, {
  width: SHAPES[view.shape].units[0],
  height: SHAPES[view.shape].units[1],
  near: `room-${room}-${view.shape}.webp`,
  far: `room-${room}-far-${view.shape}.webp`,
  life: view.life,
}]));

/** All files of the rooms. */
export const bakeRooms = async (): Promise<Output[]> => {
  const outputs: Output[] = [];
  for (const view of VIEWS) outputs.push(...await bakeView(view));
  const defs = roomDefs() + floorDefs() + laneDefs() + roomLifeDefs();
  outputs.push(...await atlas('room-life', await spriteFrames(Object.values(ROOM_SPRITES), defs, 2.5), 90_000, 1024));
  outputs.push(json('rooms.json', { living: placesOf('living'), kitchen: placesOf('kitchen') }));
  return outputs;
};
