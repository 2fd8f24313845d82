import type { Stereo } from './wave.ts';

/** How one sound is made, and how it is finished. */
export interface Recipe {
  play: () => Stereo;
  /** Two channels: costs twice the bytes, so only where the sides differ to the ear. */
  wide?: boolean;
  /** Its end meets its beginning, so it is not faded. */
  loops?: boolean;
  /** The loudest sample, 1 = full scale. Coding overshoots by a few tenths of a decibel, hence never above 0.8. */
  peak: number;
  /** Seconds of fading at the end. */
  fade?: number;
}
