import { expect, test } from 'vitest';
import { handbook } from '../../src/core/handbook.ts';
import { FLAGS, REMINDER_TABLE } from '../../src/core/vocabulary.ts';

test('a new handbook has all flags under their looks, and none of them met', () => {
  const { looks, reminders, met, all } = handbook([]);
  expect(looks.flatMap(l => l.flags)).toHaveLength(13);
  expect(looks.flatMap(l => l.flags).some(f => f.met)).toBe(false);
  expect(reminders.map(r => r.reminder)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
  expect(reminders.some(r => r.met)).toBe(false);
  expect([met, all]).toEqual([0, 13]);
});

test('a flag that was met fills its line and the reminders that help against it', () => {
  const { looks, reminders, met } = handbook(['borrow-for-refund']);
  expect(looks.find(l => l.look === 'loan')?.flags).toEqual([{ flag: 'borrow-for-refund', met: true }]);
  expect(reminders.filter(r => r.met).map(r => r.reminder)).toEqual(['R3', 'R6']);
  expect(met).toBe(1);
});

test('every flag has a reminder that helps against it', () => {
  const helped = new Set<string>(Object.values(REMINDER_TABLE).flat());
  expect(FLAGS.filter(flag => !helped.has(flag))).toEqual([]);
});
