import { expect, test } from 'vitest';
import { EFFECTS } from '../../src/stage/effects.ts';
import { Stage } from '../../src/stage/stage.ts';

test('a stage that draws nothing remembers what it was asked for, in order', async () => {
  const stage = Stage.createNull();
  stage.show({ view: 'none' });
  stage.show({ view: 'lane', windows: [{ house: 2, state: 'ringing' }] });
  stage.seat({ panes: [] });
  await stage.play({ cue: 'enter-house', house: 2 });
  await stage.play({ cue: 'ring' });
  expect(stage.shown.map(s => s.view)).toEqual(['none', 'lane']);
  expect(stage.seated).toEqual([{ panes: [] }]);
  expect(stage.played).toEqual([{ cue: 'enter-house', house: 2 }, { cue: 'ring' }]);
});

test('a stage that draws nothing is asleep and takes every other order', () => {
  const stage = Stage.createNull();
  stage.still(true);
  stage.skip();
  stage.destroy();
  expect(stage.asleep).toBe(true);
});

test('every cue has an effect or says that it has none', () => {
  const kinds = Object.values(EFFECTS);
  expect(kinds).toHaveLength(18);
  expect(new Set(kinds)).toEqual(new Set(['phone', 'face', 'flight', 'interlude', 'none']));
});
