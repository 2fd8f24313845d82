import { drawing, type Layer } from './boards.ts';
import { clamp, hill } from './ease.ts';
import type { Rect } from './types.ts';

/** One ring of the bell and the pause after it, in milliseconds. */
const PERIOD = 2600;
const BUZZ = 1000;
/** The phone shakes for the first few rings only: a number that never holds still cannot be read. */
const SHAKES = 4;
const ENOUGH = 12;

type Tone = 'silent' | 'ringing' | 'dialling' | 'answered' | 'hung-up';

const LASTS: Record<Tone, number> = { silent: 0, ringing: ENOUGH * PERIOD, dialling: 2 * PERIOD, answered: 700, 'hung-up': 600 };

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

  step(ms: number, phone: Rect | undefined): void {
    if (!this.active) return;
    this.#ms += ms;
    if (this.#ms >= LASTS[this.#tone] || !phone) return this.set('silent');
    this.#send(swingAt(this.#tone, this.#ms));
    this.#waves.clear();
    if (this.#tone === 'ringing' || this.#tone === 'dialling') this.#draw(phone, this.#ms % PERIOD);
  }

  #draw(phone: Rect, ms: number): void {
    const radius = Math.min(phone.height * 0.36, 260);
    for (let i = 0; i < 3; i++) {
      const t = clamp((ms - i * 190) / 1500);
      if (t <= 0 || t >= 1) continue;
      this.#waves.lineStyle(6 - 2.5 * t, 0xfff1c4, hill(t) * 0.95);
      const [bend, out, y] = [0.2 + 0.16 * t, 16 + 54 * t, phone.y + phone.height * 0.42];
      this.#waves.beginPath().arc(phone.x + phone.width + out - radius, y, radius, -bend, bend).strokePath();
      this.#waves.beginPath().arc(phone.x - out + radius, y, radius, Math.PI - bend, Math.PI + bend).strokePath();
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

/** How the phone hangs, as CSS; empty when straight. */
export function swingAt(tone: Tone, ms: number): string {
  const rest = Math.exp(-ms / 160);
  if (tone === 'answered') return css(0, -7 * rest * Math.sin(ms / 60), 1.6 * rest * Math.cos(ms / 60));
  if (tone === 'hung-up') return css(0, 9 * rest * Math.sin(ms / 70), 0);
  const into = ms % PERIOD;
  if (tone !== 'ringing' || ms > SHAKES * PERIOD || into > BUZZ) return '';
  const force = hill(into / BUZZ) ** 0.5;
  return css(2.2 * force * Math.sin(into / 17), 0, 0.9 * force * Math.sin(into / 26));
}

const css = (x: number, y: number, turn: number) =>
  Math.abs(x) + Math.abs(y) + Math.abs(turn) < 0.05 ? '' : `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) rotate(${turn.toFixed(3)}deg)`;
