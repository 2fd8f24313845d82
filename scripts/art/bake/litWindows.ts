// What a lit window adds to the dark lane: its own picture, and the glow round it.
import sharp from 'sharp';
import type { Drawing } from '../pen.ts';
import type { Neighbour } from '../lane/neighbourType.ts';
import type { Evening } from '../lane/lane.ts';
import type { Frame } from './atlas.ts';
import { rasterise, type Pixels, type View } from './output.ts';

const LIT = ['ringing', 'handled'] as const;
export type Lit = (typeof LIT)[number];

const STEP = 4;

// The colour of the glow in each state, by eye from the lit lane.
const GLOW: Record<Lit, readonly [number, number, number]> = { ringing: [255, 206, 116], handled: [255, 214, 140] };

/** A lane to light: how to draw it, and how many pixels a unit gets. */
export interface Lightable {
  draw: (evening: Evening) => Drawing;
  neighbours: readonly Neighbour[];
  pixelsPerUnit: number;
}

/** A lit frame and where it goes over the dark lane, in units of the lane. */
export interface LitFrame {
  neighbour: Neighbour;
  state: Lit;
  frame: Frame;
  view: View;
}

// Everything a window can light, widened to whole pixels.
const reach = (n: Neighbour, drawing: Drawing, scale: number): View => {
  const [sideways, up] = [n.w * 1.12 + 4, n.h * (n.form === 'door' ? 0.32 : 0.62)];
  const down = n.form === 'window' ? up : 96;
  const snap = (value: number, limit: number): number => Math.round(Math.min(Math.max(value, 0), limit) * scale) / scale;
  const [x, y] = [snap(n.x - sideways, drawing.width), snap(n.y - up, drawing.height)];
  return { x, y, w: snap(n.x + n.w + sideways, drawing.width) - x, h: snap(n.y + n.h + down, drawing.height) - y };
};

// 1 inside the opening, 0 outside, soft over one pixel.
const inside = (n: Neighbour, x: number, y: number, scale: number): number => {
  const rim = 2;
  const depth = Math.min(x - n.x + rim, n.x + n.w + rim - x, y - n.y + rim, n.y + n.h + rim - y) * scale;
  return Math.min(Math.max(depth, 0), 1);
};

// How much of the glow colour turns dark into lit: least squares over the three channels.
const strength = (dark: Buffer, lit: Buffer, at: number, colour: readonly number[]): number => {
  let [along, length] = [0, 0];
  for (const channel of [0, 1, 2]) {
    const full = (colour[channel] ?? 0) - (dark[at + channel] ?? 0);
    along += ((lit[at + channel] ?? 0) - (dark[at + channel] ?? 0)) * full;
    length += full * full;
  }
  return length === 0 ? 0 : Math.min(Math.max(along / length, 0), 1);
};

// The glow of every pixel, 0..255. Smoothed, and in steps the eye cannot see: bricks and petals must not show in it.
const glowOf = async (dark: Pixels, lit: Pixels, colour: readonly number[]): Promise<Buffer> => {
  const { width, height } = lit;
  const raw = Buffer.alloc(width * height);
  for (let i = 0; i < raw.length; i++) raw[i] = Math.round(255 * strength(dark.data, lit.data, i * 4, colour));
  const smooth = await sharp(raw, { raw: { width, height, channels: 1 } }).blur(3).extractChannel(0).raw().toBuffer();
  return smooth.map((value) => Math.round(value / STEP) * STEP) as Buffer;
};

// Over the dark lane this gives the lit one: opaque in the opening, a warm veil round it.
const overlay = async (n: Neighbour, state: Lit, dark: Pixels, lit: Pixels, view: View, scale: number): Promise<Pixels> => {
  const data = Buffer.alloc(lit.data.length);
  const veil = await glowOf(dark, lit, GLOW[state]);
  for (let y = 0; y < lit.height; y++) {
    for (let x = 0; x < lit.width; x++) {
      const at = (y * lit.width + x) * 4;
      const own = inside(n, view.x + (x + 0.5) / scale, view.y + (y + 0.5) / scale, scale);
      for (const channel of [0, 1, 2]) data[at + channel] = own > 0 ? (lit.data[at + channel] ?? 0) : (GLOW[state][channel] ?? 0);
      data[at + 3] = Math.max(Math.round(255 * own), veil[at / 4] ?? 0);
    }
  }
  return { ...lit, data };
};

/** Both lit pictures of every neighbour, each lit alone. */
export const litFrames = async ({ draw, neighbours, pixelsPerUnit: scale }: Lightable): Promise<LitFrame[]> => {
  const darkLane = draw({});
  const frames: LitFrame[] = [];
  for (const neighbour of neighbours) {
    const view = reach(neighbour, darkLane, scale);
    const [w, h] = [Math.round(view.w * scale), Math.round(view.h * scale)];
    const dark = await rasterise(darkLane, w, h, view);
    for (const state of LIT) {
      const lit = await rasterise(draw({ [neighbour.id]: state }), w, h, view);
      const name = `n${String(neighbour.house).padStart(2, '0')}-${state}`;
      frames.push({ neighbour, state, view, frame: { name, pixels: await overlay(neighbour, state, dark, lit, view, scale) } });
    }
  }
  return frames;
};
