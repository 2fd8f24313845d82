import type Phaser from 'phaser';

/** Where a frame lies on its sheet, and where in its own untrimmed box it belongs. All in sheet pixels. */
interface Frame {
  frame: { x: number; y: number; w: number; h: number };
  spriteSourceSize?: { x: number; y: number; w: number; h: number };
  sourceSize?: { w: number; h: number };
}

/** A sheet of pictures; a picture that stands alone is a sheet without frames. */
export interface Sheet {
  image: HTMLImageElement;
  frames: Record<string, Frame>;
  meta: Record<string, unknown>;
}

const images = import.meta.glob<string>(
  ['/assets/pictures/lane-*.webp', '/assets/pictures/room-life*.webp', '/assets/pictures/caller-*.webp', '/assets/pictures/unmask*.webp', '!/assets/pictures/*-small.webp'],
  { query: '?url', import: 'default', eager: true },
);
const data = import.meta.glob<Record<string, unknown>>(
  ['/assets/pictures/lane*.json', '/assets/pictures/room*.json', '/assets/pictures/caller-*.json', '/assets/pictures/unmask*.json', '!/assets/pictures/room-lights.json'],
  { import: 'default' },
);

const path = (name: string, ending: 'webp' | 'json') => `/assets/pictures/${name}.${ending}`;

/** The pictures of the stage, fetched when they are first needed. What is missing is simply not there. */
export class Shelf {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #sheets = new Map<string, Promise<Sheet | undefined>>();

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /** The sheet of that name, also known to Phaser under it; undefined when it is missing or cannot be fetched. */
  sheet(name: string): Promise<Sheet | undefined> {
    const known = this.#sheets.get(name) ?? this.#fetch(name).catch(() => undefined);
    this.#sheets.set(name, known);
    return known;
  }

  /** The data file of that name, or undefined. */
  async data(name: string): Promise<Record<string, unknown> | undefined> {
    return data[path(name, 'json')]?.().catch(() => undefined);
  }

  async #fetch(name: string): Promise<Sheet | undefined> {
    const address = images[path(name, 'webp')];
    if (!address) return undefined;
    const image = new Image();
    image.src = address;
    const [table] = await Promise.all([this.data(name), image.decode()]);
    const frames = (table?.['frames'] ?? {}) as Record<string, Frame>;
    if (table) this.#textures.addAtlas(name, image, table);
    else this.#textures.addImage(name, image);
    return { image, frames, meta: (table?.['meta'] ?? {}) as Record<string, unknown> };
  }
}
