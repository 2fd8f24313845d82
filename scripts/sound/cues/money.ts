import { bell, marimba, pad, pluck } from '../instruments.ts';
import type { Recipe } from '../recipe.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';

/** Coins going: three thin bells, falling away upward. */
const coin = (): Stereo =>
  inRoom([81, 86, 93].reduce((sound, note, i) => lay(sound, bell(note, 0.7, 0.6), { at: i * 0.07 }), stereo(0.9)), { mix: 0.15 });

/** The purse closing again with everything in it: low wood first, a major sixth over it, no glitter. */
function kept(): Stereo {
  const sound = stereo(1.5);
  lay(sound, pad([60, 64, 69], 0.5, 0.7, { attack: 0.06, release: 0.8 }));
  [60, 67, 72, 76].forEach((note, i) => lay(sound, marimba(note, 0.9, 0.8), { at: i * 0.09 }));
  lay(sound, pluck(48, 1.1, 0.5, 0.35));
  return inRoom(lay(sound, bell(84, 1, 0.16), { at: 0.36 }), { mix: 0.24 });
}

function bankAlert(): Stereo {
  const sound = stereo(1.1);
  const notes: [number, number][] = [[0, 76], [0.14, 76], [0.28, 81]];
  for (const [at, note] of notes) lay(lay(sound, bell(note, 0.8, 0.7), { at }), pluck(note - 12, 0.6, 0.3), { at });
  return inRoom(sound, { mix: 0.2 });
}

/** Money leaving, money staying, and the bank saying so. */
export const MONEY = {
  coin: { play: coin, peak: 0.75 },
  kept: { play: kept, peak: 0.75, fade: 0.25 },
  'bank-alert': { play: bankAlert, peak: 0.8 },
} satisfies Record<string, Recipe>;
