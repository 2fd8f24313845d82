import type { Card } from './card.ts';
import type { ContactResult } from './save.ts';
import type { Sitting } from './sitting.ts';
import { RUNGS, type Rung, type Truth } from './vocabulary.ts';

/** Right ones out of all, counted. For one person there are never shares, grades or ranks (measurement, 4). */
interface Count {
  right: number;
  all: number;
}

/** How well both kinds were told, apart: one number for both would hide who calls everything false. */
export interface TwoCounts {
  scam: Count;
  genuine: Count;
}

/** Which way one leans: too loose lets swindlers in, too tight keeps the courier out. */
export type Tap = 'loose' | 'right' | 'tight';

/** One of the four sentences of measurement 4. */
export type Sentence = 'both' | 'misses-genuine' | 'misses-scam' | 'misses-both';

/** What a person may be told about themselves. Money in yuan. */
export interface OwnReport extends TwoCounts {
  /** None while there is too little to go by, or where both kinds are still hard to tell: balance is then no merit. */
  tap: Tap | undefined;
  sentence: Sentence | undefined;
  /** How often a scam was stopped at each rung, in their order; only rungs where it happened. */
  stairs: { rung: Rung; times: number }[];
  kept: number;
  purse: number;
}

/** Fewer of a kind say nothing. */
const ENOUGH = 2;
/** Five of six (measurement, 4). */
const MOST = 5 / 6;

/** Of contacts that were judged the first time. Those from before results were kept are left out. */
export function ownReport(results: readonly ContactResult[]): OwnReport {
  const counts = countsOf(results.map(r => ({ truth: r.truth, right: r.verdict === (r.truth === 'scam' ? 'fake' : 'real') })));
  const scams = results.filter(r => r.truth === 'scam');
  const sentence = sentenceOf(counts);
  return {
    ...counts,
    tap: sentence && sentence !== 'misses-both' ? tapOf(counts) : undefined,
    sentence,
    stairs: RUNGS.map(rung => ({ rung, times: scams.filter(s => s.rung === rung).length })).filter(({ times }) => times > 0),
    kept: scams.reduce((sum, s) => sum + s.purse - s.lost, 0),
    purse: scams.reduce((sum, s) => sum + s.purse, 0),
  };
}

/** Of a form that has been taken: a card is right when the lean is. */
export function sittingCounts({ answers }: Sitting, cards: readonly Card[]): TwoCounts {
  return countsOf(answers.flatMap(({ card, belief }) => {
    const truth = cards.find(c => c.id === card)?.truth;
    return truth ? [{ truth, right: belief.endsWith(truth === 'scam' ? 'false' : 'real') }] : [];
  }));
}

function countsOf(judged: readonly { truth: Truth; right: boolean }[]): TwoCounts {
  const of = (truth: Truth): Count => {
    const own = judged.filter(j => j.truth === truth);
    return { right: own.filter(j => j.right).length, all: own.length };
  };
  return { scam: of('scam'), genuine: of('genuine') };
}

/** By how many more of one kind than of the other were missed; a single one is chance. */
export function tapOf({ scam, genuine }: TwoCounts): Tap {
  const tighter = genuine.all - genuine.right - (scam.all - scam.right);
  return tighter >= 2 ? 'tight' : tighter <= -2 ? 'loose' : 'right';
}

/** The sentence that fits; none while there is too little to go by. */
export function sentenceOf({ scam, genuine }: TwoCounts): Sentence | undefined {
  if (scam.all < ENOUGH || genuine.all < ENOUGH) return undefined;
  const [sees, trusts] = [scam, genuine].map(({ right, all }) => right >= all * MOST);
  return sees ? (trusts ? 'both' : 'misses-genuine') : trusts ? 'misses-scam' : 'misses-both';
}
