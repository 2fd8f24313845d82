/** The only place where something unforeseeable comes in. Everything random in the game follows from one seed. */
export class Chance {
  readonly #draw: () => number;

  private constructor(draw: () => number) {
    this.#draw = draw;
  }

  static create(): Chance {
    return new Chance(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
  }

  /** Always the same seed. */
  static createNull({ seed = 1 }: { seed?: number } = {}): Chance {
    return new Chance(() => seed);
  }

  /** A whole number from 0 to 2³² − 1. */
  seed(): number {
    return this.#draw();
  }
}
