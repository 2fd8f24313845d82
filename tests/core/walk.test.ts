import { expect, test } from 'vitest';
import { actionsAt, beatOf } from '../../src/core/place.ts';
import { positionAfter } from '../../src/core/position.ts';
import { movesTo, walk, type Goal } from '../../src/core/walk.ts';
import { smallCompiled, type SmallScene } from '../support/smallScenes.ts';

const SMALL: readonly SmallScene[] = ['skeleton-scam', 'skeleton-genuine'];
const { scene } = smallCompiled('skeleton-scam');

test('every ending, every line and every choice of a sound scene is walked to', () => {
  const { states, edges, opening } = walk(scene);
  const lines = Object.values(scene.beats).flatMap(beat => beat.lines.map(line => line.id));
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set([...opening, ...edges.flatMap(edge => edge.shown)].map(line => line.id))).toEqual(new Set(lines));
  expect(new Set(states.flatMap(place => place.ending ?? []))).toEqual(new Set(Object.keys(scene.endings)));
  const choices = Object.values(scene.beats).flatMap(beat => (beat.choices ?? []).map(choice => choice.id));
  expect(new Set(edges.flatMap(edge => edge.choice?.id ?? []))).toEqual(new Set(choices));
});

test('no two states are equal, and edges join states that there are', () => {
  const { states, edges, ways } = walk(scene);
  expect(new Set(states.map(place => JSON.stringify(place))).size).toBe(states.length);
  expect(edges.every(({ from, to }) => states[from] && states[to])).toBe(true);
  expect(ways.flat()).toEqual(edges);
});

test.each(SMALL)('at every state of %s all five actions are open, except hanging up no call and going where one is', id => {
  const small = smallCompiled(id).scene;
  const { states } = walk(small);
  expect(states.length).toBeGreaterThan(10);
  for (const place of states.filter(p => !p.ending)) {
    const open = actionsAt(small, place);
    const onCall = beatOf(small, place.beat).onCall || beatOf(small, place.base?.beat ?? place.beat).onCall;
    expect(open.includes('hang-up'), JSON.stringify(place)).toBe(onCall);
    expect(open.filter(action => action !== 'hang-up').length, JSON.stringify(place)).toBeGreaterThanOrEqual(3);
  }
});

test('a choice offered only after looking aside is found', () => {
  const conditional = smallCompiled('skeleton-scam', ['id: not-adding\n', 'id: not-adding\n        when: looked\n'], ['scanned: false', 'scanned: false\n  looked: false'],
    ['channel: app\n    with: shop\n', 'channel: app\n    with: shop\n    set: { looked: true }\n']).scene;
  expect(movesTo(conditional, { choice: 'not-adding' })).toContainEqual({ type: 'act', action: 'open-app' });
});

test.each<[Goal, number]>([
  [{ beat: 'rings' }, 0], [{ line: 'unknown-number' }, 0], [{ beat: 'opening' }, 1], [{ line: 'no-review' }, 2], [{ door: 'offer' }, 4], [{ ending: 'hung-up' }, 1],
])('the fewest moves to %o are %i', (goal, count) => {
  expect(movesTo(scene, goal)).toHaveLength(count);
});

test('moves to a goal lead there when they are played', () => {
  const moves = movesTo(scene, { ending: 'all-gone' })!;
  expect(positionAfter(scene, moves)).toMatchObject({ applied: moves.length, position: { place: { ending: 'all-gone' }, rung: 'X7' } });
});

test('there is no way to what does not exist', () => {
  expect(movesTo(scene, { ending: 'nowhere' })).toBeUndefined();
});

test('a number that would grow for ever ends the walk', () => {
  const growing = smallCompiled('skeleton-scam', ['set: { paid: +600 }\n        goto: again', 'set: { paid: +600 }\n        goto: pay-page']).scene;
  const { states, complete } = walk(growing);
  expect(complete).toBe(true);
  expect(Math.max(...states.map(place => Number(place.facts['paid'])))).toBe(1200);
});

test('a walk stops at its limit and says so', () => {
  expect(walk(scene, 10).complete).toBe(false);
});
