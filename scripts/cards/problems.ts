import { filled, type At, type Problem, type ProblemCode, type Values } from '../scenes/problem.ts';

export type { Path } from '../scenes/yamlSource.ts';

/** What can be wrong with test cards: what it is, and how to mend it. `{x}` is filled in. */
const CARD_PROBLEM_TEXTS = {
  'cards/flags-differ': {
    zh: '第 {pair} 对:{form} 卷有“决定性+提醒”{own} 处不对劲,{first} 卷有 {wanted} 处,请改成一样多。',
    en: 'Pair {pair}: form {form} shows {own} flags (decisive+alert), form {first} {wanted}; make them equally many.',
  },
  'cards/length-differs': {
    zh: '第 {pair} 对:{form} 卷和 {first} 卷差 {apart} 个字符,最多差 {max} 个,请改得一样长。',
    en: 'Pair {pair}: form {form} is {apart} characters longer or shorter than form {first}, at most {max}; make them about as long.',
  },
  'cards/money-differs': {
    zh: '第 {pair} 对:{form} 卷和 {first} 卷的钱是 {less} 元和 {more} 元,差得太多(最多上下三成),请改近一点。',
    en: 'Pair {pair}: forms {form} and {first} name {less} and {more} yuan, which is too far apart (30 % either way); bring them closer.',
  },
  'cards/hurry-differs': {
    zh: '第 {pair} 对写的 hurry 和 {form} 卷的 rush 不一致,请改成一样。',
    en: 'Pair {pair}: hurry does not agree with the flag rush of form {form}; make them agree.',
  },
  'cards/genuine-decisive': {
    zh: '第 {pair} 对是真的,{form} 卷却有决定性的不对劲,请去掉。',
    en: 'Pair {pair} is genuine, but form {form} shows a decisive flag; take it out.',
  },
  'cards/order-incomplete': { zh: '{form} 卷的次序要把每一对都列一遍,一对不多,一对不少。', en: 'The order of form {form} must name every pair once, no more and no fewer.' },
  'cards/order-begins': { zh: '{form} 卷的第一张要是真的,请换一张在前面。', en: 'Form {form} must begin with a genuine card; put another one first.' },
  'cards/order-three': { zh: '{form} 卷到第 {card} 对,同一种连着三张了,请调换。', en: 'In form {form}, pair {card} is the third of a kind in a row; change the order.' },
  'cards/unbalanced': { zh: '骗局 {scams} 对,真的 {genuine} 对,要一样多,请增减。', en: 'There are {scams} scams and {genuine} genuine pairs; make them equally many.' },
  'cards/hurry-tells': { zh: '催人的:骗局 {scams} 对,真的 {genuine} 对,要一样多,不然一催就知道是假的。', en: '{scams} scams and {genuine} genuine pairs hurry; make them equally many, or haste would tell.' },
} as const satisfies Record<string, { zh: string; en: string }>;

type CardProblemCode = keyof typeof CARD_PROBLEM_TEXTS;

/** Something to mend in the cards. */
export type CardProblem = Omit<Problem, 'code'> & { code: CardProblemCode | ProblemCode };

/** A problem at a place, its sentences filled in. */
export function cardProblem(code: CardProblemCode, { file, line, column }: At, values: Values): CardProblem {
  const { zh, en } = CARD_PROBLEM_TEXTS[code];
  return { code, file, line, column, zh: filled(zh, values), en: filled(en, values) };
}
