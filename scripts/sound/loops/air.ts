// What every place has: air, long enough to go round without a seam.
import { RATE, type Mono } from '../wave.ts';

/** White noise made brown: each sample is mostly the one before. */
export function warm(white: Mono): Mono {
  let last = 0;
  return white.map(x => (last = last * 0.985 + x * 0.015));
}

/** A second longer than the loop: that second is folded over the beginning, with equal power. */
export const seamless = (long: Mono): Mono =>
  long.slice(0, long.length - RATE).map((x, i) => {
    const share = (i / RATE) * (Math.PI / 2);
    return i < RATE ? x * Math.sin(share) + (long[long.length - RATE + i] ?? 0) * Math.cos(share) : x;
  });
