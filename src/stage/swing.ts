import { hill } from './ease.ts';

/** One ring of the bell and the pause after it, in milliseconds. */
export const PERIOD = 2600;
const BUZZ = 1000;
/** The phone shakes for the first few rings only: a number that never holds still cannot be read. */
const SHAKES = 4;
const ENOUGH = 12;

export type Tone = 'silent' | 'ringing' | 'dialling' | 'answered' | 'hung-up';

/** How long each lasts, in milliseconds. */
export const LASTS: Record<Tone, number> = { silent: 0, ringing: ENOUGH * PERIOD, dialling: 2 * PERIOD, answered: 700, 'hung-up': 600 };

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
