import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { figureSvg } from '../../scripts/analyse/figure.ts';
import { FINDING_WORDS, figureText, MEASURE_WORDS } from '../../scripts/analyse/words.ts';
import { textTable } from '../../scripts/analyse/textTable.ts';
import { classOf, type Kind } from '../../src/core/evidence/kinds.ts';
import { evidenceReport } from '../../src/core/evidence/report.ts';
import { simulateClass } from '../../src/core/evidence/simulate.ts';
import { logToCsv, logToJson } from '../../src/core/log/exportLog.ts';
import { cardRow, playedRow } from '../support/logRows.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Takes no room on the disk. */
function ofLength(name: string, bytes: number): string {
  const path = file(name, '');
  truncateSync(path, bytes);
  return path;
}

const rowsOf = (kind: Kind) => simulateClass(classOf(kind, 40), 3);
const learners = file('learners.csv', logToCsv(rowsOf('learners'), { forExcel: true }));
const suspicious = file('suspicious.json', logToJson(rowsOf('suspicious')));

describe('a report', () => {
  const { text, code } = analyse([learners]);

  test('says what was found, in both languages, and how far that goes', () => {
    expect(code).toBe(0);
    expect(text).toContain(FINDING_WORDS.better.zh);
    expect(text).toContain(FINDING_WORDS.better.en);
    expect(text).toContain('This speaks of the test, not of life.');
  });

  test('has every measure, the ladder, the answers and the cards', () => {
    for (const { zh, en } of Object.values(MEASURE_WORDS)) expect(text).toContain(`${zh} ${en}`);
    expect(text).toMatch(/X7 +\d/);
    expect(text).toContain('surely genuine');
    expect(text).toMatch(/a-12 +骗局 scam/);
  });

  test('never calls a rise in suspicion an improvement', () => {
    const about = analyse([suspicious]).text;
    expect(about).toMatch(/没有更会分|没有以前清/);
    expect(about).not.toContain(FINDING_WORDS.better.en);
  });

  test('of several files is of all of them, of one group only of that', () => {
    const other = file('other.csv', logToCsv([cardRow({ item: 'a-2' })]));
    expect(analyse([learners, other]).text).toContain('41 人 people');
    expect(analyse([learners, other, '--group', 'tuesday']).text).toContain('1 行 rows · 1 人 people');
  });

  test('says so when there is nothing to compare', () => {
    expect(analyse([file('before.csv', logToCsv([cardRow(), playedRow()]))])).toMatchObject({ code: 0, text: expect.stringContaining('nothing can be compared') });
  });

  test('names who is left out, and that one order of the forms is not enough', () => {
    const rows = rowsOf('learners').filter(row => row.form === undefined || (row.form === 'A') === (row.phase === 'pre'));
    const said = analyse([file('one-order.csv', logToCsv([...rows, cardRow({ item: 'a-2' })]))]).text;
    expect(said).toContain('1 人只做了一次 took one test only');
    expect(said).toContain('One order only');
  });
});

describe('is refused in both languages, with exit code 1:', () => {
  const broken = logToJson([cardRow()]).slice(0, 90);
  test.each<[string, () => string[], RegExp, RegExp]>([
    ['no file', () => [], /用法/, /Usage/],
    ['an unknown option', () => ['--what', learners], /用法/, /Usage/],
    ['a file that is not there', () => [join(folder, 'nowhere.csv')], /没有这个文件/, /no such file/],
    ['a folder', () => [folder], /这不是文件/, /no file/],
    ['a file too large to hold', () => [ofLength('large.csv', 201e6)], /超过 200 MB/, /more than 200 MB/],
    ['an empty file', () => [file('empty.csv', '')], /文件是空的/, /is empty/],
    ['a log without rows', () => [file('header.csv', logToCsv([]))], /一行也没有/, /not one row/],
    ['JSON that breaks off', () => [file('cut.json', broken)], /JSON 不完整/, /JSON is broken/],
    ['a value that cannot be', () => [file('bad.csv', logToCsv([cardRow({ order: 0 })]))], /第 2 行 “order”列/, /row 2, column “order”/],
    ['the same file twice', () => [learners, learners], /还有 \d+ 处/, /And \d+ more/],
    ['a group that is not there', () => [learners, '--group', 'monday'], /没有“monday”这一组，有：simulated/, /no group “monday”/],
  ])('%s', (_, words, zh, en) => {
    const { text, code } = analyse(words());
    expect(code).toBe(1);
    expect(text).toMatch(zh);
    expect(text).toMatch(en);
  });
});

describe('a figure', () => {
  const out = join(folder, 'figures');
  const path = join(out, 'evidence-post.svg');

  test('is written where it was asked for, and its name is told', () => {
    expect(analyse([learners]).text).not.toContain('.svg');
    expect(analyse([learners, '--out', out]).text).toContain(path);
    expect(readFileSync(path, 'utf8')).toContain(FINDING_WORDS.better.zh);
  });

  test('does not replace another one unless told to', () => {
    writeFileSync(path, 'mine');
    expect(analyse([learners, '--out', out])).toMatchObject({ code: 1, text: expect.stringContaining('--force') });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(analyse([learners, '--out', out, '--force']).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('<svg');
  });

  test('is not written into what is no folder', () => {
    expect(analyse([learners, '--out', learners])).toMatchObject({ code: 1, text: expect.stringContaining('Cannot write') });
  });

  test('is not written for a bad log', () => {
    const nowhere = join(folder, 'nothing');
    mkdirSync(nowhere);
    analyse([file('bad2.csv', 'x'), '--out', nowhere]);
    expect(existsSync(join(nowhere, 'evidence-post.svg'))).toBe(false);
  });

  test.each(['learners', 'suspicious'] as const)('of %s is well-formed, without a number that is none', kind => {
    const svg = figureSvg(evidenceReport(rowsOf(kind)).comparisons[0]!);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<(text|g|svg)\b/g)!.length).toBe(svg.match(/<\/(text|g|svg)>/g)!.length);
  });

  test('of a class too small for ranges has none', () => {
    const rows = simulateClass(classOf('learners', 6), 1);
    expect(figureSvg(evidenceReport(rows).comparisons[0]!)).not.toMatch(/NaN|undefined|stroke-width="5"/);
  });
});

test('Excel’s “Unicode text” is read as well', () => {
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${logToCsv([cardRow()]).replaceAll(',', '\t')}`, 'utf16le'));
  expect(analyse([file('unicode.txt', utf16)]).text).toContain('1 行 rows');
});

test.each([
  ['area', 0.1234, false, '0.12'], ['area', 0.1234, true, '+0.12'], ['criterion', -0.3, true, '−0.30'], ['area', -0.001, true, '0.00'],
  ['verify-own', 0.456, false, '46 %'], ['verify-own', 0.456, true, '+46 点'],
] as const)('%s of %f (a change: %s) is written %s', (measure, value, signed, text) => {
  expect(figureText(measure, value, signed)).toBe(text);
});

test('columns stand under one another although Chinese signs are wide', () => {
  expect(textTable([['', 'n'], ['分对率', '1'], ['ab', '10']])).toBe('         n\n──────────\n分对率   1\nab      10');
});
