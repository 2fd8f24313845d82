import { USUAL_SPREAD, type ClassPlan, type Trait } from './simulate.ts';

/** Classes of whom it is known what they are, and so what a report must and must not say of them. */
export const KINDS = ['learners', 'suspicious', 'slightly-suspicious', 'unchanged', 'guessers', 'learners-turned-suspicious'] as const;
export type Kind = (typeof KINDS)[number];

const UNTRAINED: Trait = { sensitivity: 1, criterion: 0 };
const GUESSING: Trait = { sensitivity: 0, criterion: 0 };
const ALIKE = { sensitivity: 0, criterion: 0.35, gain: 0 };

const TURNS: Record<Kind, Pick<ClassPlan, 'before' | 'after' | 'spread'>> = {
  'learners': { before: UNTRAINED, after: { sensitivity: 1.8, criterion: 0 }, spread: USUAL_SPREAD },
  'suspicious': { before: UNTRAINED, after: { sensitivity: 1, criterion: -0.7 }, spread: { ...USUAL_SPREAD, gain: 0 } },
  'slightly-suspicious': { before: UNTRAINED, after: { sensitivity: 1, criterion: -0.3 }, spread: { ...USUAL_SPREAD, gain: 0 } },
  'unchanged': { before: UNTRAINED, after: UNTRAINED, spread: { ...USUAL_SPREAD, gain: 0 } },
  'guessers': { before: GUESSING, after: GUESSING, spread: ALIKE },
  'learners-turned-suspicious': { before: UNTRAINED, after: { sensitivity: 1.8, criterion: -0.7 }, spread: USUAL_SPREAD },
};

/** A class of a kind, with the form of six cards of each kind that the game has, and form B a little easier than form A. */
export const classOf = (kind: Kind, size: number): ClassPlan => ({ ...TURNS[kind], size, cards: 6, formB: 0.2 });
