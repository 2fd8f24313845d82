import { rowFrom, type Cells } from './checkRow.ts';
import type { PlacedRow } from './checkRows.ts';
import { countOf, type Complaints, type LogPlace } from './problem.ts';
import { COLUMNS, LOG_FORMAT, type Column } from './row.ts';
import { isOwnVersion } from './version.ts';

/** The rows of an object with `format`, `version` and `rows`. A column that a row does not have is blank. */
export function rowsFromJson(file: string, text: string, wrong: Complaints): PlacedRow[] {
  const log = parsed(file, text, wrong);
  if (log === undefined) return [];
  if (!isRecord(log) || log['format'] !== LOG_FORMAT) {
    wrong.add('log/unknown-format', { file }, { format: LOG_FORMAT });
    return [];
  }
  if (!isOwnVersion(log['version'], file, wrong)) return [];
  if (!Array.isArray(log['rows'])) {
    wrong.add('log/no-rows-list', { file });
    return [];
  }
  return log['rows'].flatMap((value: unknown, i) => {
    const place = { file, row: i + 1 };
    const cells = cellsOf(value, place, wrong);
    const row = cells && rowFrom(cells, place, wrong);
    return row ? [{ row, place }] : [];
  });
}

/** Nothing, and a complaint, when it is not JSON. */
function parsed(file: string, text: string, wrong: Complaints): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    wrong.add('log/broken-json', { file }, { reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function cellsOf(value: unknown, place: LogPlace, wrong: Complaints): Cells | undefined {
  if (!isRecord(value)) {
    wrong.add('log/not-a-row', place);
    return undefined;
  }
  const before = countOf(wrong);
  for (const name of Object.keys(value)) {
    if (!COLUMNS.includes(name as Column)) wrong.add('log/unknown-column', { ...place, column: name }, { name });
  }
  const cells = new Map(COLUMNS.map(column => [column, cellOf(value[column], { ...place, column }, wrong)]));
  return countOf(wrong) === before ? column => cells.get(column)! : undefined;
}

function cellOf(value: unknown, at: LogPlace, wrong: Complaints): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  wrong.add('log/not-a-value', at, { value: JSON.stringify(value) });
  return '';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
