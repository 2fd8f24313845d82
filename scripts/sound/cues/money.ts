import { bell, pluck } from '../instruments.ts';
import type { Recipe } from '../recipe.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';

/** Coins going: three thin bells, falling away upward. */
const coin = (): Stereo =>
  inRoom([81, 86, 93].reduce((sound, note, i) => lay(sound, bell(note, 0.7, 0.6), { at: i * 0.07 }), stereo(0.9)), { mix: 0.15 });

function bankAlert(): Stereo {
  const sound = stereo(1.1);
  const notes: [number, number][] = [[0, 76], [0.14, 76], [0.28, 81]];
  for (const [at, note] of notes) lay(lay(sound, bell(note, 0.8, 0.7), { at }), pluck(note - 12, 0.6, 0.3), { at });
  return inRoom(sound, { mix: 0.2 });
}

/** Money leaving, and the bank saying so. */
export const MONEY = {
  coin: { play: coin, peak: 0.75 },
  'bank-alert': { play: bankAlert, peak: 0.8 },
} satisfies Record<string, Recipe>;
