import type { Detection, Cut } from '../detection.ts';
import type { LogRow } from '../log/row.ts';

/** What one sitting comes to: sums only, so that a group is the sum of its people and a resample is cheap. */
export type Tally = Float64Array;

/** Where each sum stands in a tally. */
export const AT = {
  /** The person's own 分对率, and 1 if there is one: a group's is the mean of its people's. */
  area: 0, areas: 1,
  scams: 2, hits: 3, hitsLenient: 4,
  genuines: 5, alarms: 6, alarmsLenient: 7,
  /** Squared distances between what was believed and what was true. */
  brier: 8,
  acted: 9, checked: 10, actedGenuine: 11, refusedGenuine: 12,
} as const;
const FIELDS = Object.keys(AT).length;

/** Nothing counted yet. */
export const emptyTally = (): Tally => new Float64Array(FIELDS);

/** Adds another sitting to a sum. */
export function addTally(sum: Tally, one: Tally): void {
  for (let i = 0; i < FIELDS; i++) sum[i]! += one[i]!;
}

/**
 * How likely a scam is thought to be by whoever gives one of the four answers. A stated mapping, not a measured one:
 * 肯定 is taken for 3 in 100 of doubt, 大概 for 30 in 100.
 */
export const BELIEVED = [0.03, 0.3, 0.7, 0.97] as const;

/** Strict: 大概是假的 and above says scam. Lenient: whatever is not 肯定是真的 says it, for whoever doubts stops. */
export const CUT_AT: Record<Cut, number> = { strict: 2, lenient: 1 };

/** Counts the cards of one person in one sitting. Rows without a belief do not count. */
export function tallyOf(rows: readonly LogRow[]): Tally {
  const sum = emptyTally();
  const scams = [0, 0, 0, 0];
  const genuines = [0, 0, 0, 0];
  for (const { belief, truth, conduct } of rows) {
    if (belief === undefined) continue;
    const scam = truth === 'scam';
    (scam ? scams : genuines)[belief]!++;
    sum[scam ? AT.scams : AT.genuines]!++;
    if (belief >= CUT_AT.strict) sum[scam ? AT.hits : AT.alarms]!++;
    if (belief >= CUT_AT.lenient) sum[scam ? AT.hitsLenient : AT.alarmsLenient]!++;
    sum[AT.brier]! += (BELIEVED[belief] - Number(scam)) ** 2;
    if (conduct === undefined) continue;
    sum[AT.acted]!++;
    if (conduct === 'verify-own') sum[AT.checked]!++;
    if (scam) continue;
    sum[AT.actedGenuine]!++;
    if (conduct === 'refuse' || conduct === 'report') sum[AT.refusedGenuine]!++;
  }
  const area = areaOf(scams, genuines);
  if (area !== undefined) [sum[AT.area], sum[AT.areas]] = [area, 1];
  return sum;
}

/**
 * 分对率 over ratings of any number of steps, from how often each was given to scams and to genuine items; `undefined`
 * without a pair. The same area as `areaUnderRoc` for verdicts.
 */
export function areaOf(scams: readonly number[], genuines: readonly number[]): number | undefined {
  let [below, won, scamCount] = [0, 0, 0];
  genuines.forEach((count, rating) => {
    won += scams[rating]! * (below + count / 2);
    below += count;
    scamCount += scams[rating]!;
  });
  return scamCount * below === 0 ? undefined : won / (scamCount * below);
}

/** The four outcomes at a cut. */
export function detectionIn(tally: Tally, cut: Cut): Detection {
  const hits = tally[cut === 'strict' ? AT.hits : AT.hitsLenient]!;
  const falseAlarms = tally[cut === 'strict' ? AT.alarms : AT.alarmsLenient]!;
  return { hits, misses: tally[AT.scams]! - hits, falseAlarms, correctRejections: tally[AT.genuines]! - falseAlarms };
}
