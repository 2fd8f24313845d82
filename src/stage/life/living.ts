import type { Light } from '../../core/light.ts';
import { picture, type Layer } from '../boards.ts';
import { noise } from '../ease.ts';
import type { Place } from '../platePlace.ts';
import { crowdOf, habitOf, type Habit } from './habits.ts';
import { inLight } from './inLight.ts';
import type { Piece } from './piece.ts';

/** A sprite at its place in a picture: x, y is where its anchor goes, w and h its size; in the picture's units. */
export interface Placed { sprite: string; x: number; y: number; w: number; h: number; flip?: boolean }

/** Distance within which the members of a crowd rest from each other, in units of the picture. */
const CROWD_SPREAD = 60;

interface Member { piece: Piece; placed: Placed; habit: Habit; dx: number; dy: number }

/** Everything that moves in a picture, each after its habit. */
export class Living {
  readonly #members: Member[];

  /** With a light, everything is laid into it. */
  constructor(layer: Layer, sheet: string, places: readonly Placed[], light?: Light) {
    this.#members = places.flatMap((placed, i) => Array.from({ length: crowdOf(placed.sprite) }, (_, k) => {
      const apart = placed.sprite.startsWith('dust') ? CROWD_SPREAD : 0;
      const { strength, tint } = inLight(placed.sprite, light);
      return {
        placed, habit: habitOf(placed.sprite),
        dx: apart * (noise(i * 7 + k) - 0.5) * 2, dy: apart * (noise(i * 7 + k + 50) - 0.5) * 2,
        piece: {
          image: picture(layer, sheet, placed.sprite).setTint(tint), x: 0, y: 0, width: 0, height: 0, scale: 1, flip: placed.flip ?? false, seed: i * 5 + k, strength,
        },
      };
    }));
  }

  place({ left, top, scale }: Place): void {
    for (const { piece, placed, dx, dy } of this.#members) {
      Object.assign(piece, {
        x: left + (placed.x + dx) * scale, y: top + (placed.y + dy) * scale, width: placed.w * scale, height: placed.h * scale, scale,
      });
    }
  }

  step(seconds: number): void {
    for (const { piece, habit } of this.#members) habit(piece, seconds);
  }

  destroy(): void {
    for (const { piece } of this.#members) piece.image.destroy();
  }
}
