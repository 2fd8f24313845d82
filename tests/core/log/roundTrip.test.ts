import { describe, expect, test } from 'vitest';
import { logToCsv, logToJson } from '../../../src/core/log/exportLog.ts';
import { importLogs } from '../../../src/core/log/importLog.ts';
import { personCode } from '../../../src/core/log/personCode.ts';
import type { LogRow } from '../../../src/core/log/row.ts';
import { cardRow, playedRow } from '../../support/logRows.ts';

const read = (...texts: string[]) => importLogs(texts.map((text, i) => ({ name: `log-${i + 1}`, text })));
const rows: LogRow[] = [cardRow(), cardRow({ item: 'a-2', order: 2, truth: 'genuine', belief: 0 }), playedRow(), playedRow({ item: 'other', order: 2, lost: 3860, rung: 'X7' })];

describe.each([['CSV', logToCsv], ['JSON', logToJson]] as const)('%s', (_, written) => {
  test('gives back what was written, row for row', () => {
    expect(read(written(rows))).toEqual({ ok: true, value: rows });
  });

  test('gives back an empty log', () => {
    expect(read(written([]))).toEqual({ ok: true, value: [] });
  });

  test('leaves open what was left open', () => {
    const { group: _group, conduct: _conduct, ...open } = cardRow();
    expect(read(written([open]))).toEqual({ ok: true, value: [open] });
  });

  test('carries a hundred thousand rows', { timeout: 120_000 }, () => {
    const many = Array.from({ length: 100_000 }, (_, i) => cardRow({ person: personCode(i >> 4), item: `a-${i % 16}`, order: (i % 16) + 1 }));
    const back = read(written(many));
    expect(back.ok && back.value.length).toBe(many.length);
    expect(back.ok && back.value.at(-1)).toEqual(many.at(-1));
  });
});

describe('a table', () => {
  const csv = logToCsv(rows);

  test('has the columns that the format documents', () => {
    expect(csv.split('\r\n')[0]).toBe('version,person,group,phase,form,item,order,truth,role,belief,verdict,conduct,rung,lost,hints,take,content');
  });

  test.each([
    ['plain line breaks', csv.replaceAll('\r\n', '\n')],
    ['no line break at the end', csv.trimEnd()],
    ['blank lines at the end, as spreadsheets leave them', `${csv}\r\n,,,,,,,,,,,,,,,,\r\n`],
    ['the mark that Excel wants', logToCsv(rows, { forExcel: true })],
    ['semicolons, as Excel writes in some countries', csv.replaceAll(',', ';')],
    ['tabs', csv.replaceAll(',', '\t')],
    ['quotes about every cell', csv.replaceAll(/[^,\r\n]+/g, '"$&"')],
    ['spaces about the cells', csv.replaceAll(',', ' , ')],
    ['its columns in another order', csv.split('\r\n').map(line => line.split(',').toReversed().join(',')).join('\r\n')],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: rows });
  });

  test('begins with the mark for Excel only when asked', () => {
    expect(logToCsv(rows, { forExcel: true })).toBe(`\uFEFF${csv}`);
    expect(csv.startsWith('version')).toBe(true);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://shop.example","a")'])('never holds %j as something a spreadsheet would run', value => {
    const line = logToCsv([cardRow({ item: value })]).split('\r\n')[1]!;
    for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  });

  test('keeps a hash of digits alone from being taken for a number', () => {
    expect(logToCsv([playedRow()])).toContain(',h123456789012');
  });
});

test('several files are one log, whatever their kinds', () => {
  expect(read(logToCsv(rows.slice(0, 2)), logToJson(rows.slice(2)))).toEqual({ ok: true, value: rows });
});
