import { describe, expect, test } from 'vitest';
import { areaUnderRoc } from '../../src/core/detection.ts';
import { expectedFigures } from '../../src/core/evidence/expected.ts';
import { beliefSteps, itemFigures } from '../../src/core/evidence/items.ts';
import { normalCdf, studentQuantile } from '../../src/core/evidence/normal.ts';
import { evidenceReport } from '../../src/core/evidence/report.ts';
import { medianRung, rungSurvival } from '../../src/core/evidence/survival.ts';
import { areaOf } from '../../src/core/evidence/tally.ts';
import { RUNGS } from '../../src/core/vocabulary.ts';
import { cardRow, playedRow } from '../support/logRows.ts';
import { sitting, smallClass } from './smallClass.ts';

// Every literal with six places comes from reference/reference.py, which computes it with scipy from the definitions.
describe('a class of ten', () => {
  const { changes } = evidenceReport(smallClass).comparisons[0]!;

  test.each([
    ['area', 0.597222, 0.881944, 0.284722],
    ['sensitivity', 0.397516, 1.768859, 1.371343],
    ['criterion', 0.065261, 0, -0.065261],
    ['sensitivity-lenient', 0.317637, 1.501999, 1.184363],
    ['criterion-lenient', -0.634142, -0.817156, -0.183014],
    ['brier', 0.303935, 0.12901, -0.174925],
  ] as const)('has the %s that scipy has', (measure, before, after, change) => {
    expect(changes[measure]!.before.value).toBeCloseTo(before, 5);
    expect(changes[measure]!.after.value).toBeCloseTo(after, 5);
    expect(changes[measure]!.change.value).toBeCloseTo(change, 5);
  });

  test('has a range for 分对率 that is as wide as the one by Student’s t', () => {
    const { low, high } = evidenceReport(smallClass, { seed: 1, resamples: 20_000 }).comparisons[0]!.changes.area!.change;
    expect(Math.abs(low! - 0.1457)).toBeLessThan(0.01);
    expect(Math.abs(high! - 0.4238)).toBeLessThan(0.01);
  });

  test('counts what was judged right and what was refused', () => {
    // By hand: four people began with form A and six with form B, and the two orders count alike.
    expect(changes['scams-right']!.before.value).toBeCloseTo((6 / 12 + 11 / 18) / 2, 9);
    expect(changes['genuine-right']!.before.value).toBeCloseTo((8 / 12 + 10 / 18) / 2, 9);
    expect(changes['genuine-refused']!.before.value).toBeCloseTo(1 - changes['genuine-right']!.before.value, 9);
    expect(changes['verify-own']!.before.value).toBe(0);
  });
});

describe('分对率', () => {
  test('of the example in the measurement design is 28.5 of 36, as for verdicts', () => {
    expect(areaOf([1, 1, 4], [4, 1, 1])).toBeCloseTo(0.791667, 6);
    const verdicts = (truth: 'scam' | 'genuine', counts: number[]) =>
      counts.flatMap((n, i) => Array.from({ length: n }, () => ({ truth, verdict: (['real', 'unsure', 'fake'] as const)[i]! })));
    expect(areaUnderRoc([...verdicts('scam', [1, 1, 4]), ...verdicts('genuine', [4, 1, 1])])).toBeCloseTo(0.791667, 6);
  });

  test('takes four steps as they are', () => {
    expect(areaOf([0, 1, 1, 2], [1, 2, 1, 1])).toBeCloseTo(0.725, 6);
  });

  test('does not exist without a pair', () => {
    expect(areaOf([0, 0, 0, 3], [0, 0, 0, 0])).toBeUndefined();
  });

  test('is left alone by calling one step more of everything a scam, until the steps run out', () => {
    expect(areaOf([1, 2, 0, 0], [2, 1, 0, 0])).toBe(areaOf([0, 1, 2, 0], [0, 2, 1, 0]));
  });
});

