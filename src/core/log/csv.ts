/** A table, or where it stops being one. */
export interface Csv {
  records: string[][];
  /** Quotes gone wrong, by record (from 1) and cell (from 0). */
  wrong: { code: 'log/unclosed-quote' | 'log/stray-quote'; row: number; cell: number }[];
}

/** What spreadsheets put between cells, by country and settings. */
const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the first line holds most of. */
export function separatorOf(text: string): string {
  const line = text.slice(0, 2000).split(/[\r\n]/, 1)[0]!;
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce<string>((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}

/** Reads a table (RFC 4180) with any line ends. A record of blank cells only says nothing and is an empty list. */
export function readCsv(text: string, separator: string): Csv {
  const csv: Csv = { records: [], wrong: [] };
  let [at, quote] = [0, -1];
  while (at < text.length) {
    const end = lineEnd(text, at);
    // Looked for once and not in every line: in a log there is none, and the search would go through all that is left.
    if (quote < at) quote = text.indexOf('"', at) === -1 ? text.length : text.indexOf('"', at);
    if (quote < end) at = quotedRecord(text, at, separator, csv);
    else {
      keep(csv, text.slice(at, end).split(separator));
      at = afterBreak(text, end);
    }
  }
  return csv;
}

/** One record that has quotes in it, and so perhaps line breaks. */
function quotedRecord(text: string, from: number, separator: string, csv: Csv): number {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const { cell, end, wrong } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (wrong) csv.wrong.push({ code: wrong, row: csv.records.length + 1, cell: cells.length });
    cells.push(cell);
    if (text[end] !== separator) {
      keep(csv, cells);
      return afterBreak(text, end);
    }
    at = end + 1;
  }
}

interface Cell { cell: string; end: number; wrong?: Csv['wrong'][number]['code'] }

function quotedCell(text: string, from: number, separator: string): Cell {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { cell: '', end: text.length, wrong: 'log/unclosed-quote' };
  const cell = text.slice(from + 1, close).replaceAll('""', '"');
  const { cell: after, end } = plainCell(text, close + 1, separator);
  return after === '' ? { cell, end } : { cell: cell + after, end, wrong: 'log/stray-quote' };
}

function plainCell(text: string, from: number, separator: string): Cell {
  const next = text.indexOf(separator, from);
  const end = Math.min(next === -1 ? text.length : next, lineEnd(text, from));
  return { cell: text.slice(from, end), end };
}

function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  if (end === -1) end = text.length;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

const afterBreak = (text: string, end: number): number => (text[end] === '\r' ? end + 2 : end + 1);

function keep(csv: Csv, cells: readonly string[]): void {
  const trimmed = cells.map(cell => cell.trim());
  csv.records.push(trimmed.every(cell => cell === '') ? [] : trimmed);
}

/**
 * One cell as it is written. A spreadsheet takes a cell that begins with = + - or @ for a formula and runs it; our values
 * never do, and whatever should get in all the same is written as text.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
