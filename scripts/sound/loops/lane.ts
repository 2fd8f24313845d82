import { bandpass, lowpass } from '../filters.ts';
import { sweep } from '../instruments.ts';
import { noise } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';
import { seamless, warm } from './air.ts';

const SECONDS = 11;
const wrap = true;

/** The lane in the evening: warm air, a clock in a room, a few birds going to sleep. */
export function lane(): Stereo {
  const sound = stereo(SECONDS);
  const air = warm(noise(SECONDS + 1, 51));
  lay(sound, seamless(lowpass(air, 900)), { gain: 1.6, pan: -0.2, wrap });
  lay(sound, seamless(lowpass(air, 600)), { at: 3.3, gain: 1.2, pan: 0.3, wrap });
  for (let tick = 0; tick < SECONDS * 2; tick++) {
    lay(sound, bandpass(noise(0.012, 52), tick % 2 ? 2300 : 2900, 5), { at: tick * 0.5, gain: 0.1, pan: 0.5, wrap });
  }
  birds(sound);
  return inRoom(sound, { mix: 0.25, wrap });
}

function birds(sound: Stereo): void {
  const calls: [number, number, number][] = [
    [1.1, 3400, -0.6], [1.32, 3900, -0.6], [1.5, 3600, -0.6], [5.2, 4200, 0.7],
    [5.36, 3700, 0.7], [8.4, 3300, -0.4], [8.62, 3800, -0.4], [8.8, 3500, -0.4],
  ];
  for (const [at, f, pan] of calls) lay(sound, sweep(f, f * 1.25, 0.09, 0.05), { at, gain: 0.035, pan, wrap });
}
