import type Phaser from 'phaser';
import { picture, type Layer, type Picture } from './boards.ts';
import { faceLayers } from './faceLayers.ts';
import type { FaceLook } from './faceTime.ts';
import { disc, downwards, roundBox, type Pen } from './paint.ts';
import type { Sheet } from './shelf.ts';
import type { Rect } from './types.ts';

/** Canvas pixels per CSS pixel of the face: it is small, and the first thing looked at. */
const FINE = 2;
const KEY = 'portrait';

/**
 * The caller's face in its place on the phone. It is put together on a small canvas of its own and laid over as one
 * picture with round corners, because the plain canvas renderer cannot cut pictures to a shape.
 */
export class Portrait {
  readonly #layer: Layer;
  readonly #sheet: Sheet;
  readonly #image: Picture;
  #rect: Rect | undefined;
  #shown = '';

  constructor(layer: Layer, sheet: Sheet) {
    [this.#layer, this.#sheet] = [layer, sheet];
    this.#image = picture(layer, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  }

  place(rect: Rect | undefined): void {
    const same = rect && this.#rect && rect.width === this.#rect.width && rect.height === this.#rect.height && rect.radius === this.#rect.radius;
    this.#rect = rect;
    if (!same) this.#shown = '';
    this.#image.setVisible(rect !== undefined && this.#shown !== '');
    if (rect) this.#image.setPosition(rect.x, rect.y);
  }

  /** Paints the face anew if it looks different from before. */
  draw(look: FaceLook): void {
    const rect = this.#rect;
    if (!rect || rect.width < 8 || rect.height < 8) return;
    const layers = faceLayers(look, frame => frame in this.#sheet.frames);
    const shown = `${layers.join()} ${look.lean.toFixed(2)}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#paint(rect, layers, look.lean);
    this.#image.setTexture(KEY).setDisplaySize(rect.width, rect.height).setPosition(rect.x, rect.y).setVisible(true);
  }

  #paint(rect: Rect, layers: readonly string[], lean: number): void {
    const [width, height] = [Math.round(rect.width * FINE), Math.round(rect.height * FINE)];
    const { textures } = this.#layer.scene;
    const canvas = textures.exists(KEY) ? (textures.get(KEY) as Phaser.Textures.CanvasTexture) : textures.createCanvas(KEY, width, height);
    if (!canvas) return;
    if (canvas.width !== width || canvas.height !== height) canvas.setSize(width, height);
    const pen = canvas.getContext();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.save();
    roundBox(pen, 0, 0, width, height, (rect.radius ?? 0) * FINE);
    pen.clip();
    backdrop(pen, width, height);
    bust(pen, this.#sheet, layers, bustBox(width, height, lean));
    pen.restore();
    canvas.refresh();
  }

  destroy(): void {
    this.#image.destroy();
  }
}

interface Box { x: number; y: number; width: number }

/** The bust fills the lower part of the window; leaning in brings it nearer and lower. Width over height is 400 : 460. */
function bustBox(width: number, height: number, lean: number): Box {
  const size = Math.min(width * 1.3, (height / 460) * 400 * 1.06) * (1 + 0.09 * lean);
  return { x: (width - size) / 2, y: height - size * 1.15 * (1 - 0.035 * lean) + size * 0.04, width: size };
}

/** Paints frames of a sheet over each other into a box; each frame knows where in the whole it belongs. */
export function bust(pen: Pen, sheet: Sheet, layers: readonly string[], box: Box): void {
  for (const name of layers) {
    const found = sheet.frames[name];
    if (!found) continue;
    const { frame, spriteSourceSize: part, sourceSize: whole } = found;
    const scale = box.width / (whole?.w ?? frame.w);
    pen.drawImage(sheet.image, frame.x, frame.y, frame.w, frame.h, box.x + (part?.x ?? 0) * scale, box.y + (part?.y ?? 0) * scale, frame.w * scale, frame.h * scale);
  }
}

function backdrop(pen: Pen, width: number, height: number): void {
  pen.fillStyle = downwards(pen, 0, height, ['#e6f4fb', '#a9d0ea']);
  pen.fillRect(0, 0, width, height);
  disc(pen, width / 2, height * 0.5, width * 0.48, 'rgb(255 255 255 / .45)');
}
