import { expect, test } from 'vitest';
import { evening, neighbours } from '../../src/app/lane.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { genuineScene, scamScene } from '../support/build.ts';
import { at, newGame } from './world.ts';

/** Two evenings of two contacts each, in houses 1 to 4. */
const library = SceneLibrary.createNull([1, 2, 3, 4].map(house => ({
  scene: { ...(house % 2 ? scamScene() : genuineScene()), id: `s${house}`, house }, evening: house > 2 ? 1 : 0,
})));

const houses = (game: Parameters<typeof evening>[0]) => evening(game).doors.map(d => d.house);

test('on the first evening its doors ring, in an order of each player\'s own that stays', () => {
  const { doors, number, waiting, over } = evening(newGame({ library }));
  expect(doors.map(d => d.state)).toEqual(['ringing', 'ringing']);
  expect([number, waiting, over]).toEqual([0, 2, false]);
  expect(doors.map(d => d.house)).toEqual(houses(newGame({ library })));
  expect(doors.map(d => d.house).toSorted()).toEqual([1, 2]);
});

test('all others are quiet, and may be called on', () => {
  expect(neighbours(newGame({ library })).map(d => `${d.house} ${d.state}`)).toEqual(['1 ringing', '2 ringing', '3 quiet', '4 quiet']);
});

test('no door tells whether a swindler is behind it', () => {
  expect(neighbours(newGame()).flatMap(d => Object.keys(d)).filter(key => !['id', 'house', 'who', 'looks', 'state'].includes(key))).toEqual([]);
});

test('a door that was left in the middle has been begun, and one judged is handled', async () => {
  const game = await at(2);
  const door = () => neighbours(game).find(d => d.house === 2)?.state;
  expect(door()).toBe('begun');
  game.move({ type: 'choose', choice: 'decline' });
  game.move({ type: 'judge', verdict: 'fake' });
  expect(door()).toBe('handled');
  expect(evening(game).waiting).toBe(1);
});

test('who is put by unplayed does not ring again, and the next evening comes', () => {
  const game = newGame({ library });
  game.skip('s1');
  expect(evening(game)).toMatchObject({ number: 0, waiting: 1 });
  game.skip('s2');
  expect(evening(game)).toMatchObject({ number: 1, waiting: 2 });
  expect(neighbours(game).map(d => d.state)).toEqual(['quiet', 'quiet', 'ringing', 'ringing']);
});

test('who is skipped in the middle is given up, and rings no more tonight', async () => {
  const game = await at(2);
  game.skip('scam');
  expect(neighbours(game).find(d => d.house === 2)?.state).toBe('quiet');
  expect(game.contact.value).toBeUndefined();
  expect(evening(game).waiting).toBe(1);
});

test('so is who was left in the middle for somebody else', async () => {
  const game = await at(2);
  game.address.go({ name: 'house', house: 7 });
  await game.enter(7);
  game.skip('scam');
  expect(neighbours(game).map(d => `${d.house} ${d.state}`)).toEqual(['2 quiet', '7 begun']);
  expect(game.contact.value?.scene.house).toBe(7);
});

test('after the last evening all is over, and every door is there to be gone through again', () => {
  const game = newGame({ library });
  for (const id of ['s1', 's2', 's3', 's4']) game.skip(id);
  expect(evening(game)).toMatchObject({ number: 2, waiting: 0, over: true });
  expect(houses(game).toSorted()).toEqual([1, 2, 3, 4]);
});
