import { expect, test } from 'vitest';
import { lastEvening, tonight } from '../../src/core/evening.ts';

const listed = [{ id: 'a', evening: 0 }, { id: 'b', evening: 0 }, { id: 'c', evening: 1 }];
const passing = (...ids: string[]) => (id: string) => ids.includes(id);

test.each([
  ['nobody has been visited', passing(), 0],
  ['one of two has been', passing('a'), 0],
  ['all of the first evening have been', passing('a', 'b'), 1],
  ['somebody was visited ahead of time', passing('c'), 0],
  ['all have been', passing('a', 'b', 'c'), 2],
] as const)('when %s, it is the right evening', (_, passed, evening) => {
  expect(tonight(listed, passed)).toBe(evening);
});

test('a lane without contacts has no evening to come', () => {
  expect([tonight([], passing()), lastEvening([])]).toEqual([0, -1]);
});
