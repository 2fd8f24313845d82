const WARM_UP = 10;
const FRAMES = 60;
/** Longer than any slow frame: the tab was away, or the loop asleep. */
const GAP = 250;

/** The median interval, in milliseconds, above which motion is no longer worth having. */
export const SLOW = 28;

/** Times the first frames and judges the device once. The first few are not counted: the page is still loading. */
export class Pace {
  readonly #intervals: number[] = [];
  #skipped = 0;

  /** One frame later, in milliseconds since the one before. Answers once, when enough were seen. */
  frame(interval: number): 'fast' | 'slow' | undefined {
    if (interval <= 0 || interval > GAP || this.judged) return undefined;
    if (this.#skipped++ < WARM_UP) return undefined;
    this.#intervals.push(interval);
    if (!this.judged) return undefined;
    return median(this.#intervals) > SLOW ? 'slow' : 'fast';
  }

  get judged(): boolean {
    return this.#intervals.length >= FRAMES;
  }
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
