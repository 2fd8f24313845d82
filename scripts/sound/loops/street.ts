import { bandpass, lowpass } from '../filters.ts';
import { bell, sweep } from '../instruments.ts';
import { noise } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';
import { seamless, warm } from './air.ts';

const SECONDS = 12;
const wrap = true;

/** Out of doors by day: wide air, leaves, sparrows, a bicycle that rings twice far off. */
export function street(): Stereo {
  const sound = stereo(SECONDS);
  const air = warm(noise(SECONDS + 1, 71));
  lay(sound, seamless(lowpass(air, 1400)), { gain: 1.4, pan: -0.4, wrap });
  lay(sound, seamless(lowpass(air, 500)), { at: 5.1, gain: 1.5, pan: 0.4, wrap });
  lay(sound, seamless(bandpass(noise(SECONDS + 1, 72), 5200, 0.7)), { gain: 0.012, pan: 0.2, wrap });
  sparrows(sound);
  for (const at of [6.9, 7.05]) lay(sound, bell(98, 0.6, 0.1), { at, gain: 0.22, pan: 0.75, wrap });
  return inRoom(sound, { mix: 0.12, wrap });
}

function sparrows(sound: Stereo): void {
  const calls: [number, number, number][] = [
    [0.6, 4300, -0.7], [0.78, 4700, -0.7], [0.93, 4400, -0.7], [1.1, 4800, -0.7], [3.4, 3900, 0.5], [3.62, 4200, 0.5],
    [4.9, 4600, -0.2], [5.06, 4300, -0.2], [8.8, 4100, 0.6], [8.95, 4500, 0.6], [9.12, 4200, 0.6], [10.7, 4700, -0.5],
  ];
  for (const [at, f, pan] of calls) lay(sound, sweep(f, f * 0.86, 0.07, 0.03), { at, gain: 0.05, pan, wrap });
}
