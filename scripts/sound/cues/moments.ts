import { bandpass } from '../filters.ts';
import { bell, marimba, pad, pluck, sweep } from '../instruments.ts';
import { noise } from '../noise.ts';
import type { Recipe } from '../recipe.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Mono, type Stereo } from '../wave.ts';

/** A breath drawn in before something is shown. */
function breath(hertz: number, seed: number): Mono {
  const air = noise(0.7, seed);
  return bandpass(air, hertz, 0.6).map((x, i) => x * (i / air.length) ** 2.2);
}

/** The mask falls: a breath, a drop, an open fifth that takes no side. */
function reveal(): Stereo {
  const sound = lay(lay(stereo(1.8), breath(1400, 31), { gain: 0.7 }), sweep(160, 40, 0.7, 0.2), { at: 0.68 });
  [55, 58, 62, 67].forEach((note, i) => lay(sound, pluck(note, 1.1, 0.5, 0.8), { at: 0.68 + i * 0.012, pan: -0.5 + i * 0.33 }));
  return inRoom(lay(sound, bell(79, 1, 0.18), { at: 0.7 }), { mix: 0.28 });
}

/** The face behind the mask is the real one: the same breath, then the same chord made major and struck with mallets. */
function genuine(): Stereo {
  const sound = lay(stereo(2), breath(1100, 32), { gain: 0.35 });
  lay(sound, pad([55, 59, 62, 67], 0.6, 0.9, { attack: 0.1, release: 0.7 }), { at: 0.64 });
  [55, 59, 62, 67, 71].forEach((note, i) => lay(sound, marimba(note + 12, 1, 0.75), { at: 0.68 + i * 0.055, pan: -0.5 + i * 0.25 }));
  return inRoom(lay(sound, bell(86, 1, 0.16), { at: 0.95 }), { mix: 0.28 });
}

const hint = (): Stereo =>
  inRoom(
    lay(lay(lay(stereo(1.4), bell(84, 1.2, 0.5)), bell(91, 1.2, 0.5), { at: 0.1 }), pad([72, 79], 0.5, 0.5, { attack: 0.05, release: 0.5 })),
    { mix: 0.3 },
  );

/** Turning points of a contact. */
export const MOMENTS = {
  hint: { play: hint, peak: 0.7, fade: 0.2 },
  reveal: { play: reveal, wide: true, peak: 0.8, fade: 0.3 },
  genuine: { play: genuine, wide: true, peak: 0.78, fade: 0.3 },
} satisfies Record<string, Recipe>;
