import { describe, expect, test } from 'vitest';
import { FORMS, type Card } from '../../../src/core/card.ts';
import { logToCsv, logToJson } from '../../../src/core/log/exportLog.ts';
import { importLogs } from '../../../src/core/log/importLog.ts';
import { ownRows } from '../../../src/core/log/ownRows.ts';
import { freshSave, type ContactRecord, type SaveState } from '../../../src/core/save.ts';
import type { Sitting } from '../../../src/core/sitting.ts';

const content = '0123456789ab';
const cards: Card[] = FORMS.flatMap(form => [1, 2].map(pair => ({ id: `${pair}${form.toLowerCase()}`, pair, form, truth: pair === 1 ? 'genuine' as const : 'scam' as const, kind: 'near' as const, channel: 'call' as const })));
const taken = (form: 'A' | 'B' | 'C'): Sitting => ({ form, self: [4, 2], answers: [1, 2].map(pair => ({ card: `${pair}${form.toLowerCase()}`, belief: 'probably-false' as const, act: 'verify-own' as const })) });
const record: ContactRecord = { hash: 'fedcba987654', moves: [], endingsSeen: [], times: 1, role: 'helper', result: { truth: 'scam', verdict: 'fake', conduct: 'refuse', rung: 'X2', lost: 0, purse: 3860 } };
const state = (rest: Partial<SaveState>): SaveState => ({ ...freshSave(7), ...rest });

describe('one’s own log', () => {
  test('has a row for each card and each first attempt, before, between and after', () => {
    const rows = ownRows(state({ sittings: [taken('A'), taken('B'), taken('C')], contacts: { 'a-scam': record } }), { cards, content });
    expect(rows.map(r => `${r.phase} ${r.form ?? '-'} ${r.item} ${r.order}`)).toEqual([
      'pre A 1a 1', 'pre A 2a 2', 'post B 1b 1', 'post B 2b 2', 'delayed C 1c 1', 'delayed C 2c 2', 'practice - a-scam 1',
    ]);
    expect(rows[0]).toMatchObject({ truth: 'genuine', belief: 2, conduct: 'verify-own', content });
    expect(rows.at(-1)).toMatchObject({ role: 'helper', verdict: 'fake', conduct: 'refuse', rung: 'X2', content: 'fedcba987654' });
    expect(new Set(rows.map(r => r.person)).size).toBe(1);
  });

  test('leaves out a form that was not finished, and contacts of which no result was kept', () => {
    const { result: _, ...before } = record;
    const unfinished: Sitting = { ...taken('A'), answers: taken('A').answers.slice(0, 1) };
    expect(ownRows(state({ sittings: [unfinished], contacts: { old: before } }), { cards, content })).toEqual([]);
  });

  test('can be read again by the analysis, as a table and as JSON', () => {
    const rows = ownRows(state({ sittings: [taken('A')], contacts: { 'a-scam': record } }), { cards, content });
    for (const text of [logToCsv(rows, { forExcel: true }), logToJson(rows)]) expect(importLogs([{ name: 'own', text }])).toEqual({ ok: true, value: rows });
  });
});
