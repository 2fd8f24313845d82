import { drawing, picture, type Layer, type Picture } from '../boards.ts';
import { hill, noise, stretch, swing } from '../ease.ts';
import { placed, type Place } from '../platePlace.ts';
import type { Rect, WindowState } from '../types.ts';

interface Box { x: number; y: number; w: number; h: number }
type Lit = Exclude<WindowState, 'dark'>;

/** A house's window in one seating, in the units of the lane. */
export interface Seat extends Box {
  house: number;
  /** The names of its lit pictures, and where either goes. */
  frames: Record<Lit, string>;
  frame: Box;
  /** The light that falls on the wall round it, and on the ground before a door. */
  halo: Record<Lit, Box>;
  pool?: Box;
  badge: { x: number; y: number; r: number };
}

/** Seconds from one ring of its phone to the next. */
const RING_EVERY = 2.8;
/** The picture of the badge, against the radius of its disc. */
const BADGE = { w: 52 / 24, h: 58 / 24 };
/** The sheet with the lights and the badge, which all windows share. */
const LIFE = 'lane-life';

/** A window of the lane in its state; when it rings, its light pulses and a phone badge shakes. */
export class LaneWindow {
  readonly seat: Seat;
  readonly #state: WindowState;
  readonly #lights: readonly { image: Picture; box: Box }[];
  readonly #lit: Picture | undefined;
  readonly #rings: ReturnType<typeof drawing> | undefined;
  readonly #badge: Picture | undefined;
  #at = { x: 0, y: 0, r: 0 };

  constructor(layer: Layer, sheet: string, seat: Seat, state: WindowState) {
    [this.seat, this.#state, this.#lights] = [seat, state, []];
    if (state === 'dark') return;
    const lights = [{ frame: `halo-${state}`, box: seat.halo[state] }, ...(seat.pool ? [{ frame: 'light-pool', box: seat.pool }] : [])];
    this.#lights = lights.map(({ frame, box }) => ({ image: picture(layer, LIFE, frame).setOrigin(0, 0), box }));
    this.#lit = picture(layer, sheet, seat.frames[state]).setOrigin(0, 0);
    if (state === 'handled') return;
    this.#rings = drawing(layer);
    this.#badge = picture(layer, LIFE, 'phone-badge');
  }

  place(place: Place): void {
    const { badge, frame } = this.seat;
    this.#at = { x: place.left + badge.x * place.scale, y: place.top + badge.y * place.scale, r: badge.r * place.scale };
    for (const { image, box } of this.#lights) lay(image, placed(place, box));
    if (this.#lit) lay(this.#lit, placed(place, frame));
  }

  step(seconds: number): void {
    if (this.#state !== 'ringing') return;
    const own = seconds + noise(this.seat.house) * RING_EVERY;
    const into = own % RING_EVERY;
    for (const { image } of this.#lights) image.setAlpha(0.74 + 0.26 * swing(own, RING_EVERY, 0.1));
    this.#shake(into);
    this.#ripple(into);
  }

  /** Its lit picture and where that is, to be carried along when walking up to it. */
  carried(): { texture: string; frame: string; box: Rect }[] {
    if (!this.#lit?.visible) return [];
    const { x, y, displayWidth: width, displayHeight: height, texture, frame } = this.#lit;
    return [{ texture: texture.key, frame: frame.name, box: { x, y, width, height } }];
  }

  destroy(): void {
    for (const part of [...this.#lights.map(l => l.image), this.#lit, this.#rings, this.#badge]) part?.destroy();
  }

  #shake(into: number): void {
    const { x, y, r } = this.#at;
    const force = hill(stretch(into, 0, 1));
    const shake = force * Math.sin(into * 46);
    const size = r * (1 + 0.1 * force);
    this.#badge?.setPosition(x + shake * r * 0.07, y).setDisplaySize(size * BADGE.w, size * BADGE.h).setRotation(shake * 0.2);
  }

  #ripple(into: number): void {
    const { x, y, r } = this.#at;
    this.#rings?.clear();
    for (const start of [0, 0.35, 0.7]) {
      const t = stretch(into, start, start + 1.6);
      if (t <= 0 || t >= 1) continue;
      this.#rings?.fillStyle(0xfff1c4, (1 - t) * 0.22).fillCircle(x, y, r * (1 + 1.2 * t));
      this.#rings?.lineStyle(Math.max(1.2, r * 0.1 * (1 - t)), 0xfff1c4, (1 - t) * 0.8).strokeCircle(x, y, r * (1 + 1.2 * t));
    }
  }
}

const lay = (image: Picture, { x, y, width, height }: Rect): void => void image.setPosition(x, y).setDisplaySize(width, height);
