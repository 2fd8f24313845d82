import { expect, test } from 'vitest';
import { LIGHTS, lightOf } from '../../src/core/light.ts';

test.each([
  ['00:00', 'morning'], ['7:40', 'morning'], ['07:40', 'morning'], ['10:29', 'morning'],
  ['10:30', 'noon'], ['12:10', 'noon'], ['15:20', 'noon'], ['16:29', 'noon'],
  ['16:30', 'dusk'], ['17:40', 'dusk'], ['20:30', 'dusk'], ['23:59', 'dusk'],
] as const)('at %s the light is that of %s', (clock, light) => {
  expect(lightOf(clock)).toBe(light);
});

test('every minute of the day has a light, and each light comes once', () => {
  const day = Array.from({ length: 24 * 60 }, (_, i) => lightOf(`${Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')}`));
  expect(day.filter((light, i) => light !== day[i - 1])).toEqual([...LIGHTS]);
});
