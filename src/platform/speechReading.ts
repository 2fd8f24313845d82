import type { Synth, Told } from './speechSynth.ts';

/** No beginning within this time: the browser will not speak, for want of a gesture or of a network. */
export const NO_START_MS = 4000;
/** No end within this time: the browser has cut the voice off and said nothing. */
export const CUT_OFF_MS = 14_000;

/** One step of a reading: begins something that tells how it goes. */
export type Step = (told: Told) => void;

/** What became of a reading. */
export type Outcome = 'read' | 'failed' | 'stopped';

/** One line being read aloud, step after step. Ends once, whatever the browser does or fails to do. */
export class Reading {
  readonly #synth: Synth;
  readonly #steps: readonly Step[];
  readonly #cancel: () => void;
  readonly #onStart: () => void;
  readonly #onEnd: (outcome: Outcome) => void;
  readonly #limitMs: number;
  #unwatch: () => void = () => {};
  #at = -1;
  #begun = false;
  #over = false;

  /** `limitMs` is how long one step may take. `cancel` silences the step that is being heard. */
  constructor(synth: Synth, steps: readonly Step[], on: { cancel: () => void; start: () => void; end: (outcome: Outcome) => void; limitMs?: number }) {
    this.#synth = synth;
    this.#steps = steps;
    this.#cancel = on.cancel;
    this.#onStart = on.start;
    this.#onEnd = on.end;
    this.#limitMs = on.limitMs ?? CUT_OFF_MS;
  }

  /** Goes on to the next step, or ends after the last. */
  next(): void {
    const at = ++this.#at;
    const step = this.#steps[at];
    if (!step) return this.#end('read');
    this.#watch(NO_START_MS, () => this.#fail());
    step({ begun: () => this.#current(at) && this.#hear(), ended: well => this.#current(at) && (well ? this.next() : this.#fail()) });
  }

  stop(): void {
    if (this.#over) return;
    this.#cancel();
    this.#end('stopped');
  }

  /** A browser tells of a step also after it was cancelled, when another has long begun. */
  #current(at: number): boolean {
    return !this.#over && at === this.#at;
  }

  #hear(): void {
    this.#watch(this.#limitMs, () => {
      this.#cancel();
      this.next();
    });
    if (this.#begun) return;
    this.#begun = true;
    this.#onStart();
  }

  #fail(): void {
    this.#cancel();
    this.#end('failed');
  }

  #end(outcome: Outcome): void {
    if (this.#over) return;
    this.#over = true;
    this.#unwatch();
    this.#onEnd(outcome);
  }

  #watch(ms: number, then: () => void): void {
    this.#unwatch();
    this.#unwatch = this.#synth.after(ms, then);
  }
}