describe('how early it was stopped', () => {
  // Rung, and whether it was stopped there: the list of the reference.
  const list = [[1, 1], [1, 1], [2, 1], [2, 1], [2, 0], [3, 1], [4, 1], [4, 0], [5, 0], [6, 1], [7, 0], [7, 0]] as const;
  const rows = list.map(([rung, stopped], i) => playedRow({ order: i + 1, rung: RUNGS[rung]!, conduct: stopped ? 'refuse' : 'comply' }));
  const steps = rungSurvival(rows);

  test('is the curve of Kaplan and Meier, as scipy draws it', () => {
    const further = [1, 0.833333, 0.666667, 0.571429, 0.47619, 0.47619, 0.31746, 0.31746];
    steps.forEach((step, i) => expect([step.rung, Number(step.further.toFixed(6))]).toEqual([RUNGS[i], further[i]]));
  });

  test('has Greenwood’s error', () => {
    const errors = [0, 0.107583, 0.136083, 0.146219, 0.149686, 0.149686, 0.163569, 0.163569];
    expect(steps.map(step => Number(step.error.toFixed(6)))).toEqual(errors);
  });

  test('is told by the rung at which half have stopped', () => {
    expect(medianRung(steps)).toBe('X4');
    expect(medianRung(rungSurvival([]))).toBeUndefined();
  });

  test('a scene that ended by itself is not counted as stopped', () => {
    const [ended] = rungSurvival([playedRow({ rung: 'X0', conduct: 'ask-caller' })]);
    expect(ended).toMatchObject({ reached: 1, stopped: 0, ended: 1, further: 1 });
  });

  test('genuine contacts and test cards have no ladder', () => {
    expect(rungSurvival([playedRow({ truth: 'genuine' }), cardRow()])[0]!.reached).toBe(0);
  });
});

test.each([[-3, 0.0013499], [-1.96, 0.0249979], [-0.5, 0.3085375], [0, 0.5], [1, 0.8413447], [2.5, 0.9937903]])('the normal distribution at %f is %f', (z, p) => {
  expect(normalCdf(z)).toBeCloseTo(p, 6);
});

test.each([[5, -2.5706], [8, -2.306], [18, -2.1009], [38, -2.0244], [98, -1.9845]])('the 2.5 % quantile of t with %i degrees of freedom is %f', (freedom, t) => {
  expect(Math.abs(studentQuantile(0.025, freedom) - t)).toBeLessThan(0.004);
});

test('what made-up people should show is what scipy says', () => {
  const expected = expectedFigures({ sensitivity: 1, criterion: 0.1 }, { sensitivity: 0.6, criterion: 0.35 });
  expect(Math.abs(expected.area - 0.7224)).toBeLessThan(0.0005);
  expect(expected.sensitivity).toBeCloseTo(0.9082, 4);
  expect(expected.criterion).toBeCloseTo(0.0908, 4);
});

describe('each card', () => {
  const answered = (beliefs: number, right: number) => Array.from({ length: beliefs }, (_, i) => sitting(i, 'pre', 'A', [i < right ? 2 : 1], [])).flat();

  test('has the share that judged it right: scams as fake, genuine as real', () => {
    const rows = [...sitting(1, 'pre', 'A', [2], [1]), ...sitting(2, 'pre', 'A', [1], [0])];
    expect(itemFigures(rows).map(({ item, right }) => [item, right])).toEqual([['a-scam-1', 0.5], ['a-genuine-1', 1]]);
  });

  test.each([[40, 39, 'too-easy'], [40, 38, undefined], [40, 8, undefined], [40, 7, 'too-hard'], [29, 29, undefined]])('of %i people, %i right, is %s', (people, right, fault) => {
    expect(itemFigures(answered(people, right))[0]!.fault).toBe(fault);
  });

  test('is looked at before and after apart, and played contacts are none', () => {
    expect(itemFigures([cardRow(), cardRow({ phase: 'post' }), playedRow()]).map(({ phase }) => phase)).toEqual(['pre', 'post']);
  });
});

test('each answer is held against how often it was a scam', () => {
  const rows = sitting(1, 'pre', 'A', [3, 3, 0], [3, 1]);
  expect(beliefSteps(rows).map(({ answered, scams }) => [answered, scams])).toEqual([[1, 1], [1, 0], [0, 0], [3, 2]]);
});
