import { expect, test } from 'vitest';
import { bestConduct, bestDone, conductOfAction, conductScore, deedsOf, firstProtective } from '../../src/core/conduct.ts';
import { ACTIONS, type Conduct, type Rung, type Truth } from '../../src/core/vocabulary.ts';
import { beat, choice, genuineScene, line, play, scamScene, smallScene } from '../support/build.ts';

test.each([
  // conduct, in a scam, in a genuine contact (measurement 3.6)
  ['verify-own', 3, 3],
  ['report', 3, 0],
  ['refuse', 2, 1],
  ['ask-caller', 1, 2],
  ['comply', 1, 3],
] as [Conduct, number, number][])('%s is worth %i in a scam and %i in a genuine contact', (conduct, scam, genuine) => {
  expect(conductScore('scam', conduct)).toBe(scam);
  expect(conductScore('genuine', conduct)).toBe(genuine);
});

test.each([['X1', 1], ['X2', 1], ['X3', 1], ['X4', 0], ['X5', 0], ['X6', 0], ['X7', 0]] as [Rung, number][])('going along with a scam up to %s is worth %i', (rung, score) => {
  expect(conductScore('scam', 'comply', rung)).toBe(score);
});

test('a rung only matters to going along', () => {
  expect(conductScore('scam', 'report', 'X7')).toBe(3);
});

test.each([['scam'], ['genuine']] as [Truth][])('nothing is worth more than checking for oneself in a %s contact', truth => {
  for (const conduct of ['comply', 'ask-caller', 'refuse', 'report'] as const) expect(conductScore(truth, conduct)).toBeLessThanOrEqual(conductScore(truth, 'verify-own'));
});

test.each([
  ['hang-up', 'refuse', 'refuse'],
  ['open-app', 'verify-own', 'verify-own'],
  ['call-official', 'verify-own', 'verify-own'],
  ['ask-family', 'verify-own', 'verify-own'],
  ['call-police', 'verify-own', 'report'],
] as const)('%s is to %s before money has gone and to %s after', (action, before, after) => {
  expect(conductOfAction(action, { paid: 0 })).toBe(before);
  expect(conductOfAction(action, { paid: 1 })).toBe(after);
});

test('every action amounts to something where nothing can be paid', () => {
  expect(ACTIONS.map(action => conductOfAction(action, {}))).not.toContain(undefined);
});

test('an action is judged by the money that had gone before it', () => {
  const paid = play(scamScene(), 'choose answer', 'next', 'next', 'choose add', 'next', 'choose pay', 'act call-police');
  expect(deedsOf(paid.trail).map(done => done.conduct)).toEqual(['comply', 'comply', 'comply', 'report']);
});

test('coming back from a side beat is not a decision', () => {
  expect(deedsOf(play(scamScene(), 'act open-app', 'choose orders-back').trail).map(done => done.conduct)).toEqual(['verify-own']);
});

test('the best conduct is the best one shown, wherever it stood', () => {
  expect(bestConduct(scamScene(), play(scamScene(), 'choose answer', 'act hang-up', 'choose look'))).toBe('verify-own');
  expect(bestConduct(scamScene(), play(scamScene(), 'choose answer', 'act hang-up', 'choose forget'))).toBe('refuse');
});

test('deciding nothing, or only giving in, is going along', () => {
  expect(bestConduct(scamScene(), play(scamScene()))).toBe('comply');
  expect(bestDone(scamScene(), play(scamScene()))).toBeUndefined();
  expect(bestConduct(scamScene(), play(scamScene(), 'choose answer'))).toBe('comply');
});

test('in a genuine contact checking counts above going along, though both are worth the same', () => {
  expect(bestConduct(genuineScene(), play(genuineScene(), 'choose answer', 'act open-app', 'choose confirm'))).toBe('verify-own');
});

test('of two equally good things the first is the best one', () => {
  const best = bestDone(scamScene(), play(scamScene(), 'act ask-family', 'choose daughter-back', 'act open-app'));
  expect(best?.deed).toMatchObject({ action: 'ask-family' });
});

test('giving a secret is worse than listening', () => {
  const scene = smallScene({ a: beat('call', [line('l')], { choices: [choice('tell', 'b', { rung: 'X5' })] }), b: beat('call', [line('m')], { choices: [choice('listen', 'late', { rung: 'X1' })] }) });
  expect(bestDone(scene, play(scene, 'choose tell', 'choose listen'))?.deed).toMatchObject({ choice: { id: 'listen' } });
});

test('the first protective thing is the first that stops or steps out; asking the caller is none', () => {
  const words = ['choose answer', 'next', 'next', 'choose prove-it'];
  expect(firstProtective(scamScene(), play(scamScene(), ...words))).toBeUndefined();
  expect(firstProtective(scamScene(), play(scamScene(), ...words, 'act open-app'))?.deed).toMatchObject({ action: 'open-app' });
});
