import { bandpass, lowpass } from '../filters.ts';
import { bell, sweep } from '../instruments.ts';
import { noise, puff } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';
import { seamless, warm } from './air.ts';

const SECONDS = 11;
const wrap = true;

/** A small shop or kitchen for guests: a pot that simmers, bowls set down, somebody passing the door. */
export function shop(): Stereo {
  const sound = stereo(SECONDS);
  lay(sound, seamless(lowpass(warm(noise(SECONDS + 1, 91)), 700)), { gain: 1.2, pan: 0.2, wrap });
  lay(sound, seamless(bandpass(noise(SECONDS + 1, 92), 2600, 0.5)), { gain: 0.014, pan: -0.5, wrap });
  simmer(sound);
  const bowls: [number, number, number][] = [[2.2, 96, 0.5], [2.34, 99, 0.55], [7.6, 94, -0.3], [9.8, 97, 0.3]];
  for (const [at, note, pan] of bowls) lay(sound, bell(note, 0.35, 0.08), { at, gain: 0.4, pan, wrap });
  lay(sound, bandpass(puff(0.4, 2, 93), 500, 1), { at: 5.1, gain: 0.25, pan: 0.7, wrap });
  return inRoom(sound, { mix: 0.22, wrap });
}

/** Bubbles that rise: short tones, each going up. */
function simmer(sound: Stereo): void {
  for (let i = 0; i < 44; i++) {
    const f = 260 + ((i * 97) % 240);
    lay(sound, sweep(f, f * 1.5, 0.05, 0.02), { at: ((i * 0.618) % 1) * SECONDS, gain: 0.035, pan: -0.5 + ((i * 31) % 10) / 40, wrap });
  }
}
