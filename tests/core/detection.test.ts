import { describe, expect, test } from 'vitest';
import { areaUnderRoc, criterion, detection, falseAlarmRate, hitRate, sensitivity, sensitivityError, type Judged } from '../../src/core/detection.ts';
import type { Truth, Verdict } from '../../src/core/vocabulary.ts';

const outOf = (n: number, hits: number, falseAlarms: number) => ({ hits, misses: n - hits, falseAlarms, correctRejections: n - falseAlarms });

test.each([
  // hits and false alarms of six, H, F, d′, c, SE(d′): measurement 3.2
  [6, 0, 0.929, 0.071, 2.93, 0, 1.09],
  [5, 1, 0.786, 0.214, 1.583, 0, 0.81],
  [6, 1, 0.929, 0.214, 2.257, -0.337, 0.96],
  [4, 1, 0.643, 0.214, 1.158, 0.213, 0.78],
  [5, 3, 0.786, 0.5, 0.792, -0.396, 0.77],
  [6, 3, 0.929, 0.5, 1.465, -0.733, 0.93],
  [3, 0, 0.5, 0.071, 1.465, 0.733, 0.93],
  [3, 3, 0.5, 0.5, 0, 0, 0.72],
  [6, 6, 0.929, 0.929, 0, -1.465, 1.09],
  [0, 0, 0.071, 0.071, 0, 1.465, 1.09],
  [0, 6, 0.071, 0.929, -2.93, 0, 1.09],
])('%i hits and %i false alarms in six of each', (hits, falseAlarms, h, f, dPrime, c, error) => {
  const counts = outOf(6, hits, falseAlarms);
  expect(hitRate(counts)).toBeCloseTo(h, 3);
  expect(falseAlarmRate(counts)).toBeCloseTo(f, 3);
  expect(sensitivity(counts)).toBeCloseTo(dPrime, 3);
  expect(criterion(counts)).toBeCloseTo(c, 3);
  expect(sensitivityError(counts)).toBeCloseTo(error, 2);
});

test.each([[4, 2.563], [6, 2.93], [8, 3.186]])('the most that %i contacts of each kind can show is %f, so forms of different length never compare', (n, most) => {
  expect(sensitivity(outOf(n, n, 0))).toBeCloseTo(most, 3);
});

const judged = (truth: Truth, ...verdicts: Verdict[]): Judged[] => verdicts.map(verdict => ({ truth, verdict }));

describe('unsure', () => {
  const both = [...judged('scam', 'unsure'), ...judged('genuine', 'unsure')];

  test('is no alarm at the strict cut', () => {
    expect(detection(both, 'strict')).toEqual({ hits: 0, misses: 1, falseAlarms: 0, correctRejections: 1 });
  });

  test('is an alarm at the lenient cut, because the unsure stop', () => {
    expect(detection(both, 'lenient')).toEqual({ hits: 1, misses: 0, falseAlarms: 1, correctRejections: 0 });
  });
});

test.each([['strict'], ['lenient']] as const)('real and fake mean the same at the %s cut', cut => {
  const contacts = [...judged('scam', 'fake', 'fake', 'real'), ...judged('genuine', 'fake', 'real', 'real', 'real')];
  expect(detection(contacts, cut)).toEqual({ hits: 2, misses: 1, falseAlarms: 1, correctRejections: 3 });
});

describe('the share of pairs told apart (分对率)', () => {
  test('of the example in the measurement design is 28.5 of 36', () => {
    const contacts = [...judged('scam', 'fake', 'fake', 'fake', 'fake', 'unsure', 'real'), ...judged('genuine', 'real', 'real', 'real', 'real', 'unsure', 'fake')];
    expect(areaUnderRoc(contacts)).toBeCloseTo(28.5 / 36, 12);
  });

  test('is one half for calling everything fake, and for calling everything real', () => {
    expect(areaUnderRoc([...judged('scam', 'fake', 'fake'), ...judged('genuine', 'fake')])).toBe(0.5);
    expect(areaUnderRoc([...judged('scam', 'real'), ...judged('genuine', 'real', 'real')])).toBe(0.5);
  });

  test('runs from 0 to 1', () => {
    expect(areaUnderRoc([...judged('scam', 'fake'), ...judged('genuine', 'real')])).toBe(1);
    expect(areaUnderRoc([...judged('scam', 'real'), ...judged('genuine', 'fake')])).toBe(0);
  });

  test('says nothing without both kinds of contact', () => {
    expect(areaUnderRoc(judged('scam', 'fake'))).toBeUndefined();
    expect(areaUnderRoc(judged('genuine', 'fake'))).toBeUndefined();
  });
});

test('nothing seen at all is guessing, with no idea how wrong that may be', () => {
  const none = detection([], 'strict');
  expect(sensitivity(none)).toBeCloseTo(0);
  expect(sensitivityError(none)).toBe(Infinity);
});
