// What a lit window shows: its opening with the stone round it, cut out of the lit lane.
import type { Evening } from '../lane/lane.ts';
import type { Lit, Neighbour } from '../lane/neighbourType.ts';
import type { Drawing } from '../pen.ts';
import type { Box } from '../sprites.ts';
import type { Frame } from './atlas.ts';
import { rasterise, type Pixels } from './output.ts';

/** A lane to light: how to draw it, and how many pixels a unit gets. */
export interface Lightable {
  draw: (evening: Evening) => Drawing;
  neighbours: readonly Neighbour[];
  pixelsPerUnit: number;
}

/** A lit frame and where it goes over the dark lane, in units of the lane. */
export interface LitFrame {
  neighbour: Neighbour;
  frame: Frame;
  box: Box;
}

/** The name of a frame: n02-ringing. */
export const frameName = (house: number, state: Lit): string => `n${String(house).padStart(2, '0')}-${state}`;

// How far the stone round an opening reaches: left and right, above, below.
const stone = (n: Neighbour): readonly [side: number, above: number, below: number] => {
  if (n.form === 'door') return [24, 26, 8];
  if (n.form === 'shop') return [14, 26, 16];
  return [13, n.arched ? 20 : 16, 14];
};

/** The box that is cut out, widened to whole pixels. */
const cutOut = (n: Neighbour, drawing: Drawing, scale: number): Box => {
  const [side, above, below] = stone(n);
  const snap = (value: number, limit: number): number => Math.round(Math.min(Math.max(value, 0), limit) * scale) / scale;
  const [x, y] = [snap(n.x - side, drawing.width), snap(n.y - above, drawing.height)];
  return { x, y, w: snap(n.x + n.w + side, drawing.width) - x, h: snap(n.y + n.h + below, drawing.height) - y };
};

const SOFT = 6;

// The rim fades over a few pixels, so that it joins the light that the stage lays round it.
const soften = (lit: Pixels): Pixels => {
  const data = Buffer.from(lit.data);
  for (let y = 0; y < lit.height; y++) {
    for (let x = 0; x < lit.width; x++) {
      const depth = Math.min(x, y, lit.width - 1 - x, lit.height - 1 - y) + 1;
      data[(y * lit.width + x) * 4 + 3] = Math.round(255 * Math.min(depth / SOFT, 1));
    }
  }
  return { ...lit, data };
};

/** Both lit pictures of every neighbour, each lit alone. */
export const litFrames = async ({ draw, neighbours, pixelsPerUnit: scale }: Lightable): Promise<LitFrame[]> => {
  const frames: LitFrame[] = [];
  for (const neighbour of neighbours) {
    for (const state of ['ringing', 'handled'] as const) {
      const drawing = draw({ [neighbour.id]: state });
      const box = cutOut(neighbour, drawing, scale);
      const lit = await rasterise(drawing, Math.round(box.w * scale), Math.round(box.h * scale), box);
      frames.push({ neighbour, box, frame: { name: frameName(neighbour.house, state), pixels: soften(lit) } });
    }
  }
  return frames;
};
