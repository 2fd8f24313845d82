import { describe, expect, test } from 'vitest';
import { LONGEST_FIELD } from '../../../src/core/log/checkRow.ts';
import { logToCsv, logToJson } from '../../../src/core/log/exportLog.ts';
import { importLogs } from '../../../src/core/log/importLog.ts';
import { MOST_TOLD, type LogProblemCode } from '../../../src/core/log/problem.ts';
import { LOG_PROBLEM_TEXTS, logProblemWords } from '../../../src/core/log/problemTexts.ts';
import type { LogRow } from '../../../src/core/log/row.ts';
import { cardRow, playedRow } from '../../support/logRows.ts';

const problemsIn = (...texts: string[]) => {
  const read = importLogs(texts.map((text, i) => ({ name: `log-${i + 1}`, text })));
  return read.ok ? { told: [], more: 0 } : read.error;
};

const csv = logToCsv([cardRow()]);
const spoilt = (over: Record<string, unknown>) => logToCsv([{ ...cardRow(), ...over } as LogRow]);
const played = (over: Record<string, unknown>) => logToCsv([{ ...playedRow(), ...over } as LogRow]);
const json = (over: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(logToJson([cardRow()])) as object, ...over });

/** The smallest log that causes each problem, and where it is told. A new code without a case does not compile. */
const CASES: Record<Exclude<LogProblemCode, 'log/too-many-rows'>, [text: string, row: number | undefined, column: string | undefined]> = {
  'log/empty': ['\uFEFF \r\n', undefined, undefined],
  'log/unknown-format': ['name,age\r\nChen,71\r\n', undefined, undefined],
  'log/broken-json': [logToJson([cardRow()]).slice(0, 120), undefined, undefined],
  'log/no-rows-list': [json({ rows: 7 }), undefined, undefined],
  'log/other-version': [csv.replace('\r\n1,', '\r\n2,'), undefined, undefined],
  'log/missing-column': [csv.replace(',belief', ',faith'), 1, 'belief'],
  'log/unknown-column': [json({ rows: [{ ...cardRow(), name: 'Chen' }] }), 1, 'name'],
  'log/doubled-column': [csv.replace(',belief', ',belief,belief'), 1, 'belief'],
  'log/row-length': [csv.slice(0, csv.lastIndexOf(',')), 2, 'take'],
  'log/unclosed-quote': [csv.replace(',scam', ',"scam'), 2, 'truth'],
  'log/stray-quote': [csv.replace(',scam', ',"sc"am'), 2, 'truth'],
  'log/huge-field': [spoilt({ item: 'a'.repeat(LONGEST_FIELD + 1) }), 2, 'item'],
  'log/not-a-row': [json({ rows: ['row'] }), 1, undefined],
  'log/not-a-value': [json({ rows: [{ ...cardRow(), lost: true }] }), 1, 'lost'],
  'log/blank': [spoilt({ truth: '' }), 2, 'truth'],
  'log/not-in-list': [spoilt({ belief: 4 }), 2, 'belief'],
  'log/bad-number': [spoilt({ order: 0 }), 2, 'order'],
  'log/bad-text': [spoilt({ person: 'Chen' }), 2, 'person'],
  'log/card-without-belief': [spoilt({ belief: undefined }), 2, 'belief'],
  'log/contact-without-verdict': [played({ verdict: undefined }), 2, 'verdict'],
  'log/contact-without-conduct': [played({ conduct: undefined }), 2, 'conduct'],
  'log/not-for-a-card': [spoilt({ lost: 100 }), 2, 'lost'],
  'log/not-for-a-contact': [played({ belief: 2 }), 2, 'belief'],
  'log/form-in-practice': [spoilt({ phase: 'practice' }), 2, 'form'],
  'log/duplicate': [logToCsv([cardRow(), cardRow({ order: 5 })]), 3, 'item'],
  'log/two-truths': [logToCsv([cardRow(), cardRow({ person: 'B2222222', truth: 'genuine' })]), 3, 'truth'],
  'log/two-forms': [logToCsv([cardRow(), cardRow({ item: 'b-2', form: 'B' })]), 3, 'form'],
};

test.each(Object.entries(CASES))('%s is told at its place, and nothing is taken in', (code, [text, row, column]) => {
  const { told, more } = problemsIn(text);
  expect(told.map(problem => problem.code)).toContain(code);
  expect(told.find(problem => problem.code === code)).toMatchObject({ file: 'log-1', ...(row && { row }), ...(column && { column }) });
  expect(more).toBe(0);
});

test('log/too-many-rows is told before the memory is full', () => {
  const read = importLogs([{ name: 'log-1', text: logToCsv([cardRow(), cardRow({ item: 'a-2' })]) }], 1);
  expect(read).toMatchObject({ ok: false, error: { told: [{ code: 'log/too-many-rows', file: 'log-1', values: { most: 1 } }] } });
});

test('there is a case for every problem', () => {
  expect(new Set([...Object.keys(CASES), 'log/too-many-rows'])).toEqual(new Set(Object.keys(LOG_PROBLEM_TEXTS)));
});

