import { criterion, sensitivity } from '../detection.ts';
import { AT, detectionIn, type Tally } from './tally.ts';

/**
 * What is reported of a group, each from its sums; not a number where nothing was counted.
 *
 * d′ and c come from the counts of all people together: from twelve cards of one person the correction draws d′ towards
 * 0 by a fifth, and the less so the longer the form.
 */
export const MEASURE_TABLE = {
  'area': t => t[AT.area]! / t[AT.areas]!,
  'sensitivity': t => (both(t) ? sensitivity(detectionIn(t, 'strict')) : Number.NaN),
  'criterion': t => (both(t) ? criterion(detectionIn(t, 'strict')) : Number.NaN),
  'sensitivity-lenient': t => (both(t) ? sensitivity(detectionIn(t, 'lenient')) : Number.NaN),
  'criterion-lenient': t => (both(t) ? criterion(detectionIn(t, 'lenient')) : Number.NaN),
  'scams-right': t => t[AT.hits]! / t[AT.scams]!,
  'genuine-right': t => 1 - t[AT.alarms]! / t[AT.genuines]!,
  'brier': t => t[AT.brier]! / (t[AT.scams]! + t[AT.genuines]!),
  'verify-own': t => t[AT.checked]! / t[AT.acted]!,
  'genuine-refused': t => t[AT.refusedGenuine]! / t[AT.actedGenuine]!,
} as const satisfies Record<string, (tally: Tally) => number>;
export type Measure = keyof typeof MEASURE_TABLE;
export const MEASURES = Object.keys(MEASURE_TABLE) as Measure[];

const both = (t: Tally): boolean => t[AT.scams]! > 0 && t[AT.genuines]! > 0;
