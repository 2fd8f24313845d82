import type { Complaints, LogPlace } from './problem.ts';
import { isCard, type LogRow } from './row.ts';

/** A row and where it was read. */
export interface PlacedRow {
  row: LogRow;
  place: LogPlace;
}

/** What rows that are each right can still be wrong about among themselves. Each complaint names both places. */
export function checkAgainstEachOther(placed: readonly PlacedRow[], wrong: Complaints): void {
  const answered = new Map<string, LogPlace>();
  const truths = new Map<string, PlacedRow>();
  const forms = new Map<string, PlacedRow>();
  for (const { row, place } of placed) {
    const key = answerKey(row);
    const other = answered.get(key);
    if (other) wrong.add('log/duplicate', { ...place, column: 'item' }, named(other));
    else answered.set(key, place);
    const told = firstOf(truths, row.item, { row, place });
    if (told.row.truth !== row.truth) wrong.add('log/two-truths', { ...place, column: 'truth' }, { item: row.item, value: row.truth, ...named(told.place) });
    if (!isCard(row)) continue;
    const sat = firstOf(forms, `${row.person} ${row.phase}`, { row, place });
    if (sat.row.form !== row.form) wrong.add('log/two-forms', { ...place, column: 'form' }, { value: row.form, ...named(sat.place) });
  }
}

/** A card is answered once in a sitting, wherever it stood in it; a contact may be played again. */
const answerKey = (row: LogRow): string => `${row.person} ${row.phase} ${row.item}${isCard(row) ? '' : ` ${row.order}`}`;

function firstOf(seen: Map<string, PlacedRow>, key: string, now: PlacedRow): PlacedRow {
  const first = seen.get(key) ?? now;
  seen.set(key, first);
  return first;
}

const named = ({ file, row }: LogPlace): { other: string; line: number } => ({ other: file, line: row ?? 1 });
