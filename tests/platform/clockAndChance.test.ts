import { expect, test } from 'vitest';
import { Chance } from '../../src/platform/chance.ts';
import { Clock } from '../../src/platform/clock.ts';

test('the clock shows the time of day', () => {
  const before = Date.now();
  expect(Clock.create().now()).toBeGreaterThanOrEqual(before);
});

test('a pretended clock stands still or does as it is told, also backwards', () => {
  const times = [50, 20];
  const clock = Clock.createNull({ now: () => times.shift() ?? 0 });
  expect([Clock.createNull({ now: 7 }).now(), clock.now(), clock.now()]).toEqual([7, 50, 20]);
});

test('seeds are whole numbers of 32 bits, and not always the same', () => {
  const seeds = Array.from({ length: 20 }, () => Chance.create().seed());
  expect(seeds.every(seed => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('a pretended chance gives the seed it was given', () => {
  const chance = Chance.createNull({ seed: 42 });
  expect([chance.seed(), chance.seed()]).toEqual([42, 42]);
});
