import { memory } from './memory.ts';
import type { Play, Playhouse, Scenery, Seating, StageOptions } from './types.ts';

/**
 * Everything that moves: one transparent canvas over the page, fed with what the page shows and with the story's cues.
 * It decides nothing and carries no words, so the game is complete without it.
 */
export class Stage {
  readonly #house: Playhouse;

  protected constructor(house: Playhouse) {
    this.#house = house;
  }

  /** Fetches Phaser and puts a canvas into `parent`. Never rejects for want of a canvas: it says so and draws nothing. */
  static async create(parent: HTMLElement, options: StageOptions): Promise<Stage> {
    const { openTheatre } = await import('./theatre.ts');
    return new Stage(await openTheatre(parent, options));
  }

  /** Draws nothing and remembers what it was asked to do, in order. */
  static createNull(): Stage & { shown: Scenery[]; played: Play[]; seated: Seating[] } {
    const { house, shown, played, seated } = memory();
    return Object.assign(new Stage(house), { shown, played, seated });
  }

  show(scenery: Scenery): void {
    this.#house.show(scenery);
  }

  seat(seating: Seating): void {
    this.#house.seat(seating);
  }

  /** Settles when the effect or interlude is over; at once when the stage stands still. */
  play(cue: Play): Promise<void> {
    return this.#house.play(cue);
  }

  /** Ends a running interlude at once. */
  skip(): void {
    this.#house.skip();
  }

  /** Reduced motion: one frame, nothing moves, interludes become a cut. */
  still(on: boolean): void {
    this.#house.still(on);
  }

  /** Nothing moves, so nothing is drawn. */
  get asleep(): boolean {
    return this.#house.asleep;
  }

  destroy(): void {
    this.#house.destroy();
  }
}
