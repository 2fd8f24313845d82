import type { Outcome } from '../outcome.ts';
import type { Conduct } from '../vocabulary.ts';
import type { LogRow } from './row.ts';

/** What a log says of a played contact beyond what came of it. */
export type Circumstances = Pick<LogRow, 'person' | 'group' | 'phase' | 'order' | 'role' | 'hints' | 'take' | 'content'>;

/** The row of a contact that was played to its verdict; nothing before that. */
export function contactRow(outcome: Outcome, circumstances: Circumstances): LogRow | undefined {
  const { contact, truth, verdict, maxRung, lost } = outcome;
  return verdict && { ...circumstances, item: contact, truth, verdict, conduct: conductInSum(outcome), rung: maxRung, lost };
}

/**
 * One word for a whole contact: checking counts whenever it was done; otherwise what it came to in the end, for who
 * hangs up and then settles the matter has refused nobody. Deciding nothing is going along.
 */
export function conductInSum({ decisions }: Pick<Outcome, 'decisions'>): Conduct {
  const conducts = decisions.map(decision => decision.conduct);
  return conducts.includes('verify-own') ? 'verify-own' : (conducts.at(-1) ?? 'comply');
}
