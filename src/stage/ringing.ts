import { drawing, type Layer } from './boards.ts';
import { clamp, hill } from './ease.ts';
import { freeSides } from './freeSides.ts';
import { LASTS, PERIOD, swingAt, type Tone } from './swing.ts';
import type { Rect, Seating } from './types.ts';

/** The phone as a thing: it rings, it shakes, it comes to rest. */
export class Ringing {
  readonly #waves: ReturnType<typeof drawing>;
  readonly #swing: (transform: string) => void;
  #tone: Tone = 'silent';
  #ms = 0;
  #sent = '';

  constructor(layer: Layer, onSwing: (transform: string) => void) {
    this.#waves = drawing(layer);
    this.#swing = onSwing;
  }

  set(tone: Tone): void {
    if (tone === 'ringing' && this.#tone === 'ringing') return;
    [this.#tone, this.#ms] = [tone, 0];
    if (tone === 'silent') this.#clear();
  }

  get active(): boolean {
    return this.#tone !== 'silent';
  }

  step(ms: number, { phone, panes }: Seating): void {
    if (!this.active) return;
    this.#ms += ms;
    if (this.#ms >= LASTS[this.#tone] || !phone) return this.set('silent');
    this.#send(swingAt(this.#tone, this.#ms));
    this.#waves.clear();
    if (this.#tone === 'ringing' || this.#tone === 'dialling') this.#draw(phone, panes, this.#ms % PERIOD);
  }

  #draw(phone: Rect, panes: readonly Rect[], ms: number): void {
    const radius = Math.min(phone.height * 0.36, 260);
    const { left, right } = freeSides(phone, panes, radius);
    for (let i = 0; i < 3; i++) {
      const t = clamp((ms - i * 190) / 1500);
      if (t <= 0 || t >= 1) continue;
      const [bend, out, y] = [0.24 + 0.16 * t, 14 + 54 * t, phone.y + phone.height * 0.42];
      // A dark edge first: cream alone is lost on a pale wall.
      for (const [extra, colour, strength] of [[3, 0x7a3f1c, 0.28], [0, 0xfff6d8, 1]] as const) {
        this.#waves.lineStyle(7 - 2.5 * t + extra, colour, hill(t) * strength);
        if (right) this.#waves.beginPath().arc(phone.x + phone.width + out - radius, y, radius, -bend, bend).strokePath();
        if (left) this.#waves.beginPath().arc(phone.x - out + radius, y, radius, Math.PI - bend, Math.PI + bend).strokePath();
      }
    }
  }

  #clear(): void {
    this.#waves.clear();
    this.#send('');
  }

  #send(transform: string): void {
    if (transform === this.#sent) return;
    this.#sent = transform;
    this.#swing(transform);
  }

  destroy(): void {
    this.#clear();
    this.#waves.destroy();
  }
}
