import { describe, expect, test } from 'vitest';
import { exposure } from '../../src/core/exposure.ts';
import { headline, outcome } from '../../src/core/outcome.ts';
import { PLAYERS, playThrough, type Player } from '../../src/core/players.ts';
import { positionAfter, type Position } from '../../src/core/position.ts';
import type { Choice, Scene } from '../../src/core/scene.ts';
import { spotting } from '../../src/core/spotting.ts';
import { ACTIONS } from '../../src/core/vocabulary.ts';
import { always, beat, choice, genuineScene, line, scamScene, smallScene } from '../support/build.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

const played = (scene: Scene, player: Player, seed = 1): Position => positionAfter(scene, playThrough(scene, player, seed)).position;

/** The share of contacts handled well in both scenes, over all seeds. */
const share = (player: Player, seeds = SEEDS): number => {
  const { well, all } = headline(seeds.flatMap(seed => [scamScene(), genuineScene()].map(scene => outcome(scene, played(scene, player, seed)))));
  return well / all;
};

describe.each(PLAYERS.map(player => [player]))('%s', player => {
  test.each([['scam', scamScene()], ['genuine', genuineScene()]])('plays a %s contact to its verdict, in moves that all apply', (_, scene) => {
    for (const seed of SEEDS.slice(0, 30)) {
      const moves = playThrough(scene, player, seed);
      const { applied, position } = positionAfter(scene, moves);
      expect(applied).toBe(moves.length);
      expect(moves.at(-1)?.type).toBe('judge');
      expect(position.place.ending).toBeDefined();
    }
  });

  test('plays the same with the same seed', () => {
    expect(playThrough(scamScene(), player, 5)).toEqual(playThrough(scamScene(), player, 5));
  });
});

test('the ideal player loses nothing, checks, and is right in both worlds', () => {
  for (const scene of [scamScene(), genuineScene()]) {
    const position = played(scene, 'ideal');
    expect(['safe', 'settled']).toContain(scene.endings[position.place.ending!]?.kind);
    expect(outcome(scene, position)).toMatchObject({ handledWell: true, lost: 0 });
    expect(outcome(scene, position).decisions.map(d => d.conduct)).toContain('verify-own');
    expect(spotting(scene, position)).toMatchObject({ missed: [], falseTaps: 0, extraTaps: 0 });
  }
});

test('the ideal player names every flag that comes up on the way', () => {
  const scene = smallScene({ talk: beat('home', [line('a', { flags: ['rush', 'ask-password'] })], { choices: [choice('tell', 'full', { rung: 'X5' }), choice('look', 'safe', { conduct: 'verify-own' })] }) });
  scene.beats['talk']!.on = Object.fromEntries(ACTIONS.map(action => [action, always('talk')]));
  expect(playThrough(scene, 'ideal', 1)).toEqual([
    { type: 'tap', line: 'a', look: 'haste' }, { type: 'choose', choice: 'look' }, { type: 'judge', verdict: 'fake' },
  ]);
});

test('the ideal player gives nothing away, even where that were the shorter way to the best ending', () => {
  const talk = (choices: Choice[]) => ({ ...beat('home', [line(`l${choices.length}`)], { choices }), on: Object.fromEntries(ACTIONS.map(action => [action, always('full')])) });
  const scene = smallScene({
    a: talk([choice('tell', 'safe', { rung: 'X2' }), choice('ask', 'b', { conduct: 'ask-caller' })]),
    b: talk([choice('look', 'safe', { conduct: 'refuse' })]),
  });
  expect(playThrough(scene, 'ideal', 1).slice(0, -1)).toEqual([{ type: 'choose', choice: 'ask' }, { type: 'choose', choice: 'look' }]);
});

test('trust loses everything that there is to lose', () => {
  const position = played(scamScene(), 'trust-everyone');
  expect(exposure(scamScene(), position)).toMatchObject({ moneyLost: 3000, stopped: false, maxRung: 'X7' });
});

test('suspicion hangs up and checks nothing', () => {
  const conducts = outcome(scamScene(), played(scamScene(), 'suspect-everyone')).decisions.map(d => d.conduct);
  expect(new Set(conducts)).toEqual(new Set(['refuse']));
});

test('tapping everything spots every flag of a scam, and wrongs every line of the genuine one', () => {
  expect(spotting(scamScene(), played(scamScene(), 'tap-everything'))).toMatchObject({ missed: [], extraTaps: 2 });
  expect(spotting(genuineScene(), played(genuineScene(), 'tap-everything')).falseTaps).toBe(3);
});

test('a coin has no opinion: it says real about as often as fake', () => {
  const fakes = SEEDS.filter(seed => played(scamScene(), 'coin-flip', seed).verdict === 'fake').length;
  expect(fakes).toBeGreaterThan(75);
  expect(fakes).toBeLessThan(125);
});

describe('the headline', () => {
  test.each([['suspect-everyone'], ['tap-everything'], ['trust-everyone']] as const)('gives %s half at most, as for any answer that is always the same', player => {
    expect(share(player)).toBeLessThanOrEqual(0.5);
  });

  test.each([['suspect-everyone'], ['tap-everything']] as const)('does not let %s beat a coin', player => {
    expect(share(player)).toBeLessThanOrEqual(share('coin-flip'));
  });

  test('can be earned: the learner beats everyone who answers always the same, and the ideal misses nothing', () => {
    expect(share('learner')).toBeGreaterThan(0.6);
    expect(share('ideal', [1])).toBe(1);
  });
});

test('a scene in which one goes round for ever is a mistake in the scene, and it says so', () => {
  const round = smallScene({ a: beat('home', [line('l')], { choices: [choice('again', 'a')] }) });
  expect(() => playThrough(round, 'trust-everyone', 1)).toThrow('"trust-everyone" never comes to an end in scene "test"');
});
