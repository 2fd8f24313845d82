// The first two houses with their children, and whoever is under the mask.
import type { Character } from './character.ts';
import * as hair from './hair.ts';
import { cardigan, hoodie, sweater } from './outfits.ts';

export const FAMILY = {
  gran: {
    skin: 'light', hair: 'grey', back: hair.bunTopBack, fringe: hair.granFront,
    outfit: () => cardigan({ cloth: 'url(#cardR)', inner: '#fff0dc', trim: '#c95a52', knit: '#b94a48' }),
    glasses: '#7a4a2a', ears: true, lashes: true, lines: 'many', brow: '#b3acb8',
  },
  grandpa: {
    skin: 'warm', hair: 'white', back: hair.baldBack,
    outfit: () => cardigan({ cloth: 'url(#cardG)', inner: '#fdf6ea', trim: '#3f7a63', knit: '#2f6a55', plain: true }),
    glasses: '#4a4a56', ears: true, lines: 'many', bald: true, brow: '#efecec',
  },
  daughter: {
    skin: 'light', hair: 'brown', back: hair.bobBack, fringe: hair.bangsFront,
    outfit: (neck) => sweater({ cloth: 'url(#swY)', trim: '#f2b13f' }, neck), lashes: true, brow: '#6b4029',
  },
  son: {
    skin: 'light', hair: 'black', back: hair.shortBack, fringe: hair.cropFront,
    outfit: (neck) => sweater({ cloth: 'url(#sweaterBlue)', trim: '#4f678a' }, neck), ears: true, brow: '#2f2630',
  },
  scammer: { skin: 'pale', hair: 'dark', fringe: hair.sidepartFront, outfit: () => hoodie({ cloth: 'url(#hoodG)', trim: '#4a4260' }), hood: 'url(#hoodG)', brow: '#2a2028', browWidth: 6 },
} as const satisfies Record<string, Character>;
