import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import { ownReport, sentenceOf, sittingCounts, tapOf, type TwoCounts } from '../../src/core/ownReport.ts';
import type { ContactResult } from '../../src/core/save.ts';

const scam = (rest: Partial<ContactResult> = {}): ContactResult => ({ truth: 'scam', verdict: 'fake', conduct: 'verify-own', rung: 'X1', lost: 0, purse: 1000, ...rest });
const genuine = (rest: Partial<ContactResult> = {}): ContactResult => ({ truth: 'genuine', verdict: 'real', conduct: 'verify-own', rung: 'X0', lost: 0, purse: 500, ...rest });
const counts = (scams: number, genuines: number, all = 6): TwoCounts => ({ scam: { right: scams, all }, genuine: { right: genuines, all } });

describe('what a person is told of their practice', () => {
  test('counts both kinds apart, and being unsure is right about neither', () => {
    const { scam: s, genuine: g } = ownReport([scam(), scam({ verdict: 'unsure' }), scam({ verdict: 'real' }), genuine(), genuine({ verdict: 'fake' })]);
    expect([s, g]).toEqual([{ right: 1, all: 3 }, { right: 1, all: 2 }]);
  });

  test('tells at which step scams were stopped, and leaves genuine contacts out of it', () => {
    expect(ownReport([scam(), scam({ rung: 'X7', lost: 980 }), scam(), genuine()]).stairs).toEqual([{ rung: 'X1', times: 2 }, { rung: 'X7', times: 1 }]);
  });

  test('tells how much of the money in scams was kept', () => {
    expect(ownReport([scam(), scam({ lost: 980 }), genuine()])).toMatchObject({ kept: 1020, purse: 2000 });
  });

  test('is empty before the first contact', () => {
    expect(ownReport([])).toEqual({ scam: { right: 0, all: 0 }, genuine: { right: 0, all: 0 }, tap: undefined, sentence: undefined, stairs: [], kept: 0, purse: 0 });
  });
});

test.each([
  [5, 5, 'both'], [6, 4, 'misses-genuine'], [4, 6, 'misses-scam'], [4, 4, 'misses-both'], [0, 0, 'misses-both'],
] as const)('of six and six, %d scams and %d genuine right get the sentence "%s"', (scams, genuines, sentence) => {
  expect(sentenceOf(counts(scams, genuines))).toBe(sentence);
});

test('fewer than two of a kind get no sentence', () => {
  expect(sentenceOf(counts(1, 1, 1))).toBeUndefined();
});

test('being equally wrong both ways is not called just right', () => {
  const wrong = [scam({ verdict: 'real' }), scam({ verdict: 'real' }), genuine({ verdict: 'fake' }), genuine({ verdict: 'fake' })];
  expect(ownReport(wrong)).toMatchObject({ tap: undefined, sentence: 'misses-both' });
});

test.each([[6, 2, 'tight'], [2, 6, 'loose'], [6, 5, 'right'], [0, 0, 'right'], [6, 6, 'right']] as const)('with %d scams and %d genuine right of six each the tap is "%s"', (scams, genuines, tap) => {
  expect(tapOf(counts(scams, genuines))).toBe(tap);
});

test('who calls everything false is told that the tap is too tight, never that all is well', () => {
  const all = ownReport([...Array<ContactResult>(6).fill(scam()), ...Array<ContactResult>(6).fill(genuine({ verdict: 'fake' }))]);
  expect(all).toMatchObject({ tap: 'tight', sentence: 'misses-genuine' });
});

test('a card is right when the lean is, however sure one was; cards that are no longer there are left out', () => {
  const card = (id: string, truth: Card['truth']): Card => ({ id, pair: 1, form: 'A', truth, kind: 'near', channel: 'call' });
  const answers = [
    { card: 's1', belief: 'surely-false' as const }, { card: 's2', belief: 'probably-false' as const }, { card: 's3', belief: 'probably-real' as const },
    { card: 'g1', belief: 'probably-real' as const }, { card: 'g2', belief: 'surely-false' as const }, { card: 'gone', belief: 'surely-false' as const },
  ];
  const cards = [card('s1', 'scam'), card('s2', 'scam'), card('s3', 'scam'), card('g1', 'genuine'), card('g2', 'genuine')];
  expect(sittingCounts({ form: 'A', self: [], answers }, cards)).toEqual({ scam: { right: 2, all: 3 }, genuine: { right: 1, all: 2 } });
});
