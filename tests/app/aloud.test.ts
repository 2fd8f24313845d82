import { expect, test } from 'vitest';
import { hear } from '../../src/app/aloud.ts';
import { Sound } from '../../src/platform/sound.ts';
import { Speech } from '../../src/platform/speech.ts';
import { at, newGame } from './world.ts';

test('the phone rings at the door, stops for a pause, and rings again afterwards', async () => {
  const game = await at(2);
  const sound = Sound.createNull();
  hear(game, sound, Speech.createNull());
  expect(sound.looping).toBe('ringtone');
  game.address.go({ name: 'pause' });
  expect(sound.looping).toBeNull();
  game.address.leave();
  expect(sound.looping).toBe('ringtone');
});

test('each move is heard', async () => {
  const game = await at(2);
  const sound = Sound.createNull();
  hear(game, sound, Speech.createNull());
  game.move({ type: 'choose', choice: 'answer' });
  game.move({ type: 'tap', line: 'c1' });
  game.move({ type: 'act', action: 'hang-up' });
  expect(sound.played.filter(name => !/loop|ringtone/.test(name))).toEqual(['hint', 'connect', 'hint', 'stamp', 'hangup']);
});

test('a door is heard on the way in, once, and not again after a pause', async () => {
  const game = newGame();
  const sound = Sound.createNull();
  hear(game, sound, Speech.createNull());
  game.address.go({ name: 'house', house: 2 });
  game.address.go({ name: 'pause' });
  game.address.leave();
  expect(sound.played.filter(name => name === 'door')).toHaveLength(1);
});

test('lines are read aloud only for whoever asked for it', async () => {
  const game = await at(2);
  const speech = Speech.createNull();
  hear(game, Sound.createNull(), speech);
  game.move({ type: 'choose', choice: 'answer' });
  expect(speech.spoken).toEqual([]);
  await game.set({ readAloud: true });
  game.move({ type: 'next' });
  await expect.poll(() => speech.spoken).toEqual(['c2']);
});

test('without a voice nothing can be read, and the game says so', async () => {
  const game = newGame();
  const speech = Speech.createNull({ languages: [] });
  hear(game, Sound.createNull(), speech);
  expect(game.canRead.value).toBe(false);
});

test.each(['sound/no-device', 'sound/cannot-play'] as const)('%s gets a sentence, once', problem => {
  const game = newGame();
  hear(game, Sound.createNull({ problem }), Speech.createNull());
  expect(game.notices.value).toEqual([problem]);
});
