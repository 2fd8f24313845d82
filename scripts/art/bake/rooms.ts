// Bakes the rooms: near, far (blurred, under the veil), what moves, and the tables of places.
import sharp, { type Sharp } from 'sharp';
import { laneDefs } from '../lane/palette.ts';
import type { Drawing } from '../pen.ts';
import { ROOMS } from '../rooms/index.ts';
import { ROOM_SPRITES, roomLifeDefs } from '../rooms/life.ts';
import { kitchenDefs } from '../rooms/kitchenPalette.ts';
import { floorDefs, roomDefs } from '../rooms/palette.ts';
import type { RoomView } from '../rooms/room.ts';
import { atlas, spriteFrames } from './atlas.ts';
import { json, picture, rasterise, webp, type Output } from './output.ts';

const SHAPES = {
  wide: { units: [1366, 768], pixels: [1920, 1080], budget: 110_000 },
  tall: { units: [390, 430], pixels: [780, 860], budget: 70_000 },
} as const;

type Shape = keyof typeof SHAPES;

// The brown that lies over the room while people talk.
const VEIL = { r: 74, g: 31, b: 12, alpha: 0.34 };

const veiled = async (near: Sharp): Promise<Sharp> => {
  const small = await near.clone().resize({ width: 480 }).blur(3).png().toBuffer({ resolveWithObject: true });
  const veil = { create: { width: small.info.width, height: small.info.height, channels: 4 as const, background: VEIL } };
  return sharp(await sharp(small.data).composite([{ input: veil }]).removeAlpha().png().toBuffer());
};

const bakeDrawing = async (room: string, shape: Shape, drawing: Drawing): Promise<Output[]> => {
  const { pixels: [width, height], budget } = SHAPES[shape];
  const near = picture(await rasterise(drawing, width, height)).removeAlpha();
  return [
    await webp(`room-${room}-${shape}.webp`, near, budget),
    await webp(`room-${room}-far-${shape}.webp`, await veiled(near), 10_000),
  ];
};

const bakeView = async (room: string, shape: Shape, view: RoomView): Promise<Output[]> => [
  ...await bakeDrawing(room, shape, view.draw()),
  ...view.byDay ? await bakeDrawing(`${room}-day`, shape, view.byDay()) : [],
];

const placeOf = (room: string, shape: Shape, { life }: RoomView): object => ({
  width: SHAPES[shape].units[0],
  height: SHAPES[shape].units[1],
  near: `room-${room}-${shape}.webp`,
  far: `room-${room}-far-${shape}.webp`,
  life,
});

const lightOf = (shape: Shape, { windows, lamps }: RoomView): object => ({
  width: SHAPES[shape].units[0], height: SHAPES[shape].units[1], windows, lamps,
});

// One entry for each room, and in it one for each shape.
const table = (entry: (room: string, shape: Shape, view: RoomView) => object): object => Object.fromEntries(
  Object.entries(ROOMS).map(([room, { wide, tall }]) => [room, { wide: entry(room, 'wide', wide), tall: entry(room, 'tall', tall) }]),
);

/** All files of the rooms. */
export const bakeRooms = async (): Promise<Output[]> => {
  const outputs: Output[] = [];
  for (const [room, { wide, tall }] of Object.entries(ROOMS)) {
    outputs.push(...await bakeView(room, 'wide', wide), ...await bakeView(room, 'tall', tall));
  }
  const defs = roomDefs() + floorDefs() + laneDefs() + kitchenDefs() + roomLifeDefs();
  outputs.push(...await atlas('room-life', await spriteFrames(Object.values(ROOM_SPRITES), defs, 2.5), 90_000, 1024));
  outputs.push(json('rooms.json', table(placeOf)), json('room-lights.json', table((_room, shape, view) => lightOf(shape, view))));
  return outputs;
};
