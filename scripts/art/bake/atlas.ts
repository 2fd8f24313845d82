// Packs small pictures into one, in the JSON-hash form that Phaser reads.
import sharp from 'sharp';
import { page } from '../pen.ts';
import type { Sprite } from '../sprites.ts';
import { json, picture, rasterise, webp, type Output, type Pixels, type View } from './output.ts';

/** A picture for an atlas. The anchor is a fraction of its width and height. */
export interface Frame {
  name: string;
  pixels: Pixels;
  anchor?: { x: number; y: number };
}

interface Trimmed extends Frame {
  /** The part that is not empty. */
  kept: View;
}

interface Packed extends Trimmed {
  x: number;
  y: number;
}

// A gap between frames, so that none bleeds into its neighbour when it is scaled.
const GAP = 2;
const FAINT = 3;

// The smallest box round everything that can be seen.
const trim = (frame: Frame): Trimmed => {
  const { width, height, data } = frame.pixels;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) <= FAINT) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) throw new Error(`The frame ${frame.name} is empty`);
  return { ...frame, kept: { x: left, y: top, w: right - left + 1, h: bottom - top + 1 } };
};

// Rows of frames, tallest first.
const pack = (frames: readonly Trimmed[], width: number): { packed: Packed[]; height: number } => {
  const tallestFirst = frames.toSorted((a, b) => b.kept.h - a.kept.h);
  const packed: Packed[] = [];
  let [x, y, row] = [GAP, GAP, 0];
  for (const frame of tallestFirst) {
    if (x + frame.kept.w + GAP > width) [x, y, row] = [GAP, y + row + GAP, 0];
    packed.push({ ...frame, x, y });
    x += frame.kept.w + GAP;
    row = Math.max(row, frame.kept.h);
  }
  return { packed, height: y + row + GAP };
};

const entry = ({ x, y, kept, pixels, anchor }: Packed): object => ({
  frame: { x, y, w: kept.w, h: kept.h },
  rotated: false,
  trimmed: kept.w < pixels.width || kept.h < pixels.height,
  spriteSourceSize: kept,
  sourceSize: { w: pixels.width, h: pixels.height },
  ...(anchor ? { anchor } : {}),
});

/** The most a side of an atlas may measure: old phones take no larger texture. */
const LARGEST = 2048;

/** Packs frames into `name`.webp and `name`.json. */
export const atlas = async (name: string, frames: readonly Frame[], budget: number, width = LARGEST): Promise<Output[]> => {
  const trimmed = frames.map(trim);
  const { packed, height } = pack(trimmed, width);
  if (height > LARGEST) throw new Error(`The atlas ${name} is ${height} pixels high`);
  const layers = await Promise.all(packed.map(async ({ pixels, kept, x, y }) => ({
    input: await picture(pixels).extract({ left: kept.x, top: kept.y, width: kept.w, height: kept.h }).png().toBuffer(),
    left: x,
    top: y,
  })));
  const blank = sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  const whole = sharp(await blank.composite(layers).png().toBuffer());
  const sorted = packed.toSorted((a, b) => a.name.localeCompare(b.name));
  return [
    await webp(`${name}.webp`, whole, budget),
    json(`${name}.json`, {
      frames: Object.fromEntries(sorted.map((frame) => [frame.name, entry(frame)])),
      meta: { image: `${name.split('/').at(-1)}.webp`, format: 'RGBA8888', size: { w: width, h: height }, scale: '1' },
    }),
  ];
};

/** Draws sprites as frames, at so many pixels for each unit. */
export const spriteFrames = (sprites: readonly Sprite[], defs: string, pixelsPerUnit: number): Promise<Frame[]> =>
  Promise.all(sprites.map(async ({ name, box, anchor, art }) => ({
    name,
    pixels: await rasterise(page(box.w, box.h, defs, art), Math.ceil(box.w * pixelsPerUnit), Math.ceil(box.h * pixelsPerUnit), box),
    anchor: { x: (anchor[0] - box.x) / box.w, y: (anchor[1] - box.y) / box.h },
  })));
