// The men of the lane.
import type { Character } from './character.ts';
import * as crop from './crops.ts';
import * as hair from './hair.ts';
import { openJacket, paddedVest, riderJacket, townJacket, workJacket } from './jackets.ts';
import { argyleVest, bracedShirt, knitWaistcoat, openCheckShirt, teaShirt } from './tops.ts';
import { flatCap } from './worn.ts';

export const MEN = {
  /** He, 58: electrician, hair brushed upright, stubble. */
  he: {
    skin: 'tan', hair: 'pepper', face: 'square', back: hair.shortBack, fringe: crop.brushFront, beard: 'stubble', ears: true, lines: 'few', brow: '#4a434c',
    outfit: (neck) => workJacket({ cloth: '#5c7d9c', shirt: '#d8dde2', trim: '#3d5c7a' }, neck),
  },
  /** Zhou, 72: a flat cap and a white moustache. */
  zhou: {
    skin: 'warm', hair: 'white', face: 'round', back: hair.baldBack, hat: () => flatCap('#8a6f52', '#64503a'), beard: 'moustache', ears: true, sideHair: true, lines: 'many', brow: '#d6d0d4',
    outfit: () => knitWaistcoat({ vest: '#8f5f3c', shirt: '#e9e2d2', button: '#e8c98a' }),
  },
  /** Teacher Zheng, 64: taught physics. */
  zheng: {
    skin: 'light', hair: 'silver', face: 'long', back: hair.shortBack, fringe: hair.sidepartFront, ears: true, lines: 'few', brow: '#8d8794', glasses: '#2f3444', lenses: 'square',
    outfit: () => argyleVest({ vest: '#7c8f5a', shirt: '#e8eef5', diamond: '#d8b45c' }),
  },
  /** Ding, 31: draughtsman, uncombed. */
  ding: {
    skin: 'pale', hair: 'black', face: 'long', back: hair.shortBack, fringe: crop.tousledFront, ears: true, brow: '#2c242c', glasses: '#3a3a48',
    outfit: (neck) => openCheckShirt({ cloth: '#c9604f', check: '#6e2c33' }, neck),
  },
  /** Kai, 28: rides for a living. */
  kai: {
    skin: 'tan', hair: 'dark', back: crop.buzzBack, fringe: crop.quiffFront, ears: true, brow: '#241c24',
    outfit: () => riderJacket({ cloth: '#f3b83a', side: '#3f4658' }),
  },
  /** Gao, 55: keeps the corner shop. */
  gao: {
    skin: 'honey', hair: 'black', face: 'round', back: hair.shortBack, fringe: crop.recedingFront, bald: true, beard: 'stubble', ears: true, lines: 'few', brow: '#33282c',
    outfit: (neck) => paddedVest({ cloth: '#3c5a8c', shirt: '#f4e3d0', check: '#c9604f' }, neck),
  },
  /** Lü, 39: sells tea. */
  lv: {
    skin: 'honey', hair: 'dark', face: 'long', back: hair.shortBack, fringe: crop.curtainFront, beard: 'goatee', ears: true, brow: '#2c2228',
    outfit: () => teaShirt({ cloth: '#d8cfae', trim: '#7a6a44' }),
  },
  /** Xu, 69: an old gentleman with braces and a bow tie. */
  xu: {
    skin: 'light', hair: 'white', back: hair.shortBack, fringe: crop.slickFront, ears: true, lines: 'many', brow: '#cfc9d0',
    outfit: () => bracedShirt({ cloth: '#eaf1f8', brace: '#8a3f4a', bow: '#8a3f4a' }),
  },
  /** Sun, 70: bald, a white beard, heavy brows. */
  sun: {
    skin: 'tan', hair: 'white', back: hair.baldBack, bald: true, beard: 'full', ears: true, lines: 'many', brow: '#e4dfe2', browWidth: 11,
    outfit: (neck) => openJacket({ cloth: '#6d5a4a', inner: '#8f3f3c' }, neck),
  },
  /** Cheng, 71: hair cut close, a plain jacket. */
  cheng: {
    skin: 'warm', hair: 'grey', face: 'square', back: crop.buzzBack, fringe: crop.buzzFront, ears: true, lines: 'many', brow: '#9d97a4', glasses: '#b08d4a', lenses: 'half',
    outfit: () => townJacket({ cloth: '#46557a' }),
  },
} as const satisfies Record<string, Character>;
