import { bandpass, lowpass } from '../filters.ts';
import { bell, pluck } from '../instruments.ts';
import { each, lay, stereo, type Stereo } from '../wave.ts';

/** Seconds of a beat at 96 to the minute. */
const BEAT = 60 / 96;
const BARS = 4;
/** Beat and note: a tune that never quite comes home, so that it can go round. */
const TUNE: [number, number][] = [
  [0, 76], [1, 79], [2, 83], [3, 81], [4, 79], [5.5, 77], [6, 76], [7, 74],
  [8, 72], [9, 76], [10, 79], [11, 77], [12, 76], [13.5, 74], [14, 71], [15, 74],
];
const BASS = [48, 53, 45, 55];
const wrap = true;

/** Please hold: a music box, as thin as a telephone makes it. */
export function hold(): Stereo {
  const sound = stereo(BARS * 4 * BEAT);
  for (const [beat, note] of TUNE) lay(sound, bell(note, 1.2, 0.3), { at: beat * BEAT, wrap });
  BASS.forEach((note, bar) => {
    for (const beat of [0, 2]) lay(sound, pluck(note + 12, 0.9, 0.4, 0.3), { at: (bar * 4 + beat) * BEAT, wrap });
  });
  // Telephones carry little below 300 Hz and nothing above 3,400.
  return each(sound, channel => lowpass(bandpass(channel, 1300, 0.6), 3400));
}
