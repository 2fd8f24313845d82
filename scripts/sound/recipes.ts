import type { SoundName } from '../../src/platform/soundMix.ts';
import { MOMENTS } from './cues/moments.ts';
import { MONEY } from './cues/money.ts';
import { PHONE } from './cues/phone.ts';
import { WOOD } from './cues/wood.ts';
import { lane } from './loops/lane.ts';
import { music } from './loops/music.ts';
import { tension } from './loops/tension.ts';
import type { Recipe } from './recipe.ts';

/** How every sound of the game is made. A name in the vocabulary without a recipe does not compile. */
export const RECIPES: Record<SoundName, Recipe> = {
  ...PHONE,
  ...MONEY,
  ...WOOD,
  ...MOMENTS,
  'tension-loop': { play: tension, wide: true, loops: true, peak: 0.7 },
  'home-loop': { play: lane, wide: true, loops: true, peak: 0.35 },
  'bgm-home-loop': { play: music, wide: true, loops: true, peak: 0.75 },
};
