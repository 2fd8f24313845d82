import { expect, test } from 'vitest';
import { swingAt } from '../../src/stage/swing.ts';

test('a ringing phone shakes, rests between rings, and stops shaking so that it can be read', () => {
  expect(swingAt('ringing', 500)).toMatch(/^translate\(.+\) rotate\(.+\)$/);
  expect(swingAt('ringing', 1800)).toBe('');
  expect(swingAt('ringing', 6 * 2600 + 500)).toBe('');
});

test('an answered phone swings and comes to rest', () => {
  expect(swingAt('answered', 50)).not.toBe('');
  expect(swingAt('answered', 1500)).toBe('');
});
