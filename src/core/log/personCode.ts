import type { Seed } from '../random.ts';

/** No vowels: no word and no month can come of it, and no number with an exponent. No 0, 1, L and Y: they are misread. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ';
const SIGNS = `23456789${LETTERS}`;

/**
 * The code under which a person's answers stand, made from a random seed of the device. Different seeds (whole numbers
 * below 2³²) have different codes, and nothing about the person is in it.
 */
export function personCode(seed: Seed): string {
  let rest = scattered(seed);
  let code = LETTERS[rest % LETTERS.length]!;
  rest = Math.floor(rest / LETTERS.length);
  for (let i = 0; i < 7; i++) {
    code += SIGNS[rest % SIGNS.length]!;
    rest = Math.floor(rest / SIGNS.length);
  }
  return code;
}

/** Seeds that lie beside one another must not look alike. Each step can be undone, so that no two seeds meet. */
function scattered(seed: Seed): number {
  let x = seed >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
