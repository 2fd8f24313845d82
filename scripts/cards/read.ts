import * as z from 'zod';
import { CARD_CHANNELS, CARD_KINDS, FORMS, type Card, type Form } from '../../src/core/card.ts';
import { err, ok, type Result } from '../../src/core/result.ts';
import { FLAGS, TRUTHS } from '../../src/core/vocabulary.ts';
import type { Problem } from '../scenes/problem.ts';
import { shapeProblems } from '../scenes/shapeProblems.ts';
import { readYaml, type YamlSource } from '../scenes/yamlSource.ts';

const surface = z.strictObject({ zh: z.string().min(1), en: z.string().min(1), flags: z.array(z.enum(FLAGS)), money: z.number().positive().optional() });
const pair = z.strictObject({
  pair: z.number().int().positive(),
  truth: z.enum(TRUTHS), kind: z.enum(CARD_KINDS), channel: z.enum(CARD_CHANNELS), hurry: z.boolean(), 'order-data': z.boolean(),
  A: surface, B: surface, C: surface,
});
const order = z.array(z.number().int().positive());
const file = z.strictObject({ orders: z.strictObject({ A: order, B: order, C: order }), pairs: z.array(pair) });

/** `cards.yaml` as it stands. */
export type CardFile = z.infer<typeof file>;

/** The file of test cards, and where everything in it stands. */
export interface CardSource {
  source: YamlSource;
  file: CardFile;
}

/** Reads `cards.yaml`. Whether its pairs match is not looked at here. */
export function readCards(name: string, text: string): Result<CardSource, Problem[]> {
  const source = readYaml(name, text);
  if (source.problems.length > 0) return err(source.problems);
  const parsed = file.safeParse(source.value);
  return parsed.success ? ok({ source, file: parsed.data }) : err(shapeProblems(source, parsed.error.issues));
}

/** The cards as the game gets them: each form in its order, without words. */
export const cardsOf = ({ orders, pairs }: CardFile): Card[] =>
  FORMS.flatMap(form => orders[form].flatMap(number => pairs.filter(p => p.pair === number).map(({ truth, kind, channel }) => (
    { id: cardId(number, form), pair: number, form, truth, kind, channel }
  ))));

/** What each card says in one language, by its id. */
export const wordsOf = ({ pairs }: CardFile, language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(pairs.flatMap(p => FORMS.map(form => [cardId(p.pair, form), p[form][language]])));

const cardId = (pair: number, form: Form): string => `${pair}${form.toLowerCase()}`;
