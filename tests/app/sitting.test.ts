import { expect, test } from 'vitest';
import { beginSitting, cardsOf, giveAnswer, openSitting } from '../../src/app/sitting.ts';
import { FORMS, type Card } from '../../src/core/card.ts';
import { BELIEFS, CARD_ACTS } from '../../src/core/sitting.ts';
import { seal, unseal } from '../../src/platform/saveFormat.ts';
import { newGame } from './world.ts';

/** Two cards in each of the three forms. */
const cards: Card[] = FORMS.flatMap(form => [1, 2].map(pair => ({ id: `${pair}${form.toLowerCase()}`, pair, form, truth: pair === 1 ? 'genuine' as const : 'scam' as const, kind: 'near' as const, channel: 'call' as const })));

function taken(game: ReturnType<typeof newGame>): void {
  beginSitting(game, cards);
  for (const answer of [4, 2, BELIEFS[0], CARD_ACTS[0], BELIEFS[3], CARD_ACTS[2]]) giveAnswer(game, cards, answer);
}

test('a form is laid out, answered and kept; the next one is another', () => {
  const game = newGame();
  taken(game);
  taken(game);
  const forms = game.save.value.sittings!.map(s => s.form);
  expect(new Set(forms).size).toBe(2);
  expect(game.save.value.sittings![0]!.answers.map(a => a.card)).toEqual(cardsOf(cards, game.save.value.sittings![0]!).map(c => c.id));
  expect(openSitting(game.save.value, cards)).toBeUndefined();
});

test('a form that was begun goes on where it stood, and no second one is laid over it', () => {
  const game = newGame();
  beginSitting(game, cards);
  giveAnswer(game, cards, 3);
  beginSitting(game, cards);
  expect(game.save.value.sittings).toHaveLength(1);
  expect(openSitting(game.save.value, cards)?.self).toEqual([3]);
});

test('an answer that is not asked for changes nothing, nor does one without a form', () => {
  const game = newGame();
  giveAnswer(game, cards, 3);
  expect(game.save.value.sittings).toBeUndefined();
  beginSitting(game, cards);
  giveAnswer(game, cards, 'refuse');
  expect(game.save.value.sittings![0]).toMatchObject({ self: [], answers: [] });
});

test('what was answered can be sealed and read again', () => {
  const game = newGame();
  taken(game);
  const sealed = seal(game.save.value, 1);
  expect(sealed.ok && unseal(sealed.value)).toMatchObject({ ok: true, value: { state: game.save.value } });
});
