// The expressions of the cast, as data.
import type { EyeKind } from './eyes.ts';
import type { MouthKind } from './mouths.ts';

/** How a face looks. Brows: inner end, outer end and arch, as offsets from their place at rest; look: offset of the pupils. */
export interface Expression {
  brow: readonly [inner: number, outer: number, arch: number];
  eye: EyeKind;
  look: readonly [x: number, y: number];
  mouth: MouthKind;
  blush?: boolean;
  /** Drops of sweat: 0, 1 or 2. */
  sweat?: number;
}

/** Every face that is used. */
export const EXPRESSIONS = {
  neutral: { brow: [0, 0, -7], eye: 'open', look: [0, 0], mouth: 'soft' },
  friendly: { brow: [-4, -2, -11], eye: 'happy', look: [0, 0], mouth: 'grin', blush: true },
  talking: { brow: [-5, -3, -10], eye: 'open', look: [0, 0], mouth: 'talk' },
  sly: { brow: [6, -5, -6], eye: 'narrow', look: [6, 1], mouth: 'smirk' },
  pressing: { brow: [7, -3, -3], eye: 'open', look: [0, 0], mouth: 'press' },
  caught: { brow: [-10, -4, -15], eye: 'wide', look: [0, 0], mouth: 'teeth', sweat: 2 },
  worried: { brow: [-9, 5, -6], eye: 'open', look: [0, 2], mouth: 'wobble', sweat: 1 },
  sad: { brow: [-9, 6, -4], eye: 'soft', look: [0, 4], mouth: 'frown' },
  proud: { brow: [-4, -1, -10], eye: 'open', look: [0, -1], mouth: 'grin', blush: true },
} as const satisfies Record<string, Expression>;

export type ExpressionName = keyof typeof EXPRESSIONS;
