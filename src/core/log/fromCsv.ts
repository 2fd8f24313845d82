import { rowFrom } from './checkRow.ts';
import type { PlacedRow } from './checkRows.ts';
import { readCsv, separatorOf, type Csv } from './csv.ts';
import { countOf, type Complaints } from './problem.ts';
import { COLUMNS, LOG_FORMAT, LOG_VERSION, type Column } from './row.ts';
import { isOwnVersion } from './version.ts';

const HEADER: readonly string[] = ['version', ...COLUMNS];

/** The rows of a table with a header. The columns may stand in any order. */
export function rowsFromCsv(file: string, text: string, wrong: Complaints): PlacedRow[] {
  const csv = readCsv(text, separatorOf(text));
  const header = csv.records[0] ?? [];
  if (!header.some(name => HEADER.includes(name))) {
    wrong.add('log/unknown-format', { file }, { format: LOG_FORMAT });
    return [];
  }
  const first = csv.records.find((cells, i) => i > 0 && cells.length > 0);
  const version = first?.[header.indexOf('version')];
  if (version !== undefined && /^\d+$/.test(version) && !isOwnVersion(version, file, wrong)) return [];
  return isWhole(file, csv, header, wrong) ? dataRows(file, csv, header, wrong) : [];
}

/** Whether every column is there once and no quote has swallowed what follows. */
function isWhole(file: string, csv: Csv, header: readonly string[], wrong: Complaints): boolean {
  const before = countOf(wrong);
  for (const name of HEADER.filter(name => !header.includes(name))) wrong.add('log/missing-column', { file, row: 1, column: name }, { name });
  header.forEach((name, i) => {
    if (!HEADER.includes(name)) wrong.add('log/unknown-column', { file, row: 1, column: name }, { name });
    else if (header.indexOf(name) < i) wrong.add('log/doubled-column', { file, row: 1, column: name }, { name });
  });
  for (const { code, row, cell } of csv.wrong) wrong.add(code, { file, row, column: header[cell] ?? String(cell + 1) });
  return countOf(wrong) === before;
}

function dataRows(file: string, csv: Csv, header: readonly string[], wrong: Complaints): PlacedRow[] {
  const placed: PlacedRow[] = [];
  const at = Object.fromEntries(HEADER.map(name => [name, header.indexOf(name)])) as Record<Column | 'version', number>;
  csv.records.forEach((cells, i) => {
    if (i === 0 || cells.length === 0) return;
    const place = { file, row: i + 1 };
    if (cells.length !== header.length) {
      wrong.add('log/row-length', { ...place, column: header[Math.min(cells.length, header.length) - 1]! }, { found: cells.length, wanted: header.length });
      return;
    }
    const version = cells[at.version]!;
    if (version !== String(LOG_VERSION)) wrong.add('log/not-in-list', { ...place, column: 'version' }, { value: version, known: LOG_VERSION });
    const row = rowFrom(column => (column === 'content' ? cells[at.content]!.replace(/^h/, '') : cells[at[column]]!), place, wrong);
    if (row) placed.push({ row, place });
  });
  return placed;
}
