import { describe, expect, test } from 'vitest';
import { changes, FEWEST_PERSONS, type Change } from '../../src/core/evidence/change.ts';
import { findingOf, type Finding } from '../../src/core/evidence/finding.ts';
import type { Measure } from '../../src/core/evidence/measures.ts';
import { people } from '../../src/core/evidence/people.ts';
import { evidenceReport } from '../../src/core/evidence/report.ts';
import { simulateClass, USUAL_SPREAD, type ClassPlan } from '../../src/core/evidence/simulate.ts';
import { compared } from '../../src/core/evidence/strata.ts';
import type { Form } from '../../src/core/card.ts';
import type { BeliefScore, LogRow } from '../../src/core/log/row.ts';
import { playedRow } from '../support/logRows.ts';
import { sitting, smallClass } from './smallClass.ts';

const both = (person: number, first: Form, second: Form, before: BeliefScore[], after: BeliefScore[]): LogRow[] =>
  [...sitting(person, 'pre', first, before, [0, 1]), ...sitting(person, 'post', second, after, [0, 1])];
const sortedOut = (rows: readonly LogRow[]) => compared(people(rows), 'pre', 'post');
const many = (from: number, count: number, first: Form, second: Form, before: BeliefScore[] = [1, 2], after: BeliefScore[] = [1, 2]) =>
  Array.from({ length: count }, (_, i) => both(from + i, first, second, before, after)).flat();

describe('the two orders of the forms', () => {
  test('count alike, however many people each has', () => {
    const { strata } = sortedOut([...many(0, 12, 'A', 'B'), ...many(20, 3, 'B', 'A')]);
    expect(strata.map(({ order, pairs, weight }) => [order, pairs.length, weight])).toEqual([['A→B', 12, 0.5], ['B→A', 3, 0.5]]);
  });

  test('so that an easier form changes nothing: what it gives to one order it takes from the other', () => {
    // Form B lets every scam be seen and form A one of two; nobody has learned anything.
    const rows = [...many(0, 9, 'A', 'B', [0, 3], [3, 3]), ...many(20, 4, 'B', 'A', [3, 3], [0, 3])];
    const { area, 'scams-right': scams } = changes(sortedOut(rows).strata);
    expect(area!.change.value).toBeCloseTo(0, 9);
    expect(scams!.change.value).toBeCloseTo(0, 9);
    expect(area!.before.value).toBeCloseTo(area!.after.value, 9);
  });

  test('are shown one by one, so that such a form is seen', () => {
    const [comparison] = evidenceReport([...many(0, 9, 'A', 'B', [0, 3], [3, 3]), ...many(20, 4, 'B', 'A', [3, 3], [0, 3])]).comparisons;
    expect(comparison!.byOrder.map(({ order, area }) => [order, Math.sign(area!.change.value)])).toEqual([['A→B', 1], ['B→A', -1]]);
  });

  test('are one where hardly anybody took the other', () => {
    const { strata } = sortedOut([...many(0, 12, 'A', 'B'), ...many(20, 2, 'B', 'A')]);
    expect(strata.map(({ order, pairs, weight }) => [order, pairs.length, weight])).toEqual([['A↔B', 14, 1]]);
  });

  test('of different pairs of forms weigh by their people', () => {
    const { strata } = sortedOut([...many(0, 9, 'A', 'B'), ...many(20, 3, 'A', 'C')]);
    expect(strata.map(({ order, weight }) => [order, weight])).toEqual([['A→B', 0.75], ['A→C', 0.25]]);
  });
});

test('who is left out is counted, with the reason', () => {
  const rows = [
    ...many(0, 10, 'A', 'B'), ...sitting(30, 'pre', 'A', [1], [1]), ...sitting(31, 'post', 'A', [1], [1]), ...both(32, 'A', 'A', [1], [1]), ...both(33, 'B', 'C', [1], [1]),
  ];
  expect(sortedOut(rows)).toMatchObject({ persons: 10, leftOut: { oneTest: 2, sameForm: 1, rareForms: 1 } });
});

test('played contacts are no evidence of learning', () => {
  expect(evidenceReport([playedRow(), playedRow({ phase: 'post', order: 2 })])).toMatchObject({ comparisons: [], persons: 1, items: [] });
});

