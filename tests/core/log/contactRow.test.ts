import { describe, expect, test } from 'vitest';
import { contactRow, type Circumstances } from '../../../src/core/log/contactRow.ts';
import { logToCsv } from '../../../src/core/log/exportLog.ts';
import { importLogs } from '../../../src/core/log/importLog.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import type { Conduct } from '../../../src/core/vocabulary.ts';

const here: Circumstances = { person: 'K7QX2M9F', phase: 'practice', order: 1, role: 'helper', hints: 0, take: 1, content: '0123456789ab' };
const outcome = (...conducts: Conduct[]): Outcome => ({
  contact: 'parcel', truth: 'scam', lines: [], decisions: conducts.map(conduct => ({ beat: 'b', conduct })), verdict: 'unsure', maxRung: 'X3', lost: 0, handledWell: true,
});

test('a played contact is a row that a log takes', () => {
  const row = contactRow(outcome('comply', 'refuse'), here)!;
  expect(importLogs([{ name: 'log', text: logToCsv([row]) }])).toEqual({ ok: true, value: [row] });
  expect(row).toMatchObject({ item: 'parcel', verdict: 'unsure', rung: 'X3', conduct: 'refuse', role: 'helper' });
  expect(row).not.toHaveProperty('belief');
});

test('there is no row before the verdict', () => {
  const { verdict: _verdict, ...open } = outcome('refuse');
  expect(contactRow(open, here)).toBeUndefined();
});

describe('what was done, in one word', () => {
  test.each<[Conduct[], Conduct]>([
    [['comply', 'verify-own', 'comply'], 'verify-own'],
    [['refuse', 'comply'], 'comply'],
    [['comply', 'refuse'], 'refuse'],
    [['comply', 'report'], 'report'],
    [[], 'comply'],
  ])('%j is %s', (conducts, word) => {
    expect(contactRow(outcome(...conducts), here)?.conduct).toBe(word);
  });
});
