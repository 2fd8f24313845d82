import { bandpass, lowpass } from '../filters.ts';
import { sweep, tone } from '../instruments.ts';
import { noise, puff } from '../noise.ts';
import type { Recipe } from '../recipe.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, wave, type Mono, type Stereo } from '../wave.ts';

/** A rubber stamp on paper on a wooden table: a soft thud, then the rubber letting go. */
function stamp(): Stereo {
  const sound = stereo(0.34);
  lay(sound, lowpass(puff(0.09, 3, 11), 620), { gain: 1.6 });
  lay(sound, sweep(300, 150, 0.12, 0.035), { gain: 0.7 });
  lay(sound, tone(560, 0.07, 0.002, 0.016), { gain: 0.3 });
  return inRoom(lay(sound, bandpass(puff(0.05, 2, 12), 1500, 1.4), { at: 0.13, gain: 0.3 }), { mix: 0.08 });
}

/** Wood struck once: what a plank keeps of a knock. */
const knock = (seed: number): Mono =>
  [[190, 9, 1], [340, 11, 0.8], [610, 12, 0.45], [1180, 8, 0.2]].reduce<Mono>(
    (sum, [hertz = 0, q = 1, gain = 0]) => {
      const plank = bandpass(puff(0.28, 6, seed), hertz, q);
      return sum.map((x, i) => x + (plank[i] ?? 0) * gain * 4);
    },
    noise(0.28, seed).map(() => 0),
  );

/** A wooden door: the latch lifts, the hinge turns softly, the door comes to rest against its frame. */
function door(): Stereo {
  const sound = stereo(1.3);
  for (const [i, at] of [0, 0.07].entries()) {
    lay(sound, bandpass(puff(0.03, 3, 21 + i), 2100 - i * 500, 3), { at, gain: 1.1 });
    lay(sound, tone(720 - i * 180, 0.05, 0.001, 0.012), { at, gain: 0.25 });
  }
  const hinge = wave(0.55, (t, share) => Math.sin(Math.PI * share) ** 2 * Math.sin(2 * Math.PI * (310 + 60 * share) * t + 3 * Math.sin(2 * Math.PI * 23 * t)));
  lay(sound, bandpass(hinge, 900, 0.8), { at: 0.16, gain: 0.22, pan: -0.2 });
  lay(sound, lowpass(noise(0.5, 23).map((x, i, all) => x * Math.sin((Math.PI * i) / all.length) ** 2), 500), { at: 0.2, gain: 0.2 });
  return inRoom(lay(lay(sound, knock(24), { at: 0.74 }), sweep(170, 95, 0.2, 0.05), { at: 0.74, gain: 0.6 }), { mix: 0.22 });
}

/** Things of wood, paper and rubber: the game's own objects. */
export const WOOD = {
  stamp: { play: stamp, peak: 0.7 },
  door: { play: door, peak: 0.75, fade: 0.15 },
} satisfies Record<string, Recipe>;
