import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import { answered, asks, begin, BELIEFS, CARD_ACTS, isDone, nextForm, type Belief, type CardAct, type Sitting } from '../../src/core/sitting.ts';

const cards: Card[] = ['1a', '2a'].map((id, i) => ({ id, pair: i + 1, form: 'A', truth: i === 0 ? 'genuine' : 'scam', kind: 'near', channel: 'call' }));

/** The sitting after these answers, each of which must be asked for. */
const after = (...given: (number | Belief | CardAct)[]): Sitting =>
  given.reduce<Sitting>((sitting, answer) => {
    const next = answered(sitting, cards, answer);
    if (!next.ok) throw new Error(`${answer} is not asked for`);
    return next.value;
  }, begin('A'));

describe('a form is asked', () => {
  test('first about oneself, then card by card, belief before act', () => {
    expect(asks(after(), cards)).toEqual({ ask: 'self', question: 'confident' });
    expect(asks(after(4), cards)).toEqual({ ask: 'self', question: 'shuns-genuine' });
    expect(asks(after(4, 2), cards)).toEqual({ ask: 'belief', card: cards[0], number: 1 });
    expect(asks(after(4, 2, 'probably-real'), cards)).toEqual({ ask: 'act', card: cards[0], number: 1 });
    expect(asks(after(4, 2, 'probably-real', 'comply'), cards)).toEqual({ ask: 'belief', card: cards[1], number: 2 });
  });

  test('until there is nothing more, and not before', () => {
    const almost = after(4, 2, 'probably-real', 'comply', 'surely-false');
    expect(isDone(almost, cards)).toBe(false);
    expect(isDone(after(4, 2, 'probably-real', 'comply', 'surely-false', 'verify-own'), cards)).toBe(true);
  });

  test('and keeps every answer with its card', () => {
    expect(after(4, 2, 'probably-real', 'comply', 'surely-false')).toEqual({
      form: 'A', self: [4, 2], answers: [{ card: '1a', belief: 'probably-real', act: 'comply' }, { card: '2a', belief: 'surely-false' }],
    });
  });
});

test.each<[string, Sitting, number | Belief | CardAct]>([
  ['a belief while it asks about oneself', after(), 'surely-real'], ['a step that there is not', after(), 6],
  ['a second belief', after(4, 2, 'surely-real'), 'surely-false'], ['an act before the belief', after(4, 2), 'refuse'],
  ['anything after the last card', after(4, 2, 'surely-real', 'comply', 'surely-real', 'comply'), 'refuse'],
])('%s is refused', (_, sitting, answer) => {
  expect(answered(sitting, cards, answer)).toEqual({ ok: false, error: 'not-asked' });
});

test('half of all players begin with form A and half with B, and nobody meets a form again before the third', () => {
  const three = (seed: number) => [0, 1, 2].map(n => nextForm(seed, Array.from({ length: n }, () => begin('A'))));
  expect([three(0), three(1)]).toEqual([['A', 'B', 'C'], ['B', 'A', 'C']]);
});

test('every belief and every act can be given', () => {
  for (const belief of BELIEFS) for (const act of CARD_ACTS) expect(after(1, 5, belief, act).answers).toEqual([{ card: '1a', belief, act }]);
});
