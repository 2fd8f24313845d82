import type { SoundName } from '../../src/platform/soundMix.ts';
import { MOMENTS } from './cues/moments.ts';
import { MONEY } from './cues/money.ts';
import { PHONE } from './cues/phone.ts';
import { WOOD } from './cues/wood.ts';
import { hall } from './loops/hall.ts';
import { hold } from './loops/hold.ts';
import { lane } from './loops/lane.ts';
import { music } from './loops/music.ts';
import { shop } from './loops/shop.ts';
import { street } from './loops/street.ts';
import type { Recipe } from './recipe.ts';

/** How every sound of the game is made. A name in the vocabulary without a recipe does not compile. */
export const RECIPES: Record<SoundName, Recipe> = {
  ...PHONE,
  ...MONEY,
  ...WOOD,
  ...MOMENTS,
  'home-loop': { play: lane, wide: true, loops: true, peak: 0.35 },
  'street-loop': { play: street, loops: true, peak: 0.35 },
  'hall-loop': { play: hall, loops: true, peak: 0.35 },
  'shop-loop': { play: shop, loops: true, peak: 0.35 },
  'hold-loop': { play: hold, loops: true, peak: 0.6 },
  'bgm-home-loop': { play: music, wide: true, loops: true, peak: 0.75 },
};
