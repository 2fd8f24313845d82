import { describe, expect, test } from 'vitest';
import { actionsAt, act, beatOf, canGoOn, choicesAt, choose, goOn, holds, startPlace, type Arrival } from '../../src/core/place.ts';
import type { Result } from '../../src/core/result.ts';
import type { Scene } from '../../src/core/scene.ts';
import { ACTIONS } from '../../src/core/vocabulary.ts';
import { always, back, beat, choice, line, monologue, paidOr, passing, play, scamScene, smallScene } from '../support/build.ts';

const shown = (arrival: Result<Arrival, string>) => (arrival.ok ? arrival.value.shown.map(l => l.id) : arrival.error);

describe('lines', () => {
  test('of a call come one by one', () => {
    const scene = monologue(line('a'), line('b'));
    const start = startPlace(scene);
    expect(start.shown.map(l => l.id)).toEqual(['a']);
    expect(shown(goOn(scene, start.place))).toEqual(['b']);
  });

  test.each([['ring'], ['app'], ['page'], ['scan'], ['pay'], ['bank'], ['home']] as const)('of a %s page are there at once', channel => {
    const scene = smallScene({ page: beat(channel, [line('a'), line('b')], { choices: [choice('ok', 'late')] }) });
    expect(startPlace(scene).shown.map(l => l.id)).toEqual(['a', 'b']);
  });

  test('that drop in over a page come by themselves, and the page goes on after them', () => {
    const scene = smallScene({ page: beat('app', [line('a'), line('sms', { channel: 'sms', interrupt: true }), line('b'), line('c')], { choices: [choice('ok', 'late')] }) });
    const start = startPlace(scene);
    expect(start.shown.map(l => l.id)).toEqual(['a']);
    const second = goOn(scene, start.place);
    expect(shown(second)).toEqual(['sms']);
    expect(second.ok && shown(goOn(scene, second.value.place))).toEqual(['b', 'c']);
  });

  test('that drop in come by themselves also on a surface of the same kind', () => {
    const scene = smallScene({ page: beat('app', [line('a'), line('notice', { interrupt: true })], { choices: [choice('ok', 'late')] }) });
    expect(startPlace(scene).shown.map(l => l.id)).toEqual(['a']);
  });

  test('of a page during a call stand together, what is spoken beside them does not', () => {
    const scene = smallScene({ mixed: beat('call', [line('a'), line('x', { channel: 'pay' }), line('y', { channel: 'pay' }), line('b')], { choices: [choice('ok', 'late')] }) });
    const start = startPlace(scene);
    const page = goOn(scene, start.place);
    expect(shown(page)).toEqual(['x', 'y']);
  });

  test('whose condition does not hold are left out', () => {
    const scene = smallScene({
      talk: beat('call', [line('a'), line('b', { when: [{ fact: 'paid', above: 0 }] }), line('c', { when: [{ fact: 'verified', is: false }] })], { choices: [choice('ok', 'late')] }),
    });
    expect(shown(goOn(scene, startPlace(scene).place))).toEqual(['c']);
  });
});

describe('choices', () => {
  test('are offered only when everything has been said', () => {
    const scene = monologue(line('a'), line('b'));
    const start = startPlace(scene).place;
    expect(choicesAt(scene, start)).toEqual([]);
    const after = goOn(scene, start);
    expect(after.ok && choicesAt(scene, after.value.place).map(c => c.id)).toEqual(['go-on']);
  });

  test('have conditions of their own', () => {
    const scene = smallScene({ talk: beat('call', [line('a')], { choices: [choice('rich', 'late', { when: [{ fact: 'paid', above: 0 }] }), choice('poor', 'late')] }) });
    expect(choicesAt(scene, startPlace(scene).place).map(c => c.id)).toEqual(['poor']);
    expect(choose(scene, startPlace(scene).place, 'rich')).toEqual({ ok: false, error: 'move/no-such-choice' });
  });

  test('leave marks on the facts before anything branches on them', () => {
    const scene = smallScene({
      talk: beat('call', [line('a')], { choices: [choice('pay', 'junction', { set: [{ fact: 'paid', add: 1000 }, { fact: 'verified', is: true }] })] }),
      junction: passing('home', [], paidOr('partial', 'safe')),
    });
    const after = choose(scene, startPlace(scene).place, 'pay');
    expect(after.ok && after.value.place).toMatchObject({ ending: 'partial', facts: { paid: 1000, verified: true } });
  });
});

describe('a beat', () => {
  test('without lines that only branches is passed through', () => {
    const scene = smallScene({
      talk: passing('call', [line('a')], always('junction')),
      junction: passing('home', [], [{ when: [{ fact: 'verified', is: true }], to: { goto: 'next' } }, ...always('late')], { set: [{ fact: 'verified', is: true }] }),
      next: beat('home', [line('b')], { choices: [choice('ok', 'late')] }),
    });
    expect(goOn(scene, startPlace(scene).place)).toMatchObject({ ok: true, value: { place: { beat: 'next', facts: { verified: true } } } });
  });

  test('without lines that offers choices is a stop', () => {
    const { place } = play(scamScene(), 'choose answer', 'act hang-up');
    expect(place).toMatchObject({ beat: 'hung-up', line: -1 });
    expect(choicesAt(scamScene(), place)).toHaveLength(2);
  });

  test('sets its facts on arrival, each time', () => {
    const scene = smallScene({ a: beat('call', [line('l')], { set: [{ fact: 'paid', add: 100 }], choices: [choice('again', 'a')] }) });
    const start = startPlace(scene).place;
    expect(start.facts['paid']).toBe(100);
    const after = choose(scene, start, 'again');
    expect(after.ok && after.value.place.facts['paid']).toBe(200);
  });

  test('that does not exist is a mistake in the program, and it says which', () => {
    expect(() => beatOf(scamScene(), 'nowhere')).toThrow('"nowhere" in scene "test"');
  });
});

