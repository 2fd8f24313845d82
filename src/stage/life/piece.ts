import type { Picture } from '../boards.ts';

/** A thing that lives in a picture, at its place on the page. Sizes in CSS pixels. */
export interface Piece {
  image: Picture;
  /** Where its anchor is at rest. */
  x: number;
  y: number;
  width: number;
  height: number;
  flip: boolean;
  /** CSS pixels per unit of the picture. */
  scale: number;
  /** Its place in the list: the same thing twice does not move in step. */
  seed: number;
  /** How strongly it shows in the light of the picture, 0..1. */
  strength: number;
}

/** Puts a piece where it rests, moved, turned (radians) and stretched from there. Distances in units of the picture. */
export function pose(piece: Piece, { dx = 0, dy = 0, turn = 0, wide = 1, high = 1, alpha = 1, flip = piece.flip }: {
  dx?: number; dy?: number; turn?: number; wide?: number; high?: number; alpha?: number; flip?: boolean;
}): void {
  piece.image
    .setPosition(piece.x + dx * piece.scale, piece.y + dy * piece.scale)
    .setDisplaySize(piece.width * wide, piece.height * high)
    .setFlipX(flip)
    .setRotation(turn)
    .setAlpha(alpha * piece.strength);
}
