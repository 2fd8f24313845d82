const WARM_UP = 10;
const FRAMES = 60;
/** Longer than any slow frame: the tab was away, or the loop asleep. */
const GAP = 250;

/** The median interval, in milliseconds, above which motion is no longer worth having. */
const SLOW = 28;

/** Times the first frames and judges the device once. The first few are not counted: the page is still loading. */
export class Pace {
  #ignored = 0;
  #seen = 0;
  #slow = 0;

  /** One frame later, in milliseconds since the one before. Answers once, when enough were seen. */
  frame(interval: number): 'fast' | 'slow' | undefined {
    if (interval <= 0 || interval > GAP || this.judged) return undefined;
    if (this.#ignored++ < WARM_UP) return undefined;
    this.#seen++;
    if (interval > SLOW) this.#slow++;
    if (!this.judged) return undefined;
    // More than half above the limit is the same as a median above it.
    return this.#slow * 2 > FRAMES ? 'slow' : 'fast';
  }

  get judged(): boolean {
    return this.#seen >= FRAMES;
  }
}
