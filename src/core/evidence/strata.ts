import type { Form } from '../card.ts';
import type { Phase } from '../log/row.ts';
import type { Person, TakenForm } from './people.ts';

/** One person's two tests. */
export interface Pair {
  from: TakenForm;
  to: TakenForm;
}

/** People who took two forms in one order, and how much their mean counts. The weights add up to 1. */
export interface Stratum {
  /** Both forms in their order; two orders together if one of them was too rare to stand alone. */
  order: `${Form}→${Form}` | `${Form}↔${Form}`;
  pairs: Pair[];
  weight: number;
}

/** Who is in a comparison, and who is not and why. */
export interface Compared {
  strata: Stratum[];
  persons: number;
  leftOut: {
    /** Took one of the two tests. */
    oneTest: number;
    /** Took the same form twice: remembering is not learning. */
    sameForm: number;
    /** Took two forms that hardly anybody else took. */
    rareForms: number;
  };
}

/** Fewer people than this say nothing about how much people differ. */
const FEWEST_IN_ORDER = 3;

/**
 * Sorts people by the order in which they took two forms. The two orders of a pair of forms count alike, however many
 * people each has, so that a form that is easier than the other raises one as much as it lowers the other.
 */
export function compared(all: readonly Person[], from: Phase, to: Phase): Compared {
  const both = all.flatMap(person => (person[from] && person[to] ? [{ from: person[from], to: person[to] }] : []));
  const usable = both.filter(pair => pair.from.form !== pair.to.form);
  const byForms = Object.values(groupBy(usable, ({ from, to }) => [from.form, to.form].toSorted().join('')));
  const common = byForms.filter(pairs => pairs.length >= FEWEST_IN_ORDER);
  const persons = common.reduce((sum, pairs) => sum + pairs.length, 0);
  return {
    strata: common.flatMap(pairs => ordersOf(pairs, pairs.length / persons)),
    persons,
    leftOut: {
      oneTest: all.filter(person => (person[from] === undefined) !== (person[to] === undefined)).length,
      sameForm: both.length - usable.length,
      rareForms: usable.length - persons,
    },
  };
}

function ordersOf(pairs: Pair[], weight: number): Stratum[] {
  const orders = Object.values(groupBy(pairs, pair => pair.from.form));
  const { from, to } = pairs[0]!;
  if (orders.length === 1) return [{ order: `${from.form}→${to.form}`, pairs, weight }];
  if (orders.some(order => order.length < FEWEST_IN_ORDER)) return [{ order: `${from.form}↔${to.form}`, pairs, weight }];
  return orders.map(order => ({ order: `${order[0]!.from.form}→${order[0]!.to.form}`, pairs: order, weight: weight / 2 }));
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const one of list) (groups[keyOf(one)] ??= []).push(one);
  return groups;
}
