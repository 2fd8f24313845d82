// One baked file, and how pictures become bytes.
import sharp, { type Sharp } from 'sharp';
import type { Drawing } from '../pen.ts';

/** A file for assets/pictures. Its budget is the most bytes it may take. */
export interface Output {
  file: string;
  bytes: Buffer;
  budget: number;
}

/** Pixels in red, green, blue, alpha. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** The part of a drawing to show, in its own units. */
export interface View {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Rasterises a drawing, or one part of it, to a size in pixels. */
export const rasterise = async (drawing: Drawing, width: number, height: number, view?: View): Promise<Pixels> => {
  const { x, y, w, h } = view ?? { x: 0, y: 0, w: drawing.width, h: drawing.height };
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${width}" height="${height}" preserveAspectRatio="none">`;
  const svg = drawing.svg.replace(/^<svg[^>]*>/, opening);
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: false }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height) throw new Error(`Asked for ${width} x ${height}, got ${info.width} x ${info.height}`);
  return { width, height, data };
};

/** The pixels as a sharp picture, to change or to encode. */
export const picture = ({ width, height, data }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

// Below the poorest a picture is not fit to ship.
const POOREST = 34;

/** Encodes at the best quality (34..best, in steps of 4) that keeps within the budget. Soft shadows break into steps if the alpha is thinned as well. */
export const webp = async (file: string, source: Sharp, budget: number, best = 86, alphaQuality = 100): Promise<Output> => {
  const encode = (quality: number): Promise<Buffer> => source.clone().webp({ quality, alphaQuality, effort: 5, smartSubsample: true }).toBuffer();
  let fitting: Buffer | undefined;
  let [low, high] = [0, Math.floor((best - POOREST) / 4)];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const bytes = await encode(POOREST + middle * 4);
    if (bytes.length <= budget) [fitting, low] = [bytes, middle + 1];
    else high = middle - 1;
  }
  if (fitting === undefined) throw new Error(`${file} does not fit into ${budget} bytes`);
  return { file, bytes: fitting, budget };
};

/** A JSON file beside the pictures; only atlases and tables, so a wide budget. */
export const json = (file: string, content: unknown): Output =>
  ({ file, bytes: Buffer.from(`${JSON.stringify(content)}\n`), budget: 24_000 });
