/** Curves over 0..1, and the few sums that every effect needs. */

export const clamp = (t: number): number => Math.min(1, Math.max(0, t));

/** How far `ms` is into the stretch from `from` to `to`, as 0..1. */
export const stretch = (ms: number, from: number, to: number): number => clamp((ms - from) / (to - from));

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
export const easeIn = (t: number): number => t ** 3;
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Overshoots a little and settles. */
export const easeBack = (t: number): number => 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2;

/** A hill: 0, up to 1 in the middle, back to 0. */
export const hill = (t: number): number => Math.sin(Math.PI * clamp(t));

/** A steady swing between -1 and 1, once in `period` seconds. */
export const swing = (seconds: number, period: number, phase = 0): number => Math.sin((seconds / period + phase) * 2 * Math.PI);

/** A steady made-up number in 0..1 for each seed: the same leaf falls the same way on every screen. */
export function noise(seed: number): number {
  const wave = Math.sin(seed * 127.1 + 11.7) * 43758.5453;
  return wave - Math.floor(wave);
}
