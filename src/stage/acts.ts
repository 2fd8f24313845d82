/** Something that is over after a while. Everything it draws is a function of the time gone by. */
export interface Act {
  /** Milliseconds. */
  readonly lasts: number;
  at(ms: number): void;
  /** Clears away what was drawn. Called once, also when the act is cut short. */
  end(): void;
}

interface Running { act: Act; skippable: boolean; ms: number; over(): void }

/** Longer than this a frame is not believed: the tab was away, and an act is not missed because of it. */
const LONGEST_FRAME = 250;

/** The acts that are on, moved along by the time of each frame. */
export class Acts {
  #running: Running[] = [];
  readonly #onStart: () => void;

  /** `onStart` is told of each new act: the drawing loop may be asleep. */
  constructor(onStart: () => void = () => undefined) {
    this.#onStart = onStart;
  }

  /** Settles when the act is over or was cut short. */
  start(act: Act, skippable = false): Promise<void> {
    return new Promise(over => {
      this.#running.push({ act, skippable, ms: 0, over });
      act.at(0);
      this.#onStart();
    });
  }

  step(ms: number): void {
    const passed = Math.min(ms, LONGEST_FRAME);
    for (const running of this.#running) running.ms += passed;
    for (const { act, ms: now } of this.#running) if (now < act.lasts) act.at(now);
    for (const running of this.#running.filter(r => r.ms >= r.act.lasts)) this.#finish(running);
  }

  /** Ends whatever may be skipped. */
  skip(): void {
    for (const running of this.#running.filter(r => r.skippable)) this.#finish(running);
  }

  stop(): void {
    while (this.#running[0]) this.#finish(this.#running[0]);
  }

  get any(): boolean {
    return this.#running.length > 0;
  }

  #finish(running: Running): void {
    if (!this.#running.includes(running)) return;
    this.#running = this.#running.filter(r => r !== running);
    running.act.at(running.act.lasts);
    running.act.end();
    running.over();
  }
}
