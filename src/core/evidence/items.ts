import { isCard, PHASES, type LogRow, type Phase } from '../log/row.ts';
import type { Truth } from '../vocabulary.ts';
import { BELIEVED, CUT_AT } from './tally.ts';

/** How one card did in one phase. */
export interface ItemFigures {
  item: string;
  truth: Truth;
  phase: Phase;
  answered: number;
  /** Share that judged it right. */
  right: number;
  /** Outside the bounds within which a card measures anything; nothing while too few have answered. */
  fault?: 'too-easy' | 'too-hard';
}

/** A card that more than 95 or fewer than 20 of 100 judge right goes (measurement, 8). */
const BOUNDS = { easy: 0.95, hard: 0.2, fewest: 30 };

/** Every card of the tests, phase by phase, the hardest first. */
export function itemFigures(rows: readonly LogRow[]): ItemFigures[] {
  const counts = new Map<string, { item: string; truth: Truth; phase: Phase; answered: number; rights: number }>();
  for (const row of rows) {
    if (!isCard(row)) continue;
    const { item, truth, phase } = row;
    const key = `${phase} ${item}`;
    const count = counts.get(key) ?? { item, truth, phase, answered: 0, rights: 0 };
    counts.set(key, count);
    count.answered++;
    if (row.belief >= CUT_AT.strict === (truth === 'scam')) count.rights++;
  }
  const figures = [...counts.values()].map(({ rights, ...count }) => figuresOf({ ...count, right: rights / count.answered }));
  return figures.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || a.right - b.right || a.item.localeCompare(b.item));
}

function figuresOf(figures: ItemFigures): ItemFigures {
  if (figures.answered < BOUNDS.fewest) return figures;
  if (figures.right > BOUNDS.easy) return { ...figures, fault: 'too-easy' };
  return figures.right < BOUNDS.hard ? { ...figures, fault: 'too-hard' } : figures;
}

/** Of one of the four answers: how often it was given, how likely a scam it is taken to say, and how often it was one. */
export interface BeliefStep {
  believed: number;
  answered: number;
  scams: number;
}

/** How far the four answers mean what they say, over the cards of some rows. */
export function beliefSteps(rows: readonly LogRow[]): BeliefStep[] {
  return BELIEVED.map((believed, belief) => {
    const given = rows.filter(row => row.belief === belief);
    return { believed, answered: given.length, scams: given.filter(row => row.truth === 'scam').length };
  });
}
