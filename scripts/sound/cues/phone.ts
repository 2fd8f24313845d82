import { bandpass } from '../filters.ts';
import { bell, marimba, sweep, tone } from '../instruments.ts';
import { puff } from '../noise.ts';
import type { Recipe } from '../recipe.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';

/** Pentatonic, mallets and a soft bell: a phone that one does not mind hearing forty times. */
function ringtone(): Stereo {
  const sound = stereo(4);
  const wrap = true;
  const tune: [number, number][] = [[0, 79], [0.18, 83], [0.36, 86], [0.54, 91], [0.9, 86], [1.08, 88], [1.26, 83], [1.62, 79], [1.8, 81], [1.98, 83]];
  for (const [at, note] of tune) {
    lay(sound, marimba(note, 1, 0.9), { at, pan: (note - 84) / 24, wrap });
    lay(sound, marimba(note - 12, 0.8, 0.35), { at, wrap });
  }
  const bass: [number, number][] = [[0, 67], [0.72, 71], [1.26, 62], [1.8, 67]];
  for (const [at, note] of bass) lay(sound, marimba(note, 1.2, 0.55), { at, pan: -0.2, wrap });
  lay(sound, bell(91, 1.5, 0.18), { at: 2.2, pan: 0.3, wrap });
  return inRoom(sound, { mix: 0.25, wrap });
}

function message(): Stereo {
  const sound = lay(lay(stereo(0.7), bell(88, 0.6, 0.6)), bell(95, 0.6, 0.75), { at: 0.09 });
  return inRoom(lay(sound, marimba(76, 0.4, 0.35)), { mix: 0.18 });
}

/** Two mallet notes: up when someone is there, down when the line is closed. */
const pair = (seconds: number, first: number, second: number): Stereo =>
  inRoom(lay(lay(stereo(seconds), marimba(first, 0.4, 0.8)), marimba(second, 0.4, 0.9), { at: 0.1 }), { mix: 0.12 });

const send = (): Stereo =>
  lay(lay(stereo(0.22), sweep(420, 1150, 0.11, 0.05), { gain: 0.8 }), bandpass(puff(0.12, 2), 2600, 0.8), { at: 0.02, gain: 0.25 });

const scan = (): Stereo =>
  lay(lay(stereo(0.3), tone(1960, 0.09, 0.002, 0.2), { gain: 0.6 }), tone(2637, 0.14, 0.002, 0.12), { at: 0.1, gain: 0.6 });

/** The Chinese exchange's tone is 450 Hz, a long one while it rings at the other end. */
const ringback = (): Stereo => lay(stereo(1.2), tone(450, 1, 0.01));

/** What the phone itself can be heard doing. */
export const PHONE = {
  ringtone: { play: ringtone, wide: true, loops: true, peak: 0.8 },
  message: { play: message, peak: 0.75 },
  tap: { play: () => lay(stereo(0.12), marimba(84, 0.12, 0.7)), peak: 0.55 },
  send: { play: send, peak: 0.7 },
  connect: { play: () => pair(0.45, 72, 79), peak: 0.75 },
  hangup: { play: () => pair(0.5, 74, 67), peak: 0.75 },
  ringback: { play: ringback, peak: 0.4 },
  scan: { play: scan, peak: 0.6 },
} satisfies Record<string, Recipe>;
