import { silence, type Mono } from './wave.ts';

/** Numbers from -1 to 1, always the same ones for a seed, so that a sound baked twice is the same sound. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 0x1_0000_0000) * 2 - 1;
  };
}

/** White noise. */
export function noise(seconds: number, seed = 7): Mono {
  const next = chance(seed);
  return silence(seconds).map(() => next());
}

/** Noise that dies away; the higher the power, the sooner. */
export function puff(seconds: number, power: number, seed = 7): Mono {
  const whole = noise(seconds, seed);
  return whole.map((x, i) => x * (1 - i / whole.length) ** power);
}
