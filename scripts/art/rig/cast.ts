// Who there is. Agent and clerk dress alike on purpose: clothes must not give away who is genuine.
import * as hair from './hair.ts';
import { apron, cardigan, hoodie, polo, suit, sweater } from './outfits.ts';
import type { HAIRS, SKINS } from './palette.ts';
import { police, policeHat } from './police.ts';
import { courierHat, headset } from './worn.ts';

/** A character, as parts for the rig. */
export interface Character {
  skin: keyof typeof SKINS;
  hair: keyof typeof HAIRS;
  back?: (hair: string) => string;
  fringe?: (hair: string, shine: string) => string;
  /** The clothes; they get the colour of the neck. */
  outfit: (neck: string) => string;
  brow: string;
  /** What sits on top of the head. */
  hat?: () => string;
  headset?: () => string;
  glasses?: string;
  hood?: string;
  ears?: boolean;
  lashes?: boolean;
  old?: boolean;
  bald?: boolean;
  sideHair?: boolean;
  collar?: boolean;
}

const suitOfBoth = (): string => suit({ cloth: 'url(#suitB)', tie: 'url(#tieO)', knot: '#d9703a', lapel: '#34507f', badge: '#f08a3c' });

export const CAST = {
  agent: { skin: 'light', hair: 'dark', back: hair.shortBack, fringe: hair.sidepartFront, outfit: suitOfBoth, headset, ears: true, brow: '#2a2028' },
  clerk: { skin: 'light', hair: 'black', back: hair.ponyBack, fringe: hair.centreFront, outfit: suitOfBoth, headset, ears: true, lashes: true, brow: '#3a2d38' },
  scammer: { skin: 'pale', hair: 'dark', fringe: hair.sidepartFront, outfit: () => hoodie({ cloth: 'url(#hoodG)', trim: '#4a4260' }), hood: 'url(#hoodG)', brow: '#2a2028' },
  police: {
    skin: 'light', hair: 'dark', back: hair.bunLowBack, outfit: () => police({ cloth: 'url(#polS)', shirt: '#c5def5' }),
    hat: policeHat, ears: true, lashes: true, brow: '#2f232c', sideHair: true, collar: true,
  },
  gran: {
    skin: 'light', hair: 'grey', back: hair.bunTopBack, fringe: hair.granFront,
    outfit: () => cardigan({ cloth: 'url(#cardR)', inner: '#fff0dc', trim: '#c95a52', knit: '#b94a48' }),
    glasses: '#7a4a2a', ears: true, lashes: true, old: true, brow: '#b3acb8',
  },
  grandpa: {
    skin: 'warm', hair: 'white', back: hair.baldBack,
    outfit: () => cardigan({ cloth: 'url(#cardG)', inner: '#fdf6ea', trim: '#3f7a63', knit: '#2f6a55', plain: true }),
    glasses: '#4a4a56', ears: true, old: true, bald: true, brow: '#efecec',
  },
  daughter: {
    skin: 'light', hair: 'brown', back: hair.bobBack, fringe: hair.bangsFront,
    outfit: (neck) => sweater({ cloth: 'url(#swY)', trim: '#f2b13f' }, neck), lashes: true, brow: '#6b4029',
  },
  son: {
    skin: 'light', hair: 'black', back: hair.shortBack, fringe: hair.cropFront,
    outfit: (neck) => sweater({ cloth: 'url(#sweaterBlue)', trim: '#4f678a' }, neck), ears: true, brow: '#2f2630',
  },
  courier: {
    skin: 'tan', hair: 'black', back: hair.shortBack,
    outfit: (neck) => polo({ cloth: 'url(#polO)', side: '#2f4a63', trim: '#ffe0b8', strap: '#3a4a5e', logo: '#f08a3c' }, neck),
    hat: () => courierHat('url(#polO)', '#d9622c'), ears: true, brow: '#2a2028', sideHair: true,
  },
  merchant: {
    skin: 'light', hair: 'black', back: hair.ponyBack, fringe: hair.centreFront,
    outfit: (neck) => apron({ cloth: 'url(#shW)', trim: '#e9ddcb', apron: 'url(#apT)', pocket: '#237a74' }, neck), ears: true, lashes: true, brow: '#3a2d38',
  },
} as const satisfies Record<string, Character>;

export type Who = keyof typeof CAST;
