import { describe, expect, test } from 'vitest';
import { offered, positionAfter, startPosition, step } from '../../src/core/position.ts';
import type { Move } from '../../src/core/move.ts';
import { beat, choice, line, moves, play, scamScene, smallScene } from '../support/build.ts';

const scene = scamScene();
const refusal = (before: string[], move: Move) => {
  const result = step(scene, play(scene, ...before), move);
  return result.ok ? 'applied' : result.error;
};

describe('the trail', () => {
  test('tells what was seen and done, in order', () => {
    const { trail } = play(scene, 'choose answer', 'next', 'act hang-up', 'choose look');
    expect(trail.map(e => (e.kind === 'line' ? e.line.id : e.kind === 'choice' ? e.choice.id : e.action))).toEqual(['r1', 'answer', 'c1', 'c2', 'hang-up', 'look']);
  });

  test('says where, knowing what, and after how many moves', () => {
    const { trail } = play(scene, 'tap r1', 'choose answer', 'act ask-family');
    expect(trail[1]).toMatchObject({ kind: 'choice', beat: 'rings', move: 1, facts: { paid: 0 } });
    expect(trail[3]).toMatchObject({ kind: 'action', beat: 'offer', move: 2 });
  });

  test('keeps the facts of a line as they were', () => {
    const { trail } = play(scene, 'choose answer', 'next', 'next', 'choose add', 'next', 'choose pay');
    expect(trail.filter(e => e.kind === 'line').map(e => e.facts['paid']).slice(-2)).toEqual([0, 1000]);
  });
});

describe('a tap', () => {
  test('keeps the moment of the first time, and its look may be named later', () => {
    const first = play(scene, 'tap r1').taps.get('r1');
    expect(play(scene, 'tap r1', 'choose answer', 'tap r1 who').taps.get('r1')).toEqual({ at: first!.at, look: 'who' });
  });

  test('made again without a look does not unname it, with another look renames it', () => {
    expect(play(scene, 'tap r1 who', 'tap r1').taps.get('r1')?.look).toBe('who');
    expect(play(scene, 'tap r1 who', 'tap r1 where').taps.get('r1')?.look).toBe('where');
  });

  test('can be taken back, and then made anew', () => {
    expect(play(scene, 'tap r1', 'untap r1').taps.size).toBe(0);
    expect(play(scene, 'tap r1', 'untap r1', 'choose answer', 'tap r1').taps.get('r1')?.at).toBe(3);
  });

  test('leaves the story where it is', () => {
    const before = play(scene, 'choose answer');
    const after = play(scene, 'choose answer', 'tap c1');
    expect([after.place, after.trail]).toEqual([before.place, before.trail]);
  });
});

test('the rung is the highest so far and never falls', () => {
  expect(play(scene).rung).toBe('X0');
  expect(play(scene, 'choose answer').rung).toBe('X1');
  expect(play(scene, 'choose answer', 'next', 'next', 'choose add', 'next', 'choose stop').rung).toBe('X2');
});

test('a small step after a large one leaves the rung where it was', () => {
  const steps = smallScene({ a: beat('call', [line('l')], { choices: [choice('tell-code', 'b', { rung: 'X5' })] }), b: beat('call', [line('m')], { choices: [choice('listen', 'late', { rung: 'X1' })] }) });
  expect(play(steps, 'choose tell-code', 'choose listen').rung).toBe('X5');
});

describe('an illegal move', () => {
  test.each<[string, string[], Move, string]>([
    ['going on where a decision is due', [], { type: 'next' }, 'move/nothing-follows'],
    ['a choice that is not on offer', [], { type: 'choose', choice: 'pay' }, 'move/no-such-choice'],
    ['a choice before everything has been said', ['choose answer'], { type: 'choose', choice: 'add' }, 'move/no-such-choice'],
    ['hanging up when nothing is open', [], { type: 'act', action: 'hang-up' }, 'move/not-now'],
    ['tapping a line not yet shown', [], { type: 'tap', line: 'c1' }, 'move/line-not-shown'],
    ['taking back a tap that was not made', [], { type: 'untap', line: 'r1' }, 'move/line-not-shown'],
    ['judging before the end', ['choose answer'], { type: 'judge', verdict: 'fake' }, 'move/not-over'],
    ['judging twice', ['choose decline', 'judge fake'], { type: 'judge', verdict: 'real' }, 'move/over'],
    ['going on after the end', ['choose decline'], { type: 'next' }, 'move/over'],
    ['choosing after the end', ['choose decline'], { type: 'choose', choice: 'decline' }, 'move/over'],
    ['acting after the end', ['choose decline'], { type: 'act', action: 'open-app' }, 'move/over'],
    ['tapping after the end', ['choose decline'], { type: 'tap', line: 'r1' }, 'move/over'],
    ['taking back a tap after the end', ['tap r1', 'choose decline'], { type: 'untap', line: 'r1' }, 'move/over'],
  ])('is %s', (_, before, move, reason) => {
    expect(refusal(before, move)).toBe(reason);
  });

  test('never changes the position, whatever it is', () => {
    const position = play(scene, 'choose answer', 'tap c1');
    const before = structuredClone(position);
    for (const move of moves('choose nothing', 'tap nothing', 'untap nothing', 'act hang-up', 'judge fake', 'next', 'tap c1 who', 'untap c1')) step(scene, position, move);
    expect(position).toEqual(before);
  });
});

describe('a replay', () => {
  test('of all moves applies all', () => {
    expect(positionAfter(scene, moves('choose answer', 'next'))).toMatchObject({ applied: 2, position: { moves: 2 } });
  });

  test('stops at the first move that no longer applies, and says why', () => {
    const replay = positionAfter(scene, moves('choose answer', 'choose gone-since', 'next'));
    expect(replay).toMatchObject({ applied: 1, refused: 'move/no-such-choice' });
    expect(replay.position).toEqual(play(scene, 'choose answer'));
  });

  test('is the same as stepping', () => {
    const all = moves('tap r1 who', 'choose answer', 'next', 'next', 'choose no', 'next', 'choose still-no', 'judge fake');
    const stepped = all.reduce((position, move) => {
      const next = step(scene, position, move);
      return next.ok ? next.value : position;
    }, startPosition(scene));
    expect(stepped).toEqual(positionAfter(scene, all).position);
  });
});

test('what is offered is what applies', () => {
  const position = play(scene, 'choose answer', 'next', 'next');
  const { choices, actions } = offered(scene, position);
  expect(choices.map(c => c.id)).toEqual(['add', 'prove-it', 'no']);
  for (const choice of choices) expect(step(scene, position, { type: 'choose', choice: choice.id }).ok).toBe(true);
  for (const action of actions) expect(step(scene, position, { type: 'act', action }).ok).toBe(true);
});
