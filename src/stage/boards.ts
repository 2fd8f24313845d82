import type Phaser from 'phaser';
import { BlendModes, GameObjects, Scene } from 'phaser';
import type { Rect } from './types.ts';

/**
 * The boards that everything is drawn on, in four layers: background life, the wipe that keeps the panes clear of it,
 * what plays over the page, and what covers the page. One unit is one CSS pixel.
 */
export class Boards extends Scene {
  life!: Phaser.GameObjects.Layer;
  front!: Phaser.GameObjects.Layer;
  cover!: Phaser.GameObjects.Layer;
  #wipe!: Phaser.GameObjects.Graphics;
  onFrame: () => void = () => undefined;
  onCreate: () => void = () => undefined;

  constructor() {
    super('boards');
  }

  create(): void {
    this.life = this.add.layer();
    this.#wipe = this.add.graphics().setBlendMode(BlendModes.ERASE);
    this.front = this.add.layer();
    this.cover = this.add.layer();
    this.onCreate();
  }

  override update(): void {
    this.onFrame();
  }

  /** Size in CSS pixels. */
  get size(): { width: number; height: number } {
    const { zoomX } = this.cameras.main;
    return { width: this.scale.width / zoomX, height: this.scale.height / zoomX };
  }

  wipe(rects: readonly Rect[]): void {
    this.#wipe.clear().fillStyle(0xffffff, 1);
    for (const { x, y, width, height, radius } of rects) {
      if (radius) this.#wipe.fillRoundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
      else this.#wipe.fillRect(x, y, width, height);
    }
  }
}

export type Layer = Phaser.GameObjects.Layer;
export type Picture = Phaser.GameObjects.Image;

/** A picture on a layer. A texture or frame that does not exist draws nothing. */
export function picture(layer: Layer | Phaser.GameObjects.Container, texture: string, frame?: string): Picture {
  const { textures } = layer.scene;
  const there = textures.exists(texture) && (frame === undefined || textures.get(texture).has(frame));
  const made = new GameObjects.Image(layer.scene, 0, 0, there ? texture : '__DEFAULT', there ? frame : undefined);
  layer.add(made.setVisible(there));
  return made;
}

export function drawing(layer: Layer | Phaser.GameObjects.Container): Phaser.GameObjects.Graphics {
  const made = new GameObjects.Graphics(layer.scene);
  layer.add(made);
  return made;
}

export interface Point { x: number; y: number }

/** Goes along the points with the pen down; the caller fills or strokes. */
export function along(pen: Phaser.GameObjects.Graphics, points: readonly Point[]): Phaser.GameObjects.Graphics {
  pen.beginPath();
  points.forEach(({ x, y }, i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  return pen;
}
