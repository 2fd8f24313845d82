import type { LogRow } from '../../src/core/log/row.ts';

/** A row of a test card, right in every column. */
export const cardRow = (over: Partial<LogRow> = {}): LogRow => ({
  person: 'K7QX2M9F', group: 'tuesday', phase: 'pre', form: 'A', item: 'a-1', order: 1, truth: 'scam', role: 'self', belief: 3, conduct: 'refuse',
  lost: 0, hints: 0, take: 0, content: '0123456789ab', ...over,
});

/** A row of a played contact, right in every column. */
export const playedRow = (over: Partial<LogRow> = {}): LogRow => ({
  person: 'K7QX2M9F', phase: 'practice', item: '1-1-damaged-parcel', order: 1, truth: 'scam', role: 'self', verdict: 'fake', conduct: 'verify-own',
  rung: 'X2', lost: 0, hints: 1, take: 2, content: '123456789012', ...over,
});
