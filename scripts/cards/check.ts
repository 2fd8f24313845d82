import { readFileSync } from 'node:fs';
import { FORMS, type Form } from '../../src/core/card.ts';
import { FLAG_TABLE, type Flag } from '../../src/core/vocabulary.ts';
import { cardProblem as problem, type CardProblem, type Path } from './problems.ts';
import { wordProblems } from '../scenes/rules/words.ts';
import { readCards, type CardFile, type CardSource } from './read.ts';

/** Cards of a pair may differ by this many characters (measurement, 8). */
const LENGTHS_APART = 6;
/** The most money on a card of a pair, as a share of the least. */
const MONEY_APART = 1.3 / 0.7;

type Pair = CardFile['pairs'][number];

/** Every mistake in the file of test cards. */
export function checkCards(name: string, text = readFileSync(name, 'utf8')): CardProblem[] {
  const cards = readCards(name, text);
  if (!cards.ok) return cards.error;
  const { file } = cards.value;
  return [...file.pairs.flatMap((pair, i) => [...pairProblems(cards.value, pair, i), ...textProblems(cards.value, pair, i)]), ...FORMS.flatMap(form => orderProblems(cards.value, form)), ...balanceProblems(cards.value)];
}

/** The forms of one pair against the first. */
function pairProblems({ source }: CardSource, pair: Pair, index: number): CardProblem[] {
  const at = (path: Path) => source.at(['pairs', index, ...path]);
  const [first, ...others] = FORMS;
  const counts = (form: Form) => ({ decisive: countOf(pair[form].flags, 'decisive'), alert: countOf(pair[form].flags, 'alert') });
  return others.flatMap(form => {
    const [own, wanted] = [counts(form), counts(first)];
    const apart = lengthOf(pair[form].zh) - lengthOf(pair[first].zh);
    const [less, more] = [pair[form].money, pair[first].money].map(m => m ?? 0).toSorted((a, b) => a - b) as [number, number];
    return [
      ...(own.decisive === wanted.decisive && own.alert === wanted.alert ? [] : [problem('cards/flags-differ', at([form, 'flags']), { pair: pair.pair, form, first, own: `${own.decisive}+${own.alert}`, wanted: `${wanted.decisive}+${wanted.alert}` })]),
      ...(Math.abs(apart) <= LENGTHS_APART ? [] : [problem('cards/length-differs', at([form, 'zh']), { pair: pair.pair, form, first, apart: Math.abs(apart), max: LENGTHS_APART })]),
      ...(more === less || (less > 0 && more / less <= MONEY_APART) ? [] : [problem('cards/money-differs', at([form]), { pair: pair.pair, form, first, less, more })]),
    ];
  });
}

function textProblems({ source }: CardSource, pair: Pair, index: number): CardProblem[] {
  const hurries = (form: Form) => pair[form].flags.includes('rush');
  return FORMS.flatMap(form => {
    const at = (key: string) => source.at(['pairs', index, form, key]);
    return [
      ...wordProblems(pair[form].zh, at('zh')), ...wordProblems(pair[form].en, at('en')),
      ...(hurries(form) === pair.hurry ? [] : [problem('cards/hurry-differs', at('flags'), { pair: pair.pair, form })]),
      ...(pair.truth === 'genuine' && countOf(pair[form].flags, 'decisive') > 0 ? [problem('cards/genuine-decisive', at('flags'), { pair: pair.pair, form })] : []),
    ];
  });
}

/** A form has every pair once, begins with the real thing, and never has three of a kind in a row. */
function orderProblems({ source, file }: CardSource, form: Form): CardProblem[] {
  const own = file.orders[form];
  const at = (path: Path) => source.at(['orders', form, ...path]);
  const numbers = file.pairs.map(p => p.pair);
  const truths = own.map(number => file.pairs.find(p => p.pair === number)?.truth);
  const third = truths.findIndex((truth, i) => i >= 2 && truth === truths[i - 1] && truth === truths[i - 2]);
  return [
    ...(own.toSorted((a, b) => a - b).join() === numbers.toSorted((a, b) => a - b).join() ? [] : [problem('cards/order-incomplete', at([]), { form })]),
    ...(truths[0] === 'genuine' ? [] : [problem('cards/order-begins', at([0]), { form })]),
    ...(third === -1 ? [] : [problem('cards/order-three', at([third]), { form, card: own[third] ?? 0 })]),
  ];
}

/** As many scams as genuine, and as many of each that hurry: neither number nor haste may tell. */
function balanceProblems({ source, file: { pairs } }: CardSource): CardProblem[] {
  const [scams, genuine] = (['scam', 'genuine'] as const).map(truth => pairs.filter(p => p.truth === truth)) as [Pair[], Pair[]];
  const hurried = (list: Pair[]) => list.filter(p => p.hurry).length;
  return [
    ...(scams.length === genuine.length ? [] : [problem('cards/unbalanced', source.at(['pairs']), { scams: scams.length, genuine: genuine.length })]),
    ...(hurried(scams) === hurried(genuine) ? [] : [problem('cards/hurry-tells', source.at(['pairs']), { scams: hurried(scams), genuine: hurried(genuine) })]),
  ];
}

const countOf = (flags: readonly Flag[], strength: 'decisive' | 'alert'): number => flags.filter(flag => FLAG_TABLE[flag].strength === strength).length;
const lengthOf = (text: string): number => [...text].length;
