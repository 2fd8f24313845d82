import type { Form } from '../../src/core/card.ts';
import type { BeliefScore, LogRow, Phase } from '../../src/core/log/row.ts';
import { personCode } from '../../src/core/log/personCode.ts';
import { cardRow } from '../support/logRows.ts';

type Beliefs = readonly BeliefScore[];

/** Ten people, three cards of each kind: the class for which `reference/reference.py` works everything out. */
const CLASS: readonly (readonly [first: Form, scams: Beliefs, genuines: Beliefs, scamsAfter: Beliefs, genuinesAfter: Beliefs])[] = [
  ['A', [3, 2, 1], [0, 1, 2], [3, 3, 2], [0, 1, 1]],
  ['A', [2, 2, 0], [1, 0, 3], [3, 2, 2], [0, 0, 2]],
  ['A', [3, 1, 1], [2, 2, 0], [3, 3, 1], [1, 0, 0]],
  ['A', [1, 0, 2], [1, 1, 0], [2, 3, 0], [0, 1, 2]],
  ['B', [2, 3, 3], [3, 1, 0], [3, 3, 3], [1, 2, 0]],
  ['B', [0, 1, 3], [0, 2, 1], [2, 1, 3], [0, 1, 0]],
  ['B', [2, 2, 2], [2, 2, 2], [3, 2, 2], [1, 1, 3]],
  ['B', [1, 3, 0], [0, 0, 3], [1, 3, 2], [0, 0, 1]],
  ['B', [3, 3, 2], [1, 0, 1], [3, 3, 3], [0, 1, 0]],
  ['B', [0, 0, 1], [1, 3, 2], [2, 2, 1], [1, 2, 0]],
];

export const smallClass: LogRow[] = CLASS.flatMap(([first, scams, genuines, scamsAfter, genuinesAfter], person) => [
  ...sitting(person, 'pre', first, scams, genuines),
  ...sitting(person, 'post', first === 'A' ? 'B' : 'A', scamsAfter, genuinesAfter),
]);

/** The cards of one sitting. */
export function sitting(person: number, phase: Phase, form: Form, scams: Beliefs, genuines: Beliefs): LogRow[] {
  const rows = (truth: LogRow['truth'], beliefs: Beliefs) => beliefs.map((belief, i) => cardRow({
    person: personCode(person), phase, form, truth, belief, item: `${form.toLowerCase()}-${truth}-${i + 1}`, order: truth === 'scam' ? 2 * i + 2 : 2 * i + 1,
    conduct: belief > 1 ? 'refuse' : 'comply',
  }));
  return [...rows('scam', scams), ...rows('genuine', genuines)];
}
