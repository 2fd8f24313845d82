import { expect, test } from 'vitest';
import { Pace } from '../../src/stage/pace.ts';

const judge = (...intervals: number[]) => {
  const pace = new Pace();
  return Array.from({ length: 70 }, (_, i) => pace.frame(intervals[i % intervals.length] ?? 0)).find(verdict => verdict !== undefined);
};

test('sixty frames a second are fast, and twenty are slow', () => {
  expect(judge(16.7)).toBe('fast');
  expect(judge(50)).toBe('slow');
});

test('a few dropped frames do not make a device slow', () => {
  expect(judge(16.7, 16.7, 16.7, 90)).toBe('fast');
});

test('time spent asleep or in another tab is not a frame', () => {
  const pace = new Pace();
  for (let i = 0; i < 200; i++) pace.frame(4000);
  expect(pace.judged).toBe(false);
});
