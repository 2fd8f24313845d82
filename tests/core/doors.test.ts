import { expect, test } from 'vitest';
import { doorsOf } from '../../src/core/doors.ts';
import { choicesAt } from '../../src/core/place.ts';
import { positionAfter } from '../../src/core/position.ts';
import { beat, choice, genuineScene, monologue, line, moves, play, scamScene, smallScene } from '../support/build.ts';

const doors = (...words: string[]) => doorsOf(scamScene(), play(scamScene(), ...words), moves(...words));

test('doors are numbered as the shortest walk comes to them', () => {
  expect(doors().map(d => `${d.number} ${d.beat}`)).toEqual(['1 offer', '2 chat', '3 insists', '4 gone']);
});

test('only the doors one came to are reached', () => {
  expect(doors('choose answer', 'next', 'next', 'choose no').map(d => d.reached)).toEqual([true, false, true, false]);
});

test('a reached door is led up to by the own moves, taps among them', () => {
  const words = ['tap r1', 'choose answer', 'next', 'next', 'tap c2', 'choose add', 'next', 'choose stop', 'judge fake'];
  const [offer, chat] = doors(...words);
  expect(offer?.movesBefore).toEqual(moves(...words.slice(0, 5)));
  expect(chat?.movesBefore).toEqual(moves(...words.slice(0, 7)));
});

test('where one looked aside first, the door is before the choice that followed', () => {
  const words = ['choose answer', 'next', 'next', 'act open-app', 'choose orders-back', 'choose add'];
  expect(doors(...words)[0]?.movesBefore).toHaveLength(5);
});

test('where one left in the middle of the talk, the door is before that', () => {
  expect(doors('choose answer', 'next', 'act hang-up', 'choose look')[0]?.movesBefore).toHaveLength(2);
});

test('a door not reached is led up to by the fewest moves, until its choices are on offer', () => {
  const found = doors('act call-official');
  expect(found).toHaveLength(4);
  for (const door of found) {
    const { position, refused } = positionAfter(scamScene(), door.movesBefore);
    expect(refused).toBeUndefined();
    expect(position.place.beat).toBe(door.beat);
    expect(choicesAt(scamScene(), position.place)).not.toEqual([]);
  }
});

test('a door that one stands at, undecided, is reached', () => {
  expect(doors('choose answer')[0]).toMatchObject({ reached: true });
});

test('a scene without doors has none, a genuine one may have some', () => {
  const scene = monologue(line('a'));
  expect(doorsOf(scene, play(scene), [])).toEqual([]);
  expect(doorsOf(genuineScene(), play(genuineScene()), []).map(d => d.beat)).toEqual(['asks']);
});

test('a door that only an action leads to is found too', () => {
  const scene = scamScene();
  scene.beats['hung-up']!.door = true;
  const hungUp = doorsOf(scene, play(scene), []).find(door => door.beat === 'hung-up');
  expect(hungUp?.movesBefore).toEqual(moves('choose answer', 'act hang-up'));
});

test('a door behind a circle that pays again and again is still found', () => {
  const scene = smallScene({
    more: beat('pay', [line('a')], { choices: [choice('pay', 'more', { set: [{ fact: 'paid', add: 1 }] }), choice('on', 'door', { when: [{ fact: 'paid', above: 2 }] })] }),
    door: beat('home', [line('b')], { door: true, choices: [choice('leave', 'late', { conduct: 'refuse' })] }),
  });
  expect(doorsOf(scene, play(scene), [])[0]?.movesBefore).toEqual(moves('choose pay', 'choose pay', 'choose pay', 'choose on'));
});
