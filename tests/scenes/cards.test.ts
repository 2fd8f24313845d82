import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCards } from '../../scripts/cards/check.ts';
import { cardsOf, readCards, wordsOf } from '../../scripts/cards/read.ts';
import { FORMS } from '../../src/core/card.ts';

const NAME = 'scenes/cards.yaml';
const text = readFileSync(NAME, 'utf8');
const read = readCards(NAME, text);
if (!read.ok) throw new Error('cards.yaml cannot be read; npm run scenes says why');
const { file } = read.value;

/** The file with one piece exchanged, which must be there. */
function withChange(from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${from} in ${NAME}`);
  return changed;
}

const codes = (changed: string) => checkCards(NAME, changed).map(p => p.code);

describe('the test cards', () => {
  test('are matched, ordered and safe as they stand', () => {
    expect(checkCards(NAME)).toEqual([]);
    expect(file.pairs).toHaveLength(12);
  });

  test('are twelve a form, six of each kind, with words in both languages', () => {
    const cards = cardsOf(file);
    for (const form of FORMS) {
      const own = cards.filter(c => c.form === form);
      expect([own.length, own.filter(c => c.truth === 'scam').length]).toEqual([12, 6]);
    }
    for (const language of ['zh', 'en'] as const) {
      expect(Object.keys(wordsOf(file, language)).toSorted()).toEqual(cards.map(c => c.id).toSorted());
    }
  });

  test('stand in another order on each form, and what is fetched first has no words', () => {
    expect(new Set(FORMS.map(form => file.orders[form].join())).size).toBe(3);
    expect(JSON.stringify(cardsOf(file))).not.toMatch(/\p{Script=Han}/u);
  });

  test('are of the kinds that the plan asks for: four trained, six near, two modern', () => {
    const kinds = file.pairs.map(p => p.kind);
    expect(['trained', 'near', 'modern'].map(kind => kinds.filter(k => k === kind).length)).toEqual([4, 6, 2]);
  });
});

describe('a slip is told of, with place and cure', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['a decisive flag too few', '[stranger-contact, leave-platform, scan-their-qr, ask-password]', '[stranger-contact, leave-platform, scan-their-qr]', 'cards/flags-differ'],
    ['a card that is much longer', '您的花瓶碎了', '您上个月在我们这里投保的那只花瓶碎了', 'cards/length-differs'],
    ['far more money', 'money: 260', 'money: 900', 'cards/money-differs'],
    ['money on one card only', '      money: 260\n', '', 'cards/money-differs'],
    ['hurry that no flag shows', 'hurry: false', 'hurry: true', 'cards/hurry-differs'],
    ['a genuine card with a decisive flag', /(pair: 8\n[^]*?flags: \[)stranger-contact/, '$1leave-platform', 'cards/genuine-decisive'],
    ['a pair left out of an order', 'A: [7, 1,', 'A: [7,', 'cards/order-incomplete'],
    ['a scam to begin with', 'A: [7, 1,', 'A: [1, 7,', 'cards/order-begins'],
    ['three of a kind in a row', '9, 3, 5, 8, 10, 2, 12, 6, 4, 11]', '3, 5, 9, 8, 10, 2, 12, 6, 4, 11]', 'cards/order-three'],
    ['a pair of the other truth', /(pair: 1\n    truth: )scam/, '$1genuine', 'cards/unbalanced'],
    ['haste that tells', /(pair: 12\n    truth: genuine\n[^]*?hurry: )true/, '$1false', 'cards/hurry-tells'],
    ['a number that could be dialled', '您的件丢了', '您的件丢了打13800001234', 'words/dialable-number'],
  ])('%s', (_, from, to, code) => {
    const problems = checkCards(NAME, withChange(from, to));
    const own = problems.find(p => p.code === code);
    expect(own, JSON.stringify(problems)).toBeDefined();
    expect(own).toMatchObject({ file: NAME });
    expect(own!.line).toBeGreaterThan(1);
    expect(own!.zh).toMatch(/\p{Script=Han}/u);
    expect(own!.en).toMatch(/^[^\p{Script=Han}]+$/u);
  });

  test('in the file as such as well', () => {
    expect(codes(withChange('truth: scam', 'truth: scamm'))).toHaveLength(1);
    expect(codes('pairs: ]')).not.toEqual([]);
  });
});
