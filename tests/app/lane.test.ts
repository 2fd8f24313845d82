import { expect, test } from 'vitest';
import { lane, progressOf } from '../../src/app/lane.ts';
import { at, newGame } from './world.ts';

test('every door rings at first, in an order of each player\'s own that stays', () => {
  const doors = lane(newGame());
  expect(doors.map(d => d.state)).toEqual(['ringing', 'ringing']);
  expect(lane(newGame()).map(d => d.house)).toEqual(doors.map(d => d.house));
});

test('no door tells whether a swindler is behind it', () => {
  expect(lane(newGame()).flatMap(d => Object.keys(d)).filter(key => !['house', 'who', 'looks', 'state'].includes(key))).toEqual([]);
});

test('a door that was left in the middle has been begun, and one judged is handled', async () => {
  const game = await at(2);
  expect(lane(game).find(d => d.house === 2)?.state).toBe('begun');
  game.move({ type: 'choose', choice: 'decline' });
  game.move({ type: 'judge', verdict: 'fake' });
  expect(lane(game).find(d => d.house === 2)?.state).toBe('handled');
  expect(progressOf(lane(game))).toEqual({ key: 'lane.waiting', values: { count: 1 } });
});

test('when all are handled the lane says so', () => {
  expect(progressOf([{ house: 1, who: 'chen', looks: 'gran', state: 'handled' }]).key).toBe('lane.all-handled');
});
