import { bandpass } from '../filters.ts';
import { bell, marimba, pad, pluck } from '../instruments.ts';
import { puff } from '../noise.ts';
import { inRoom } from '../reverb.ts';
import { lay, stereo, type Stereo } from '../wave.ts';

/** Seconds of a beat at 90 to the minute. */
const BEAT = 60 / 90;
const BAR = 4 * BEAT;
const CHORDS = [[60, 64, 67, 71], [57, 60, 64, 67], [53, 57, 60, 64], [55, 59, 62, 65], [52, 55, 59, 62], [53, 57, 60, 67]] as const;
/** Beat and note. */
const TUNE: [number, number][] = [
  [0, 79], [1.5, 76], [2, 74], [4, 72], [5.5, 74], [6, 76], [8, 81], [9.5, 79],
  [10, 76], [12, 74], [14, 71], [16, 76], [17.5, 79], [18, 83], [20, 84], [22, 79],
];
const wrap = true;

/** Six unhurried bars: felt pad, plucked bass, mallets walking through the chord, a tune of bells. */
export function music(): Stereo {
  const sound = stereo(CHORDS.length * BAR);
  CHORDS.forEach((chord, bar) => {
    lay(sound, pad(chord, BAR - 0.2, 0.9, { attack: 0.7, release: 0.9 }), { at: bar * BAR, gain: 0.55, wrap });
    lay(sound, pluck(chord[0] - 12, 1.8, 0.8, 0.35), { at: bar * BAR, gain: 0.55, wrap });
    lay(sound, pluck(chord[0] - 5, 1.2, 0.6, 0.35), { at: bar * BAR + 2.5 * BEAT, gain: 0.4, wrap });
    mallets(sound, chord, bar);
  });
  TUNE.forEach(([beat, note], i) => lay(sound, bell(note, 1.8, 0.2), { at: beat * BEAT, gain: 0.8, pan: i % 2 ? 0.35 : -0.25, wrap }));
  for (let beat = 0; beat < CHORDS.length * 4; beat++) {
    lay(sound, bandpass(puff(0.05, 3, 61), 6500, 1), { at: (beat + 0.5) * BEAT, gain: 0.1, pan: 0.25, wrap });
  }
  return inRoom(sound, { mix: 0.3, decay: 0.82, wrap });
}

/** Eight eighths a bar; every fifth is left out, so that no two bars walk alike. */
function mallets(sound: Stereo, chord: readonly number[], bar: number): void {
  [0, 2, 1, 3, 2, 1, 3, 2].forEach((step, eighth) => {
    if ((bar * 8 + eighth) % 5 === 4) return;
    const note = marimba((chord[step] ?? 60) + 12, 0.9, 0.42 - (eighth % 2) * 0.14);
    lay(sound, note, { at: bar * BAR + (eighth * BEAT) / 2, gain: 0.8, pan: -0.45 + 0.13 * eighth, wrap });
  });
}
