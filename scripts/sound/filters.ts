import { RATE, type Mono } from './wave.ts';

interface Biquad {
  b: [number, number, number];
  a: [number, number, number];
}

/** Lets through what is below a frequency (Hz). Formulas: R. Bristow-Johnson, Audio EQ Cookbook. */
export function lowpass(sound: Mono, hertz: number, q = Math.SQRT1_2): Mono {
  const { cos, alpha } = angle(hertz, q);
  return filtered(sound, { b: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], a: [1 + alpha, -2 * cos, 1 - alpha] });
}

/** Lets through what is around a frequency (Hz); the larger q, the narrower. */
export function bandpass(sound: Mono, hertz: number, q = 1): Mono {
  const { cos, alpha } = angle(hertz, q);
  return filtered(sound, { b: [alpha, 0, -alpha], a: [1 + alpha, -2 * cos, 1 - alpha] });
}

function angle(hertz: number, q: number): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hertz) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

function filtered(sound: Mono, { b: [b0, b1, b2], a: [a0, a1, a2] }: Biquad): Mono {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map(x => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}
