import { bandpass } from '../filters.ts';
import { bell, sweep } from '../instruments.ts';
import { noise } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, wave, type Stereo } from '../wave.ts';

const SECONDS = 8;
const wrap = true;

/** Sixty beats a minute, a low drone that breathes, a clock. */
export function tension(): Stereo {
  const sound = stereo(SECONDS);
  for (let beat = 0; beat < SECONDS; beat++) heartbeat(sound, beat);
  lay(sound, drone(), { gain: 0.34, wrap });
  const bells: [number, number][] = [[1, 70], [3, 71], [5, 70], [7, 68]];
  for (const [at, note] of bells) lay(sound, bell(note, 1.8, 0.1), { at, pan: 0.2, wrap });
  return inRoom(sound, { mix: 0.3, decay: 0.84, wrap });
}

function heartbeat(sound: Stereo, at: number): void {
  lay(sound, sweep(88, 46, 0.22, 0.07), { at, gain: 0.9, wrap });
  lay(sound, sweep(72, 42, 0.2, 0.06), { at: at + 0.24, gain: 0.6, wrap });
  lay(sound, bandpass(noise(0.015, 41), 4200, 3), { at: at + 0.5, gain: 0.22, pan: 0.35, wrap });
  lay(sound, bandpass(noise(0.015, 42), 3300, 3), { at, gain: 0.22, pan: -0.35, wrap });
}

/** Every partial fits a whole number of times into the loop, so that the seam cannot be heard. */
const drone = () =>
  wave(SECONDS, t => {
    const partials: [number, number][] = [[55, 0.5], [58.25, 0.32], [110, 0.2], [82.5, 0.18]];
    const breath = 0.7 + 0.3 * Math.sin(2 * Math.PI * 0.25 * t);
    return breath * partials.reduce((sum, [f, loud]) => sum + loud * Math.sin((2 * Math.PI * Math.round(f * SECONDS) * t) / SECONDS), 0);
  });
