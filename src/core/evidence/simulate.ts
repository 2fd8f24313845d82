import { personCode } from '../log/personCode.ts';
import type { Form } from '../card.ts';
import type { BeliefScore, LogRow, Phase } from '../log/row.ts';
import { probit } from '../probit.ts';
import { next, type Seed } from '../random.ts';
import type { Conduct, Rung, Truth, Verdict } from '../vocabulary.ts';

/** How well somebody tells scams apart, and how readily they call something a scam: d′ and c of detection theory. */
export interface Trait {
  sensitivity: number;
  criterion: number;
}

/** A class of made-up people, before and after. */
export interface ClassPlan {
  size: number;
  before: Trait;
  after: Trait;
  /** How much people differ: of their d′ and c, and of how much each gains. All 0: everybody is alike. */
  spread: { sensitivity: number; criterion: number; gain: number };
  /** Cards of each kind in a form. */
  cards: number;
  /** How much more d′ form B lets show than form A: forms are never quite alike. */
  formB?: number;
}

/** What people differ by, for want of data (measurement, 3.4). */
export const USUAL_SPREAD: ClassPlan['spread'] = { sensitivity: 0.6, criterion: 0.35, gain: 0.3 };

/** Between 大概 and 肯定, on the scale of d′. */
export const DOUBT = 0.7;

/**
 * The log of a class through test, practice and the other form of the test; half of it begins with form B.
 *
 * Each item makes an impression, normally distributed about d′/2 for a scam and −d′/2 for a genuine one, and is called
 * a scam if the impression is above c: the model behind d′ (Macmillan & Creelman 2005), with 肯定 where the impression is
 * further than `DOUBT` from c.
 */
export function simulateClass(plan: ClassPlan, seed: Seed): LogRow[] {
  const luck = chain(seed);
  return Array.from({ length: plan.size }, (_, i) => simulatePerson(plan, i, luck)).flat();
}

function simulatePerson({ before, after, spread, cards, formB = 0 }: ClassPlan, index: number, luck: Luck): LogRow[] {
  const own = { sensitivity: luck.normal() * spread.sensitivity, criterion: luck.normal() * spread.criterion };
  const gained = luck.normal() * spread.gain;
  const person = personCode(Math.floor(luck.chance() * 2 ** 32));
  const [first, second]: Form[] = index % 2 === 0 ? ['A', 'B'] : ['B', 'A'];
  const can = (trait: Trait, gain: number, form?: Form): Trait => ({
    sensitivity: trait.sensitivity + own.sensitivity + gain + (form === 'B' ? formB : 0), criterion: trait.criterion + own.criterion,
  });
  return [
    ...sitting(person, 'pre', first!, can(before, 0, first), cards, luck),
    ...practice(person, can(before, 0), luck),
    ...sitting(person, 'post', second!, can(after, gained, second), cards, luck),
  ];
}

function sitting(person: string, phase: Phase, form: Form, trait: Trait, cards: number, luck: Luck): LogRow[] {
  return Array.from({ length: 2 * cards }, (_, i) => {
    const truth: Truth = i % 2 === 0 ? 'genuine' : 'scam';
    const belief = beliefIn(truth, trait, luck);
    return { ...common(person, phase, i), form, item: `${form.toLowerCase()}-${i + 1}`, truth, belief, conduct: CONDUCT_BY_BELIEF[belief] };
  });
}

/** Four contacts, two of them scams, in which one is drawn in step by step until the impression says stop. */
function practice(person: string, trait: Trait, luck: Luck): LogRow[] {
  return Array.from({ length: 4 }, (_, i) => {
    const truth: Truth = i % 2 === 0 ? 'scam' : 'genuine';
    const belief = beliefIn(truth, trait, luck);
    const rung: Rung = truth === 'genuine' ? 'X0' : RUNG_BY_BELIEF[belief];
    return {
      ...common(person, 'practice', i), item: `practice-${i + 1}`, truth, verdict: VERDICT_BY_BELIEF[belief],
      conduct: CONDUCT_BY_BELIEF[belief], rung, lost: rung === 'X7' ? 2000 : 0,
    };
  });
}

const common = (person: string, phase: Phase, i: number) => ({
  person, group: 'simulated', phase, order: i + 1, role: 'self' as const, lost: 0, hints: 0, take: 0, content: '000000000000',
});

function beliefIn(truth: Truth, { sensitivity, criterion }: Trait, luck: Luck): BeliefScore {
  const beyond = (truth === 'scam' ? sensitivity : -sensitivity) / 2 + luck.normal() - criterion;
  if (beyond > 0) return beyond > DOUBT ? 3 : 2;
  return beyond > -DOUBT ? 1 : 0;
}

const CONDUCT_BY_BELIEF = ['comply', 'verify-own', 'verify-own', 'refuse'] as const satisfies Conduct[];
const RUNG_BY_BELIEF = ['X7', 'X4', 'X2', 'X1'] as const satisfies Rung[];
const VERDICT_BY_BELIEF = ['real', 'unsure', 'unsure', 'fake'] as const satisfies Verdict[];

interface Luck {
  /** In (0, 1). */
  chance: () => number;
  /** From the standard normal distribution. */
  normal: () => number;
}

function chain(seed: Seed): Luck {
  let at = seed;
  const chance = () => {
    const [number, after] = next(at);
    at = after;
    return number + 2 ** -33;
  };
  return { chance, normal: () => probit(chance()) };
}
