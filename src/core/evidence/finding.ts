import type { Measure } from './measures.ts';
import type { Change } from './change.ts';

/** What may be said of a change. Only the first is a success. */
export const FINDINGS = [
  'better', // scams and genuine contacts are told apart better, and the genuine did not pay for it
  'at-genuine-cost', // told apart better, but more is called a scam, or fewer of the genuine are judged right
  'more-suspicious', // not told apart better, only called a scam more often
  'worse', // told apart less well
  'not-shown', // none of these can be said
  'too-few', // too few people to say anything
] as const;
export type Finding = (typeof FINDINGS)[number];

/** How far c may fall before a gain counts as bought with suspicion. Fixed before any data (measurement, 8). */
export const CRITERION_MARGIN = 0.2;

/** Sums of shares that come to 0 on paper do not quite on a machine. */
const ROUNDING = 1e-9;

/**
 * What the change is, by the rule that was written down beforehand (measurement, 8): success only if 分对率 rose (its
 * interval lies above 0), c did not fall by more than 0.2, and the genuine are not judged right less often.
 *
 * A rise in suspicion is never an improvement, however many more scams it catches.
 */
export function findingOf(changes: Partial<Record<Measure, Change>>): Finding {
  const { area, criterion, 'genuine-right': genuine } = changes;
  if (area?.change.low === undefined || area.change.high === undefined || !criterion || !genuine) return 'too-few';
  const suspicious = criterion.change.value < -CRITERION_MARGIN;
  if (area.change.low > 0) return suspicious || genuine.change.value < -ROUNDING ? 'at-genuine-cost' : 'better';
  if (area.change.high < 0) return 'worse';
  return suspicious ? 'more-suspicious' : 'not-shown';
}
