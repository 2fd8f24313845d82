import { probit } from './probit.ts';
import type { Truth, Verdict } from './vocabulary.ts';

/** The four outcomes of signal detection theory, counted over contacts. A scam is the signal. */
export interface Detection {
  hits: number;
  misses: number;
  falseAlarms: number;
  correctRejections: number;
}

/** A contact and what was said of it. */
export interface Judged {
  truth: Truth;
  verdict: Verdict;
}

/** Strict: only 假的 says scam. Lenient: 拿不准 says it too, because the unsure stop. */
export type Cut = 'strict' | 'lenient';

/** Counts the outcomes. The four add up to the number of contacts. */
export function detection(judged: readonly Judged[], cut: Cut): Detection {
  const counts = { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 };
  for (const { truth, verdict } of judged) {
    const saysScam = verdict === 'fake' || (verdict === 'unsure' && cut === 'lenient');
    if (truth === 'scam') counts[saysScam ? 'hits' : 'misses']++;
    else counts[saysScam ? 'falseAlarms' : 'correctRejections']++;
  }
  return counts;
}

/**
 * d′: how well scams are told from genuine contacts; 0 is guessing. For groups, never for one person.
 * Its maximum depends on the number of contacts: never compare forms of different length.
 * Source: Macmillan & Creelman, Detection Theory (2005), equal-variance model.
 */
export const sensitivity = (d: Detection): number => probit(hitRate(d)) - probit(falseAlarmRate(d));

/** c: below 0 calls too much a scam (手紧), above 0 too little (手松). Source as for d′. */
export const criterion = (d: Detection): number => -(probit(hitRate(d)) + probit(falseAlarmRate(d))) / 2;

/**
 * Standard error of d′: the variance of each corrected rate, carried through the slope of the normal curve
 * (Gourevitch & Galanter 1967). The totals in it are the uncorrected numbers of contacts. Infinite if either is 0.
 */
export const sensitivityError = (d: Detection): number =>
  Math.sqrt(zVariance(hitRate(d), d.hits + d.misses) + zVariance(falseAlarmRate(d), d.falseAlarms + d.correctRejections));

/** Hits as a share of scams, corrected. */
export const hitRate = (d: Detection): number => rate(d.hits, d.misses);

/** False alarms as a share of genuine contacts, corrected. */
export const falseAlarmRate = (d: Detection): number => rate(d.falseAlarms, d.correctRejections);

/**
 * 分对率, the area under the ROC: the share of all pairs of a scam and a genuine contact in which the scam was
 * rated higher, ties for half. It needs no model and no correction. Undefined without a pair.
 * Source: Hanley & McNeil 1982 (the area equals the Wilcoxon statistic).
 */
export function areaUnderRoc(judged: readonly Judged[]): number | undefined {
  const ratings = (truth: Truth) => judged.filter(j => j.truth === truth).map(j => RATING[j.verdict]);
  const scams = ratings('scam');
  const genuines = ratings('genuine');
  if (scams.length === 0 || genuines.length === 0) return undefined;
  const wins = scams.flatMap(s => genuines.map((g): number => (s > g ? 1 : s === g ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

const RATING: Record<Verdict, number> = { real: 0, unsure: 1, fake: 2 };

// Log-linear correction (Hautus 1995), applied always and not only at 0 and 1.
const rate = (yes: number, no: number): number => (yes + 0.5) / (yes + no + 1);

const zVariance = (p: number, total: number): number => (p * (1 - p)) / (total * density(probit(p)) ** 2);
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
