/** Where a chain of chance stands; any whole number starts one. */
export type Seed = number;

/** A number in [0, 1) and the seed of the one after it (mulberry32, Tommy Ettinger, public domain). */
export function next(seed: Seed): [number, Seed] {
  const state = (seed + 0x6d2b79f5) | 0;
  let x = Math.imul(state ^ (state >>> 15), 1 | state);
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
  return [((x ^ (x >>> 14)) >>> 0) / 2 ** 32, state];
}

/** The same things in an order that depends on the seed alone (Fisher and Yates); the list itself stays. */
export function shuffle<T>(list: readonly T[], seed: Seed): T[] {
  const shuffled = [...list];
  let at = seed;
  for (let i = shuffled.length - 1; i > 0; i--) {
    const [chance, after] = next(at);
    at = after;
    const j = Math.floor(chance * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
