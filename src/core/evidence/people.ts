import type { Form } from '../card.ts';
import { isCard, type LogRow, type Phase } from '../log/row.ts';
import { tallyOf, type Tally } from './tally.ts';

/** One test that one person took. */
export interface TakenForm {
  form: Form;
  cards: number;
  tally: Tally;
}

/** A person's tests. */
export type Person = Partial<Record<Phase, TakenForm>>;

/** Everybody who answered a test card, in the order of their first row. Played contacts are no evidence and left to `survival`. */
export function people(rows: readonly LogRow[]): Person[] {
  const byPerson = new Map<string, Map<Phase, LogRow[]>>();
  for (const row of rows) {
    if (!isCard(row)) continue;
    const phases = found(byPerson, row.person, () => new Map<Phase, LogRow[]>());
    found(phases, row.phase, () => []).push(row);
  }
  return [...byPerson.values()].map(phases =>
    Object.fromEntries([...phases].map(([phase, cards]) => [phase, { form: cards[0]!.form!, cards: cards.length, tally: tallyOf(cards) }])));
}

function found<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key) ?? make();
  map.set(key, there);
  return there;
}
