/** How many frames show a change: one to lay it out, one to be sure that it is on the screen. */
const FRAMES_PER_CHANGE = 2;

/**
 * Why the drawing loop is awake. It sleeps as soon as there is no reason left.
 *
 * `life` is background motion, content with half the frames; `act` is an effect, which gets them all.
 */
export class Alertness {
  readonly #reasons = new Set<'life' | 'act'>();
  #owed = FRAMES_PER_CHANGE;

  keep(reason: 'life' | 'act', on: boolean): void {
    if (on) this.#reasons.add(reason);
    else this.#reasons.delete(reason);
  }

  /** Something stands elsewhere now and has to be drawn once. */
  changed(): void {
    this.#owed = FRAMES_PER_CHANGE;
  }

  /** A frame has been drawn. */
  drawn(): void {
    if (this.#owed > 0) this.#owed--;
  }

  get maySleep(): boolean {
    return this.#reasons.size === 0 && this.#owed === 0;
  }

  /** Frames per second that are enough; 0 is as many as there are. */
  get framesWanted(): number {
    return this.#reasons.has('act') || this.#owed > 0 ? 0 : 30;
  }
}
