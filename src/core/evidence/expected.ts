import { probit } from '../probit.ts';
import { normalCdf } from './normal.ts';
import { DOUBT, type Trait } from './simulate.ts';

/** What a very large class of made-up people would show. */
export interface Expected {
  area: number;
  sensitivity: number;
  criterion: number;
}

/** So many of the differences between people are gone through, for each of d′ and c. */
const STEPS = 100;

/**
 * The figures of people whose d′ and c are normally distributed about a trait, from the model itself and not by lot.
 * Those of the group as one are nearer 0 than the people's own: how people differ adds to the noise.
 */
export function expectedFigures(trait: Trait, spread: Trait): Expected {
  let area = 0;
  for (const a of quantiles) {
    for (const b of quantiles) {
      const [half, c] = [(trait.sensitivity + a * spread.sensitivity) / 2, trait.criterion + b * spread.criterion];
      area += areaBetween(above(half, c), above(-half, c));
    }
  }
  const noise = Math.hypot(1, spread.sensitivity / 2, spread.criterion);
  return { area: area / STEPS ** 2, sensitivity: trait.sensitivity / noise, criterion: trait.criterion / noise };
}

const quantiles = Array.from({ length: STEPS }, (_, i) => probit((i + 0.5) / STEPS));

/** How often an answer is at least 0, 1, 2, 3, and never 4. */
const above = (mean: number, c: number): number[] => [1, normalCdf(mean - c + DOUBT), normalCdf(mean - c), normalCdf(mean - c - DOUBT), 0];

/** A pair is won where the scam has the higher answer, and half won where both have the same. */
const areaBetween = (scams: readonly number[], genuines: readonly number[]): number =>
  [0, 1, 2, 3].reduce((sum, step) => sum + (genuines[step]! - genuines[step + 1]!) * ((scams[step]! + scams[step + 1]!) / 2), 0);
