import type Phaser from 'phaser';
import { GameObjects } from 'phaser';
import { drawing, picture, type Layer, type Picture } from '../boards.ts';
import { CARD } from '../cards.ts';
import { easeBack, easeInOut, mix, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

interface Size { width: number; height: number }

/** How long the card takes to arrive and to leave, in milliseconds. */
const ARRIVES = 340;
const LEAVES = 460;

/**
 * The card in the middle of a darkened window. Its parts are placed in units of the card, from its middle. At the end
 * it flies to where the page shows the same face, or fades.
 */
export class Card {
  readonly #dim: ReturnType<typeof drawing>;
  readonly #body: Phaser.GameObjects.Container;
  readonly #size: Size;
  readonly #goal: Rect | undefined;

  constructor(layer: Layer, size: Size, goal: Rect | undefined) {
    [this.#size, this.#goal] = [size, goal];
    this.#dim = drawing(layer);
    this.#body = new GameObjects.Container(layer.scene);
    layer.add(this.#body);
  }

  /** A whole-card texture. */
  sheet(texture: string): Picture {
    const made = picture(this.#body, texture);
    return made.setDisplaySize(CARD.width + 2 * CARD.margin, CARD.height + 2 * CARD.margin);
  }

  /** A small thing; `x`, `y` in units of the card from its upper left corner, like all drawings of it. */
  thing(texture: string, frame?: string, x = 200, y = 230): Picture {
    return picture(this.#body, texture, frame).setPosition(x - CARD.width / 2, y - CARD.height / 2);
  }

  pen(): ReturnType<typeof drawing> {
    return drawing(this.#body);
  }

  /** Arrives, stays, leaves; `shake` moves it sideways, in units of the card. */
  at(ms: number, lasts: number, shake = 0): void {
    const { width, height } = this.#size;
    const scale = Math.min((height * 0.62) / CARD.height, (width * 0.74) / CARD.width);
    const come = stretch(ms, 0, ARRIVES);
    const go = easeInOut(stretch(ms, lasts - LEAVES, lasts));
    const goal = this.#goal ?? { x: width * 0.3, y: height * 0.25, width: width * 0.4, height: height * 0.5 };
    const small = Math.min(goal.width / CARD.width, goal.height / CARD.height);
    this.#dim.clear().fillStyle(0x2f2340, 0.86 * Math.min(stretch(ms, 0, 220), 1 - go)).fillRect(0, 0, width, height);
    this.#body
      .setPosition(mix(width / 2, goal.x + goal.width / 2, go) + shake * scale, mix(height / 2, goal.y + goal.height / 2, go))
      .setScale(mix(scale, small, go) * mix(0.8, 1, easeBack(come)))
      .setAlpha(Math.min(stretch(come, 0, 0.4), 1 - stretch(go, 0.55, 1)));
  }

  end(): void {
    this.#dim.destroy();
    this.#body.destroy();
  }
}
