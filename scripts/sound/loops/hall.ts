import { bandpass, lowpass } from '../filters.ts';
import { marimba } from '../instruments.ts';
import { noise, puff } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';
import { seamless, warm } from './air.ts';

const SECONDS = 12;
const wrap = true;

/** A bank in the morning: a large room that hums, steps, a counter that calls the next number. */
export function hall(): Stereo {
  const sound = stereo(SECONDS);
  lay(sound, seamless(lowpass(warm(noise(SECONDS + 1, 81)), 420)), { gain: 1.5, wrap });
  lay(sound, seamless(bandpass(warm(noise(SECONDS + 1, 82)), 700, 0.6)), { at: 3.7, gain: 0.5, pan: 0.3, wrap });
  [64, 60].forEach((note, i) => lay(sound, marimba(note + 12, 1.4, 0.25), { at: 5.2 + i * 0.42, pan: -0.4, wrap }));
  for (let step = 0; step < 7; step++) {
    lay(sound, bandpass(puff(0.05, 4, 83 + step), 900, 2), { at: 8.3 + step * 0.52, gain: 0.2, pan: -0.6 + step * 0.17, wrap });
  }
  return inRoom(sound, { mix: 0.5, decay: 0.86, wrap });
}
