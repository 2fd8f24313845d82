import type { SoundName } from './soundMix.ts';
import type { SoundOutput, SoundPage, SoundProblem, Start } from './soundOutput.ts';

/** Makes no sound and remembers what it would have made; for tests and for machines without sound. */
export class SilentOutput implements SoundOutput {
  readonly played: SoundName[] = [];
  /** What is going on now, and how loud. */
  readonly heard = new Map<SoundName, number>();
  readonly #problem: SoundProblem | undefined;
  #open = false;
  #held = false;

  /** With a problem, it fails as a browser without sound does. */
  constructor(problem?: SoundProblem) {
    this.#problem = problem;
  }

  get running(): boolean {
    return this.#open && !this.#held;
  }

  open(onRunning: () => void, onProblem: (problem: SoundProblem) => void): void {
    if (this.#problem) return onProblem(this.#problem);
    this.#open = true;
    onRunning();
  }

  wake(): void {}

  hold(on: boolean): void {
    this.#held = on;
  }

  start(name: SoundName, { volume }: Start): void {
    this.played.push(name);
    this.heard.set(name, volume);
  }

  fade(name: SoundName, volume: number): void {
    if (this.heard.has(name)) this.heard.set(name, volume);
  }

  stop(name: SoundName): void {
    this.heard.delete(name);
  }
}

/** A page whose gestures and going out of sight are made by a test. */
export class SimulatedPage implements SoundPage {
  readonly #gesture: (() => void)[] = [];
  readonly #hidden: ((hidden: boolean) => void)[] = [];

  onGesture(listener: () => void): void {
    this.#gesture.push(listener);
  }

  onHidden(listener: (hidden: boolean) => void): void {
    this.#hidden.push(listener);
  }

  gesture(): void {
    for (const listener of this.#gesture) listener();
  }

  hide(hidden: boolean): void {
    for (const listener of this.#hidden) listener(hidden);
  }
}
