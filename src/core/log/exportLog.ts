import { csvCell } from './csv.ts';
import { COLUMNS, LOG_FORMAT, LOG_VERSION, type Column, type LogRow } from './row.ts';

/** A byte order mark: without it Excel takes the file for the old code page of the country. */
const MARK = '\uFEFF';

/** The log as a table, one answered item a line. */
export function logToCsv(rows: readonly LogRow[], { forExcel = false }: { forExcel?: boolean } = {}): string {
  const lines = rows.map(row => [LOG_VERSION, ...COLUMNS.map(column => csvCell(cellOf(row, column)))].join(','));
  return `${forExcel ? MARK : ''}${[['version', ...COLUMNS].join(','), ...lines].join('\r\n')}\r\n`;
}

/** The log as JSON, one row a line, so that it can also be read by people. */
export function logToJson(rows: readonly LogRow[]): string {
  const lines = rows.map(row => JSON.stringify(Object.fromEntries(COLUMNS.flatMap(c => (row[c] === undefined ? [] : [[c, row[c]]])))));
  return `{"format":"${LOG_FORMAT}","version":${LOG_VERSION},"rows":[\n${lines.join(',\n')}\n]}\n`;
}

function cellOf(row: LogRow, column: Column): string {
  const value = row[column];
  if (value === undefined) return '';
  return column === 'content' ? `h${value}` : String(value);
}