describe('an aside', () => {
  test('comes back to the same line, with nothing shown again', () => {
    const scene = scamScene();
    const before = play(scene, 'choose answer', 'next').place;
    const after = play(scene, 'choose answer', 'next', 'act open-app', 'choose orders-back');
    expect(after.place).toEqual(before);
    expect(after.trail.at(-1)).toMatchObject({ kind: 'choice', choice: { id: 'orders-back' } });
  });

  test('from an aside replaces it and still comes back to where one began', () => {
    const { place } = play(scamScene(), 'choose answer', 'next', 'act open-app', 'act ask-family');
    expect(place).toMatchObject({ beat: 'daughter', base: { beat: 'offer', line: 1 } });
    expect(play(scamScene(), 'choose answer', 'next', 'act open-app', 'act ask-family', 'choose daughter-back').place).toMatchObject({ beat: 'offer', line: 1 });
  });

  test('that goes on somewhere else does not come back', () => {
    const scene = scamScene();
    scene.beats['orders']!.choices = [choice('service', 'hung-up', { conduct: 'verify-own' })];
    expect(play(scene, 'choose answer', 'act open-app', 'choose service').place.base).toBeUndefined();
  });

  test('brings its facts back', () => {
    const scene = scamScene();
    scene.beats['orders']!.set = [{ fact: 'verified', is: true }];
    expect(play(scene, 'choose answer', 'act open-app', 'choose orders-back').place.facts['verified']).toBe(true);
  });

  test('nothing led to cannot be come back from: that is a mistake in the program', () => {
    const scene = smallScene({ a: beat('home', [line('l')], { choices: [back('a-back')] }) });
    expect(() => choose(scene, startPlace(scene).place, 'a-back')).toThrow('nothing led aside');
  });
});

describe('an action', () => {
  test('may be done before everything has been said', () => {
    const scene = scamScene();
    const { place } = play(scene, 'choose answer');
    expect(canGoOn(scene, place)).toBe(true);
    expect(actionsAt(scene, place)).toEqual(ACTIONS);
  });

  test('to hang up needs something to hang up', () => {
    const scene = scamScene();
    expect(actionsAt(scene, startPlace(scene).place)).toEqual(ACTIONS.slice(1));
    expect(act(scene, startPlace(scene).place, 'hang-up')).toEqual({ ok: false, error: 'move/not-now' });
  });

  test('to hang up is possible while a call goes on under a chat or a side beat', () => {
    const scene = scamScene();
    const chat = play(scene, 'choose answer', 'next', 'next', 'choose add').place;
    const aside = play(scene, 'choose answer', 'act open-app').place;
    expect(actionsAt(scene, chat)).toContain('hang-up');
    expect(actionsAt(scene, aside)).toContain('hang-up');
  });

  test('that leads to where one is has no sense', () => {
    const { place } = play(scamScene(), 'act open-app');
    expect(actionsAt(scamScene(), place)).not.toContain('open-app');
  });

  test('is answered by the beat before the scene, also from a side beat', () => {
    const scene = scamScene();
    scene.beats['offer']!.on = { 'hang-up': always('late') };
    expect(play(scene, 'choose answer', 'act hang-up').place.ending).toBe('late');
    expect(play(scene, 'choose answer', 'act open-app', 'act hang-up').place.ending).toBe('late');
  });

  test('branches on what has happened', () => {
    const toChat = ['choose answer', 'next', 'next', 'choose add', 'next'];
    expect(play(scamScene(), ...toChat, 'act call-police').place.ending).toBe('safe');
    expect(play(scamScene(), ...toChat, 'choose pay', 'act call-police').place.ending).toBe('partial');
  });
});

describe('after the ending', () => {
  const scene = scamScene();
  const { place } = play(scene, 'choose decline');

  test('nothing is on offer', () => {
    expect([canGoOn(scene, place), choicesAt(scene, place), actionsAt(scene, place)]).toEqual([false, [], []]);
  });

  test('every move says that it is over', () => {
    for (const result of [goOn(scene, place), choose(scene, place, 'decline'), act(scene, place, 'open-app')]) expect(result).toEqual({ ok: false, error: 'move/over' });
  });
});

test('going on where a decision is due says that nothing follows', () => {
  expect(goOn(scamScene(), startPlace(scamScene()).place)).toEqual({ ok: false, error: 'move/nothing-follows' });
});

test.each<[Parameters<typeof holds>[0], boolean]>([
  [undefined, true],
  [[], true],
  [[{ fact: 'paid', above: 0 }], true],
  [[{ fact: 'paid', above: 100 }], false],
  [[{ fact: 'verified', is: false }], true],
  [[{ fact: 'paid', above: 0 }, { fact: 'verified', is: true }], false],
])('of paid 100 and not verified %j holds: %s', (condition, expected) => {
  expect(holds(condition, { paid: 100, verified: false })).toBe(expected);
});

test('looking at a place changes nothing in the scene', () => {
  const scene: Scene = scamScene();
  const before = JSON.stringify(scene);
  play(scene, 'choose answer', 'next', 'next', 'choose add', 'next', 'choose pay', 'act call-police');
  expect(JSON.stringify(scene)).toBe(before);
});
