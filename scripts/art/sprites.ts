// Small pictures that the stage moves: what they are, and where they sit.

/** A rectangle; units of whatever it is in. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A small picture, drawn in its own units. It turns and grows about its anchor. */
export interface Sprite {
  name: string;
  box: Box;
  anchor: readonly [x: number, y: number];
  art: string;
}

/** A sprite at its place: x, y is where the anchor goes; w, h is how large the whole frame is shown. */
export interface Placed extends Box {
  sprite: string;
  flip?: boolean;
  /** How strongly it shows, 0..1; all of it if not said. */
  alpha?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a sprite goes if its drawing would be moved to x, y and sized, as `at` does. */
export const place = (sprite: Sprite, x: number, y: number, size = 1, flip = false): Placed => ({
  sprite: sprite.name,
  x: round(x + sprite.anchor[0] * size * (flip ? -1 : 1)),
  y: round(y + sprite.anchor[1] * size),
  w: round(sprite.box.w * size),
  h: round(sprite.box.h * size),
  ...(flip ? { flip } : {}),
});

/** The same, but only faintly there. */
export const faint = (placed: Placed, alpha: number): Placed => ({ ...placed, alpha });

/** The same place in a picture that is shown larger by `factor`. */
export const scaled = (placed: Placed, factor: number): Placed => ({
  ...placed,
  x: round(placed.x * factor),
  y: round(placed.y * factor),
  w: round(placed.w * factor),
  h: round(placed.h * factor),
});
