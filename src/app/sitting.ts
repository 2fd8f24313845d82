import type { Card } from '../core/card.ts';
import { answered, begin, isDone, nextForm, type Belief, type CardAct, type Sitting } from '../core/sitting.ts';
import type { SaveState } from '../core/save.ts';
import type { Game } from './game.ts';

/** The cards of a form, in its order. */
export const cardsOf = (cards: readonly Card[], { form }: Sitting): Card[] => cards.filter(card => card.form === form);

/** The form that was begun and not finished. */
export function openSitting({ sittings = [] }: SaveState, cards: readonly Card[]): Sitting | undefined {
  const last = sittings.at(-1);
  return last && !isDone(last, cardsOf(cards, last)) ? last : undefined;
}

/** Lays out the next form, unless one is open already. */
export function beginSitting(game: Game, cards: readonly Card[]): void {
  if (openSitting(game.save.value, cards)) return;
  game.change(state => ({ ...state, sittings: [...(state.sittings ?? []), begin(nextForm(state.seed, state.sittings ?? []))] }));
}

/** Gives an answer to what is asked now; one that is not asked for changes nothing. */
export function giveAnswer(game: Game, cards: readonly Card[], answer: number | Belief | CardAct): void {
  const sitting = openSitting(game.save.value, cards);
  const after = sitting && answered(sitting, cardsOf(cards, sitting), answer);
  if (after?.ok) game.change(state => ({ ...state, sittings: [...(state.sittings ?? []).slice(0, -1), after.value] }));
}
