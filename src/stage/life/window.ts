import { drawing, picture, type Layer } from '../boards.ts';
import { hill, noise, stretch, swing } from '../ease.ts';
import { placed, type Place } from '../platePlace.ts';
import type { Rect, WindowState } from '../types.ts';

interface Box { x: number; y: number; w: number; h: number }

/** A house's window in one seating, in the units of the lane. */
export interface Seat extends Box {
  house: number;
  /** What its lit frames are called before the state, such as `n02`. */
  frames: string;
  ringing: Box;
  handled: Box;
  badge: { x: number; y: number; r: number };
}

/** Seconds from one ring of its phone to the next. */
const RING_EVERY = 2.8;
/** The picture of the badge is wider than its disc, by this much of the radius to each side. */
const BADGE = 26 / 24;

/** A window of the lane in its state; when it rings, its light pulses and a phone badge shakes. */
export class LaneWindow {
  readonly seat: Seat;
  readonly state: WindowState;
  readonly #lit: ReturnType<typeof picture>;
  readonly #glow: ReturnType<typeof picture>;
  readonly #rings: ReturnType<typeof drawing>;
  readonly #badge: ReturnType<typeof picture>;
  #box: Rect = { x: 0, y: 0, width: 0, height: 0 };
  #at = { x: 0, y: 0, r: 0 };

  constructor(layer: Layer, sheet: string, seat: Seat, state: WindowState) {
    [this.seat, this.state] = [seat, state];
    this.#glow = picture(layer, 'warm');
    this.#lit = picture(layer, sheet, `${seat.frames}-${state}`).setOrigin(0, 0);
    this.#rings = drawing(layer);
    this.#badge = picture(layer, 'lane-life', 'phone-badge');
    const ringing = state === 'ringing' && this.#lit.visible;
    for (const part of [this.#glow, this.#rings, this.#badge]) part.setVisible(ringing);
  }

  place(place: Place): void {
    const { seat } = this;
    if (this.state === 'dark') return;
    const lit = placed(place, seat[this.state]);
    this.#box = placed(place, seat);
    this.#at = { x: place.left + seat.badge.x * place.scale, y: place.top + seat.badge.y * place.scale, r: seat.badge.r * place.scale };
    this.#lit.setPosition(lit.x, lit.y).setDisplaySize(lit.width, lit.height);
  }

  step(seconds: number): void {
    if (this.state !== 'ringing') return;
    const own = seconds + noise(this.seat.house) * RING_EVERY;
    const into = own % RING_EVERY;
    const { x, y, r } = this.#at;
    const { width, height } = this.#box;
    const light = 0.5 + 0.5 * swing(own, RING_EVERY);
    this.#glow.setPosition(this.#box.x + width / 2, this.#box.y + height / 2).setDisplaySize(width * 2.7, height * 2.3).setAlpha(0.2 + 0.4 * light);
    const shake = hill(stretch(into, 0, 1)) * Math.sin(into * 46);
    const grown = 1 + 0.1 * hill(stretch(into, 0, 1));
    this.#badge.setPosition(x + shake * r * 0.07, y).setDisplaySize(r * 2 * BADGE * grown, r * 2 * BADGE * (58 / 52) * grown).setRotation(shake * 0.2);
    this.#rings.clear();
    for (const start of [0, 0.35, 0.7]) {
      const t = stretch(into, start, start + 1.5);
      if (t > 0 && t < 1) this.#rings.lineStyle(Math.max(1.5, r * 0.16 * (1 - t)), 0xfff1c4, (1 - t) * 0.9).strokeCircle(x, y, r * (1 + 1.25 * t));
    }
  }

  /** Its lit picture and where that is; nothing while it is dark. */
  carried(): { texture: string; frame: string; box: Rect }[] {
    const { x, y, displayWidth: width, displayHeight: height, texture, frame } = this.#lit;
    return this.#lit.visible ? [{ texture: texture.key, frame: frame.name, box: { x, y, width, height } }] : [];
  }

  destroy(): void {
    for (const part of [this.#glow, this.#lit, this.#rings, this.#badge]) part.destroy();
  }
}
