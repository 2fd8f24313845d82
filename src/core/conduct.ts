import type { Facts } from './place.ts';
import type { Position, TrailEntry } from './position.ts';
import type { Scene } from './scene.ts';
import { RUNGS, type Action, type Conduct, type Rung, type Truth } from './vocabulary.ts';

/** Something the trainee did, as against something that was said to them. */
export type Deed = Exclude<TrailEntry, { kind: 'line' }>;

/** A deed, and the place it has in the trail. */
export interface Done {
  index: number;
  deed: Deed;
  conduct: Conduct;
  rung?: Rung;
}

/** What an action amounts to. Ringing the police before any money has gone is asking; after that it is reporting. */
export function conductOfAction(action: Action, facts: Facts): Conduct {
  if (action === 'hang-up') return 'refuse';
  if (action === 'call-police' && Number(facts['paid'] ?? 0) > 0) return 'report';
  return 'verify-own';
}

/** What a deed amounts to. */
export const conductOf = (deed: Deed): Conduct =>
  deed.kind === 'choice' ? deed.choice.conduct : conductOfAction(deed.action, deed.facts);

/** All decisions in order. Coming back from a side beat is none: it only ends looking aside. */
export function deedsOf(trail: readonly TrailEntry[]): Done[] {
  return trail.flatMap((deed, index) => {
    if (deed.kind === 'line' || (deed.kind === 'choice' && deed.choice.form === 'back')) return [];
    const rung = deed.kind === 'choice' ? deed.choice.rung : undefined;
    return [{ index, deed, conduct: conductOf(deed), ...(rung && { rung }) }];
  });
}

/**
 * How good a conduct is, from 0 to 3 (measurement, 3.6). Checking by one's own way is best in both worlds.
 *
 * Going along with a scam is 1 while nothing secret is given (up to X3, their page opened) and 0 from X4 on.
 */
export function conductScore(truth: Truth, conduct: Conduct, rung: Rung = 'X0'): number {
  if (truth === 'scam' && conduct === 'comply') return RUNGS.indexOf(rung) >= RUNGS.indexOf('X4') ? 0 : 1;
  return SCORES[truth][conduct];
}

const SCORES: Record<Truth, Record<Conduct, number>> = {
  scam: { 'verify-own': 3, report: 3, refuse: 2, 'ask-caller': 1, comply: 1 },
  genuine: { 'verify-own': 3, comply: 3, 'ask-caller': 2, refuse: 1, report: 0 },
};

/** Among equals the more careful conduct is called the best; in a genuine contact going along scores like checking. */
const CARE: readonly Conduct[] = ['comply', 'refuse', 'ask-caller', 'report', 'verify-own'];

/** The best thing done so far, the first of equals; nothing if nothing has been decided. */
export function bestDone(scene: Scene, position: Position): Done | undefined {
  const worth = (done: Done) => conductScore(scene.truth, done.conduct, done.rung) * CARE.length + CARE.indexOf(done.conduct);
  return deedsOf(position.trail).reduce<Done | undefined>((best, done) => (best && worth(best) >= worth(done) ? best : done), undefined);
}

/** The best conduct shown. Deciding nothing is going along. */
export const bestConduct = (scene: Scene, position: Position): Conduct => bestDone(scene, position)?.conduct ?? 'comply';

/** Whether a conduct stops what is going on, or steps out of it. Asking the caller does not: he has an answer. */
export const isProtective = (conduct: Conduct): boolean => PROTECTIVE.includes(conduct);

const PROTECTIVE: readonly Conduct[] = ['refuse', 'verify-own', 'report'];

/** The first protective thing done, in either kind of contact; nothing if it never came to that. */
export const firstProtective = (_scene: Scene, position: Position): Done | undefined =>
  deedsOf(position.trail).find(done => isProtective(done.conduct));
