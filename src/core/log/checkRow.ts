import { countOf, type Complaints, type LogPlace } from './problem.ts';
import { COLUMN_TABLE, COLUMNS, type Column, type ColumnKind, type LogRow } from './row.ts';

/** The cells of one row as text; a blank one is ''. A function, for a log has a hundred thousand rows. */
export type Cells = (column: Column) => string;

/** No value of ours comes near this many characters. */
export const LONGEST_FIELD = 200;

/** The row that the cells make, or nothing and a complaint about each cell that is wrong. */
export function rowFrom(cells: Cells, place: LogPlace, wrong: Complaints): LogRow | undefined {
  const before = countOf(wrong);
  const row: Partial<Record<Column, string | number>> = {};
  for (const column of COLUMNS) {
    const value = valueOf(cells(column), COLUMN_TABLE[column], { ...place, column }, wrong);
    if (value !== undefined) row[column] = value;
  }
  // Whether the columns go together can only be said of columns that are each right.
  if (countOf(wrong) === before) checkTogether(cells, place, wrong);
  return countOf(wrong) === before ? (row as unknown as LogRow) : undefined;
}

function valueOf(text: string, kind: ColumnKind, at: LogPlace, wrong: Complaints): string | number | undefined {
  if (text.length > LONGEST_FIELD) {
    wrong.add('log/huge-field', at, { found: text.length, most: LONGEST_FIELD });
    return undefined;
  }
  if (text === '') {
    if (!('optional' in kind)) wrong.add('log/blank', at);
    return undefined;
  }
  if ('list' in kind) return listed(text, kind.list, at, wrong);
  if ('least' in kind) return number(text, kind, at, wrong);
  if (kind.pattern.test(text)) return text;
  wrong.add('log/bad-text', at, { value: text, zhForm: kind.zh, form: kind.en });
  return undefined;
}

function listed(text: string, list: readonly (string | number)[], at: LogPlace, wrong: Complaints): string | number | undefined {
  const found = list.find(value => String(value) === text);
  if (found === undefined) wrong.add('log/not-in-list', at, { value: text, known: list.join(' ') });
  return found;
}

function number(text: string, { least, most }: { least: number; most: number }, at: LogPlace, wrong: Complaints): number | undefined {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  wrong.add('log/bad-number', at, { value: text, least, most });
  return undefined;
}

/** What a card has and a contact has not, and the other way round. */
function checkTogether(cells: Cells, place: LogPlace, wrong: Complaints): void {
  const at = (column: Column) => ({ ...place, column });
  const not = (code: 'log/not-for-a-card' | 'log/not-for-a-contact', column: Column) => {
    if (cells(column) !== '') wrong.add(code, at(column), { value: cells(column) });
  };
  if (cells('form') === '') {
    if (cells('verdict') === '') wrong.add('log/contact-without-verdict', at('verdict'));
    if (cells('conduct') === '') wrong.add('log/contact-without-conduct', at('conduct'));
    not('log/not-for-a-contact', 'belief');
    return;
  }
  if (cells('phase') === 'practice') wrong.add('log/form-in-practice', at('form'), { value: cells('form') });
  if (cells('belief') === '') wrong.add('log/card-without-belief', at('belief'));
  not('log/not-for-a-card', 'verdict');
  not('log/not-for-a-card', 'rung');
  if (Number(cells('lost')) !== 0) not('log/not-for-a-card', 'lost');
}
