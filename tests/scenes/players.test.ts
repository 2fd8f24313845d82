import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileScene } from '../../scripts/scenes/compileScene.ts';
import { readScenes } from '../../scripts/scenes/sceneFiles.ts';
import { debrief } from '../../src/core/debrief.ts';
import { doorsOf } from '../../src/core/doors.ts';
import { exposure } from '../../src/core/exposure.ts';
import { headline, outcome } from '../../src/core/outcome.ts';
import { PLAYERS, playThrough, type Player } from '../../src/core/players.ts';
import { positionAfter, type Position } from '../../src/core/position.ts';
import type { Scene } from '../../src/core/scene.ts';
import { spotting } from '../../src/core/spotting.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

const scenes = readScenes(fileURLToPath(new URL('../../scenes', import.meta.url))).map(files => {
  const compiled = compileScene(files);
  if (!compiled.ok) throw new Error(`"${files.id}" does not compile; npm run scenes says why`);
  return compiled.value.scene;
});
const scams = scenes.filter(scene => scene.truth === 'scam');
const named = (list: readonly Scene[]): [string, Scene][] => list.map(scene => [scene.id, scene]);

const played = (scene: Scene, player: Player, seed = 1): Position => positionAfter(scene, playThrough(scene, player, seed)).position;

/** Scenes that have a counterpart; two genuine ones have none. */
const paired = scenes.filter(scene => scene.twin);

const share = (player: Player, { over = scenes, seeds = SEEDS }: { over?: readonly Scene[]; seeds?: readonly number[] } = {}): number => {
  const { well, all } = headline(seeds.flatMap(seed => over.map(scene => outcome(scene, played(scene, player, seed)))));
  return well / all;
};

test('there are scenes of both kinds to play, as many of one as of the other', () => {
  expect(scams.length).toBeGreaterThan(0);
  expect(paired.length).toBe(scams.length * 2);
});

describe.each(named(scenes))('%s', (_, scene) => {
  test.each(PLAYERS.map(player => [player]))('lets %s come to an end', player => {
    for (const seed of SEEDS.slice(0, player === 'ideal' ? 1 : 20)) expect(played(scene, player, seed).place.ending).toBeDefined();
  });

  test('is ended best by the ideal player, who checks and loses nothing', () => {
    const position = played(scene, 'ideal');
    expect(scene.endings[position.place.ending!]?.kind).toBe(scene.truth === 'scam' ? 'safe' : 'settled');
    expect(outcome(scene, position)).toMatchObject({ handledWell: true, lost: 0 });
    expect(debrief(scene, position).doneWell.key).toBe('done-well.verify-own');
  });

  test('can be talked over with every player: something was done well, at most three points stand open, each door can be gone back to', () => {
    for (const player of PLAYERS) {
      const moves = playThrough(scene, player, 3);
      const position = played(scene, player, 3);
      const talk = debrief(scene, position);
      expect(talk.doneWell.key).toMatch(/^done-well\./);
      expect(talk.opened.length).toBeLessThanOrEqual(3);
      for (const door of doorsOf(scene, position, moves)) expect(positionAfter(scene, door.movesBefore).position.place.beat).toBe(door.beat);
    }
  });
});

describe.each(named(scams))('%s', (_, scene) => {
  test('takes everything there is to lose from those who trust', () => {
    const full = Math.max(...Object.values(scene.endings).filter(e => e.kind === 'full').map(e => e.money));
    expect(exposure(scene, played(scene, 'trust-everyone'))).toMatchObject({ moneyLost: full, maxRung: 'X7' });
  });

  test('hides no flag from those who go along and tap everything', () => {
    expect(spotting(scene, played(scene, 'tap-everything')).missed).toEqual([]);
  });
});

describe('the headline over all scenes', () => {
  test.each([['suspect-everyone'], ['tap-everything'], ['trust-everyone']] as const)('gives %s half at most, where half are genuine', player => {
    expect(share(player, { over: paired })).toBeLessThanOrEqual(0.5);
  });

  test.each([['suspect-everyone'], ['tap-everything']] as const)('does not let %s beat a coin', player => {
    expect(share(player)).toBeLessThanOrEqual(share('coin-flip'));
  });

  test('rewards learning', () => {
    expect(share('learner')).toBeGreaterThan(0.5);
    expect(share('ideal', { seeds: [1] })).toBe(1);
  });
});
