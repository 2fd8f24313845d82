/** The time of day. Nothing is scored by it; it is only shown or compared. */
export class Clock {
  readonly #now: () => number;

  private constructor(now: () => number) {
    this.#now = now;
  }

  static create(): Clock {
    return new Clock(() => Date.now());
  }

  /** A clock that stands still, or follows the function given. */
  static createNull({ now = 0 }: { now?: number | (() => number) } = {}): Clock {
    return new Clock(typeof now === 'function' ? now : () => now);
  }

  /** Milliseconds since 1970. May jump either way when somebody sets the device's clock. */
  now(): number {
    return this.#now();
  }
}