describe('what is told', () => {
  const all = Object.values(CASES).flatMap(([text]) => problemsIn(text).told.map(problem => ({ problem, ...logProblemWords(problem) })));

  test('names file, row and column and how to mend it, with nothing left to fill in', () => {
    expect(all.length).toBeGreaterThanOrEqual(Object.keys(CASES).length);
    for (const { zh, en, problem } of all) {
      expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
      for (const words of [zh, en]) expect(words).toContain(problem.file);
      if (problem.row) expect([zh.includes(`第 ${problem.row} 行`), en.includes(`row ${problem.row}`)]).toEqual([true, true]);
      if (problem.column) expect([zh.includes(problem.column), en.includes(problem.column)]).toEqual([true, true]);
      expect(zh).toMatch(/请/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,?!;:]/u);
    }
  });

  test('reads as a sentence in both languages', () => {
    const [problem] = problemsIn(spoilt({ belief: 4 })).told;
    expect(logProblemWords(problem!)).toEqual({
      zh: 'log-1 第 2 行 “belief”列：“4”不行，请改成其中一个：0 1 2 3。',
      en: 'log-1, row 2, column “belief”: “4” will not do; write one of: 0 1 2 3.',
    });
  });

  test('is short, even when a value is as long as the file', () => {
    const [problem] = problemsIn(csv.replace(',scam', `,"${'x'.repeat(150)}"`)).told;
    expect(logProblemWords(problem!).en.length).toBeLessThan(200);
  });

  test('stops after the first twenty and counts the rest', () => {
    const rows = Array.from({ length: 50 }, (_, i) => cardRow({ item: `a-${i}`, order: 0 }));
    const { told, more } = problemsIn(logToCsv(rows));
    expect([told.length, more]).toEqual([MOST_TOLD, 50 - MOST_TOLD]);
  });
});

describe('an answer given twice', () => {
  test('names both rows', () => {
    const [problem] = problemsIn(logToCsv([cardRow(), playedRow(), cardRow()])).told;
    expect(problem).toMatchObject({ row: 4, values: { other: 'log-1', line: 2 } });
  });

  test('names both files, when a file was chosen twice', () => {
    const [problem] = problemsIn(csv, csv).told;
    expect(problem).toMatchObject({ file: 'log-2', row: 2, values: { other: 'log-1', line: 2 } });
  });

  test('is no fault in a played contact, which may be played again later in the sitting', () => {
    expect(problemsIn(logToCsv([playedRow(), playedRow({ order: 2 })])).told).toEqual([]);
  });

  test('is no fault in another phase or of another person', () => {
    expect(problemsIn(logToCsv([cardRow(), cardRow({ phase: 'post' }), cardRow({ person: 'B2222222' })])).told).toEqual([]);
  });
});

describe('hand-edited values', () => {
  test.each([
    ['person', 'k7qx2m9f'], ['person', '陈阿姨'], ['person', '1K7QX2M9'], ['group', '三班'], ['group', '1E5'], ['group', 'abcdefghijklm'], ['phase', 'Pre'],
    ['form', 'D'], ['item', '1-1'], ['item', '1-May'], ['item', 'a--1'], ['order', '1.5'], ['order', '-1'], ['order', '10000'], ['belief', '1.5'],
    ['belief', '-1'], ['lost', '1e3'], ['lost', '¥100'], ['conduct', 'run'], ['content', '1.23457E+11'], ['content', '0123456789a'], ['role', 'both'],
  ] as const)('%s cannot be %s', (column, value) => {
    const cells = csv.trimEnd().split('\r\n').map(line => line.split(','));
    cells[1]![cells[0]!.indexOf(column)] = value;
    expect(problemsIn(cells.map(row => row.join(',')).join('\n')).told).toMatchObject([{ row: 2, column }]);
  });

  test('a version changed in one row is told there', () => {
    const text = logToCsv([cardRow(), cardRow({ item: 'a-2' })]);
    expect(problemsIn(text.replace(/\r\n1,(?=.*a-2)/, '\r\n9,')).told).toMatchObject([{ code: 'log/not-in-list', row: 3, column: 'version' }]);
  });

  test('JSON of another version says so, and nothing about its rows', () => {
    expect(problemsIn(json({ version: 2, rows: [{ what: 1 }] })).told).toMatchObject([{ code: 'log/other-version' }]);
  });

  test.each(['[]', '{}', '{"format":"other","version":1,"rows":[]}'])('%s is no log', text => {
    expect(problemsIn(text).told).toMatchObject([{ code: 'log/unknown-format' }]);
  });

  test('a key that reaches for the prototype is an unknown column', () => {
    const text = logToJson([cardRow()]).replace('{"person"', '{"__proto__":{"belief":3},"person"');
    expect(problemsIn(text).told).toMatchObject([{ code: 'log/unknown-column', column: '__proto__' }]);
  });

  test('a file cut off anywhere is told, or has lost nothing but its last line break', () => {
    const whole = logToCsv([cardRow(), playedRow()]);
    for (let length = 1; length < whole.length - 2; length++) {
      const cut = whole.slice(0, length);
      const isBetweenRows = /^(version.*content|.*h[0-9a-f]{12})?\r?\n?$/.test(cut.slice(cut.trimEnd().lastIndexOf('\n') + 1));
      if (!isBetweenRows) expect([cut.slice(-20), problemsIn(cut).told.length > 0]).toEqual([cut.slice(-20), true]);
    }
  });
});
