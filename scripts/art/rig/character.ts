// What a character is made of.
import type { BEARDS, FACES, HAIRS, SKINS } from './palette.ts';
import type { Lenses } from './worn.ts';

/** A character, as parts for the rig. */
export interface Character {
  skin: keyof typeof SKINS;
  hair: keyof typeof HAIRS;
  /** The outline of the face; oval if not said. */
  face?: keyof typeof FACES;
  back?: (hair: string) => string;
  fringe?: (hair: string, shine: string) => string;
  /** The clothes; they get the colour of the neck. */
  outfit: (neck: string) => string;
  brow: string;
  browWidth?: number;
  /** What sits on top of the head, and leaves the brows less room. */
  hat?: () => string;
  headset?: () => string;
  /** What lies over hair and clothes: a scarf round the hair, a plait over the shoulder, earrings. */
  over?: (hair: string) => string;
  glasses?: string;
  lenses?: Lenses;
  hood?: string;
  beard?: keyof typeof BEARDS;
  ears?: boolean;
  lashes?: boolean;
  /** How many lines the years have left. */
  lines?: 'few' | 'many';
  bald?: boolean;
  sideHair?: boolean;
  collar?: boolean;
}
