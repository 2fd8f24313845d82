import type { Card } from '../card.ts';
import type { ContactRecord, SaveState } from '../save.ts';
import { BELIEFS, type Sitting } from '../sitting.ts';
import { personCode } from './personCode.ts';
import type { BeliefScore, LogRow, Phase } from './row.ts';

/** The test cards, and the hash of what they say. */
export interface CardContent {
  cards: readonly Card[];
  content: string;
}

/** Before anything was practised, after it, and whenever later. A form that was not finished tells of nothing. */
const PHASES: readonly Phase[] = ['pre', 'post', 'delayed'];

/**
 * All that a save tells of what was learned, as rows of the open log: forms that were finished, in their order, and
 * first attempts at contacts. No row for contacts from before results were kept.
 */
export function ownRows({ seed, sittings = [], contacts }: SaveState, { cards, content }: CardContent): LogRow[] {
  const person = personCode(seed);
  const forms = sittings.filter(sitting => sitting.answers.length === cards.filter(c => c.form === sitting.form).length && sitting.answers.every(a => a.act));
  return [
    ...forms.flatMap((sitting, i) => formRows(sitting, cards).map(row => ({ person, phase: PHASES[Math.min(i, PHASES.length - 1)]!, ...row, content }))),
    ...Object.entries(contacts).flatMap(([item, record], i) => contactRows(item, record).map(row => ({ person, phase: 'practice' as const, ...row, order: i + 1 }))),
  ];
}

function formRows({ form, answers }: Sitting, cards: readonly Card[]): Omit<LogRow, 'person' | 'phase' | 'content'>[] {
  return answers.flatMap(({ card, belief, act }, i) => {
    const truth = cards.find(c => c.id === card)?.truth;
    if (!truth) return [];
    return [{ form, item: card, order: i + 1, truth, role: 'self' as const, belief: BELIEFS.indexOf(belief) as BeliefScore, ...(act && { conduct: act }), lost: 0, hints: 0, take: 0 }];
  });
}

function contactRows(item: string, { result, role, take, hash }: ContactRecord): Omit<LogRow, 'person' | 'phase' | 'order'>[] {
  if (!result) return [];
  const { truth, verdict, rung, lost, conduct } = result;
  return [{ item, truth, role: role ?? 'self', verdict, conduct, rung, lost, hints: 0, take: take ?? 0, content: hash }];
}