test('a later test is compared with the one before, too', () => {
  const later = many(0, 10, 'A', 'B').concat(Array.from({ length: 10 }, (_, i) => sitting(i, 'delayed', 'C', [3, 3], [0, 0])).flat());
  expect(evidenceReport(later).comparisons.map(({ from, to, persons }) => [from, to, persons])).toEqual([['pre', 'post', 10], ['pre', 'delayed', 10]]);
});

describe('ranges', () => {
  test('are the same for the same seed, and nearly so for another', () => {
    const { strata } = sortedOut(smallClass);
    const low = (seed: number) => changes(strata, { seed, resamples: 2000 }).area!.change.low!;
    expect(low(1)).toBe(low(1));
    expect(low(1)).not.toBe(low(2));
    expect(Math.abs(low(1) - low(2))).toBeLessThan(0.02);
  });

  test('need ten people', () => {
    const change = (count: number) => changes(sortedOut(many(0, count, 'A', 'B')).strata).area!.change;
    expect(change(FEWEST_PERSONS)).toHaveProperty('low');
    expect(change(FEWEST_PERSONS - 1)).not.toHaveProperty('low');
  });

  test('are absent where some resample has nothing to count', () => {
    const rows = [...many(0, 10, 'A', 'B')].map((row, i): LogRow => {
      const { conduct, ...open } = row;
      return i < 4 && conduct ? { ...open, conduct } : open;
    });
    const seen = changes(sortedOut(rows).strata);
    expect(seen['verify-own']).toBeUndefined();
    expect(seen.area!.change).toHaveProperty('low');
  });

  test.each([
    ['nothing changes', { sensitivity: 1, criterion: 0 }, 0],
    ['d′ rises', { sensitivity: 1.8, criterion: 0 }, 0.71],
  ])('of d′ hold the truth about nineteen times in twenty, when %s', (_, after, truth) => {
    const plan: ClassPlan = { size: 30, before: { sensitivity: 1, criterion: 0 }, after, spread: { ...USUAL_SPREAD, gain: 0.3 }, cards: 6 };
    const held = Array.from({ length: 60 }, (_, seed) => {
      const { low, high } = changes(sortedOut(simulateClass(plan, seed)).strata, { seed, resamples: 400 }).sensitivity!.change;
      return low! <= truth && truth <= high!;
    });
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(53);
  });
});

describe('a finding', () => {
  const found = (low: number, high: number, criterion: number, genuine: number, scams = 0.2): Finding => {
    const flat = (value: number): Change => ({ before: { value: 0 }, after: { value: 0 }, change: { value } });
    const area: Change = { ...flat((low + high) / 2), change: { value: (low + high) / 2, low, high } };
    return findingOf({ area, 'criterion': flat(criterion), 'genuine-right': flat(genuine), 'scams-right': flat(scams) } satisfies Partial<Record<Measure, Change>>);
  };

  test.each<[string, Finding, Finding]>([
    ['A up, c and the genuine as before', found(0.01, 0.2, 0, 0), 'better'],
    ['A up, c lower by just so much', found(0.01, 0.2, -0.2, 0), 'better'],
    ['A up, c lower by more', found(0.01, 0.2, -0.21, 0.1), 'at-genuine-cost'],
    ['A up, fewer of the genuine judged right', found(0.01, 0.2, 0, -0.01), 'at-genuine-cost'],
    ['A not shown to be up, though many more scams are caught', found(0, 0.2, -0.5, -0.2, 0.4), 'more-suspicious'],
    ['A not shown to be up, c and the genuine better', found(-0.01, 0.2, 0.3, 0.2), 'not-shown'],
    ['A down', found(-0.2, -0.01, 0, 0), 'worse'],
    ['A down and c, too, though more scams are caught', found(-0.2, -0.01, -0.6, -0.3, 0.3), 'worse'],
  ])('%s: is %s', (_, is, should) => {
    expect(is).toBe(should);
  });

  test('is withheld while there are too few people for a range', () => {
    expect(evidenceReport(many(0, 9, 'A', 'B')).comparisons[0]!.finding).toBe('too-few');
    expect(findingOf({})).toBe('too-few');
  });
});
