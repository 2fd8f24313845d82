import type { Card, Form } from './card.ts';
import { err, ok, type Result } from './result.ts';

/** Belief on four steps, from surely real to surely false. There is no middle: a card asks for a lean. */
export const BELIEFS = ['surely-real', 'probably-real', 'probably-false', 'surely-false'] as const;
export type Belief = (typeof BELIEFS)[number];

/** What one would do next, asked after the belief; the words are those of conduct in a contact. */
export const CARD_ACTS = ['comply', 'ask-caller', 'verify-own', 'refuse'] as const;
export type CardAct = (typeof CARD_ACTS)[number];

/** Asked before the cards, each from 1 (not at all) to 5 (very much): calibration, and the side effect to be watched. */
export const SELF_QUESTIONS = ['confident', 'shuns-genuine'] as const;
type SelfQuestion = (typeof SELF_QUESTIONS)[number];
export const SELF_STEPS = [1, 2, 3, 4, 5] as const;

/** What was answered to one card. The act is asked second, so it may still be missing. */
interface CardAnswer {
  card: string;
  belief: Belief;
  act?: CardAct;
}

/** One form, taken or being taken. Answers stand in the order of the cards. */
export interface Sitting {
  form: Form;
  self: number[];
  answers: CardAnswer[];
}

/** What is to be asked now. */
export type Ask =
  | { ask: 'self'; question: SelfQuestion }
  | { ask: 'belief'; card: Card; number: number }
  | { ask: 'act'; card: Card; number: number }
  | { ask: 'nothing' };

/** Which form comes next: one half of all players begins with A, the other with B; then the other, then C, then round again. */
export function nextForm(seed: number, sittings: readonly Sitting[]): Form {
  const order: readonly Form[] = seed % 2 === 0 ? ['A', 'B', 'C'] : ['B', 'A', 'C'];
  return order[sittings.length % order.length]!;
}

/** A form that has just been laid out. */
export const begin = (form: Form): Sitting => ({ form, self: [], answers: [] });

/** The next question: first about oneself, then card by card, belief before act. `cards`: those of the form, in order. */
export function asks(sitting: Sitting, cards: readonly Card[]): Ask {
  const question = SELF_QUESTIONS[sitting.self.length];
  if (question) return { ask: 'self', question };
  const last = sitting.answers.at(-1);
  if (last && last.act === undefined) return { ask: 'act', card: cards[sitting.answers.length - 1]!, number: sitting.answers.length };
  const card = cards[sitting.answers.length];
  return card ? { ask: 'belief', card, number: sitting.answers.length + 1 } : { ask: 'nothing' };
}

/** Whether every question has been answered. */
export const isDone = (sitting: Sitting, cards: readonly Card[]): boolean => asks(sitting, cards).ask === 'nothing';

/** The sitting after an answer. One that was not asked for, such as a second tap, is refused. */
export function answered(sitting: Sitting, cards: readonly Card[], answer: number | Belief | CardAct): Result<Sitting, 'not-asked'> {
  const now = asks(sitting, cards);
  if (now.ask === 'self' && isOneOf(SELF_STEPS, answer)) return ok({ ...sitting, self: [...sitting.self, answer] });
  if (now.ask === 'belief' && isOneOf(BELIEFS, answer)) return ok({ ...sitting, answers: [...sitting.answers, { card: now.card.id, belief: answer }] });
  if (now.ask === 'act' && isOneOf(CARD_ACTS, answer)) {
    return ok({ ...sitting, answers: sitting.answers.map((a, i) => (i === now.number - 1 ? { ...a, act: answer } : a)) });
  }
  return err('not-asked');
}

const isOneOf = <T>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value);
