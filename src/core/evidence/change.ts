import { RESAMPLING, resampled, type Resampling, type Sums } from './bootstrap.ts';
import { MEASURE_TABLE, MEASURES, type Measure } from './measures.ts';
import type { Stratum } from './strata.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** A figure, and the range in which it lies with 95 % confidence if there are enough people to say so. */
export interface Estimate {
  value: number;
  low?: number;
  high?: number;
}

/** A measure before, after, and the change; averaged over the orders of the forms. */
export interface Change {
  before: Estimate;
  after: Estimate;
  change: Estimate;
}

/** Below this many people a range would say more than is known, and groups of fewer are not to be published. */
export const FEWEST_PERSONS = 10;

/** What changed from one test to the other. A measure of which nothing was counted is absent. Without resamples there are no ranges. */
export function changes(strata: readonly Stratum[], resampling: Resampling = RESAMPLING): Partial<Record<Measure, Change>> {
  if (strata.length === 0) return {};
  const seen = figures(strata.map(({ pairs, weight }) => ({ weight, from: summed(pairs.map(p => p.from.tally)), to: summed(pairs.map(p => p.to.tally)) })));
  const persons = strata.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const ranges = persons < FEWEST_PERSONS || resampling.resamples === 0 ? undefined : resampled(strata, resampling, figures);
  return Object.fromEntries(MEASURES.flatMap((measure, m) => {
    const [before, after, change] = [0, 1, 2].map(i => ({ value: seen[3 * m + i]!, ...ranges?.[3 * m + i] }));
    return Number.isNaN(change!.value) ? [] : [[measure, { before, after, change }]];
  }));
}

/** Before, after and change of every measure, one after another. */
function figures(strata: readonly Sums[]): Float64Array {
  const all = new Float64Array(3 * MEASURES.length);
  MEASURES.forEach((measure, m) => {
    for (const { weight, from, to } of strata) {
      const [before, after] = [MEASURE_TABLE[measure](from), MEASURE_TABLE[measure](to)];
      all[3 * m]! += weight * before;
      all[3 * m + 1]! += weight * after;
      all[3 * m + 2]! += weight * (after - before);
    }
  });
  return all;
}

function summed(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) addTally(sum, tally);
  return sum;
}
