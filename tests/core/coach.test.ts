import { expect, test } from 'vitest';
import { coachFor, LESSONS, lessonsDone, type Lesson } from '../../src/core/coach.ts';
import { positionAfter, startPosition, step } from '../../src/core/position.ts';
import { moves, play, scamScene } from '../support/build.ts';

const scene = scamScene();
const coach = (words: string[], ...taught: Lesson[]) => coachFor(scene, play(scene, ...words), new Set(taught));

test.each<[string, string[], Lesson[], Lesson | undefined]>([
  ['while it rings, answering', [], [], 'answer'],
  ['at the first line of a call, nothing yet', ['choose answer'], ['answer'], undefined],
  ['after the second line, tapping', ['choose answer', 'next'], ['answer'], 'tap-a-line'],
  ['after a tap, naming the look', ['choose answer', 'next', 'tap c2'], ['answer', 'tap-a-line'], 'name-the-look'],
  ['not the look of a tap that has one', ['choose answer', 'next', 'tap c2 where'], ['answer', 'tap-a-line'], undefined],
  ['at the first choices, replying', ['choose answer', 'next', 'next'], ['answer'], 'reply'],
  ['at the second decision, that one can leave at any moment', ['choose answer', 'next', 'next', 'choose no', 'next'], ['answer', 'reply'], 'any-moment'],
  ['in a side beat, coming back', ['choose answer', 'act open-app'], ['answer'], 'come-back'],
  ['in a side beat from a ringing phone, coming back', ['act open-app'], [], 'come-back'],
  ['at the end, nothing', ['choose decline'], [], undefined],
])('%s', (_, words, taught, lesson) => {
  expect(coach(words, ...taught)).toBe(lesson);
});

test('what is taught is not taught again', () => {
  expect(coach([], 'answer')).toBeUndefined();
  expect(coach(['choose answer', 'next', 'next'], ...LESSONS)).toBeUndefined();
});

test('tapping is not taught to whoever has tapped something', () => {
  expect(coach(['choose answer', 'tap c1 who', 'next'], 'answer')).toBeUndefined();
});

test('a hint that was ignored gives way to what is nearer and is there again afterwards', () => {
  expect(coach(['choose answer', 'next', 'next'])).toBe('reply');
  expect(coach(['choose answer', 'next', 'next', 'choose no'])).toBe('tap-a-line');
});

const learned = (...words: string[]) => {
  const all = moves(...words);
  const { position } = positionAfter(scene, all.slice(0, -1));
  const after = step(scene, position, all.at(-1)!);
  return lessonsDone(scene, position, all.at(-1)!, after.ok ? after.value : position);
};

test.each<[string, string[], Lesson[]]>([
  ['answering, or letting it ring', ['choose decline'], ['answer']],
  ['a reply', ['choose answer', 'next', 'next', 'choose no'], ['reply']],
  ['a tap', ['tap r1'], ['tap-a-line']],
  ['a tap with its look', ['tap r1 who'], ['tap-a-line', 'name-the-look']],
  ['an action', ['choose answer', 'act hang-up'], ['any-moment']],
  ['coming back', ['act open-app', 'choose orders-back'], ['come-back']],
  ['nothing, from going on', ['choose answer', 'next'], []],
  ['nothing, from a move that did not apply', ['choose no'], []],
])('is learned by doing: %s', (_, words, lessons) => {
  expect(learned(...words)).toEqual(lessons);
});

test('doing what is taught, one can learn everything in one contact', () => {
  const taught = new Set<Lesson>();
  let position = startPosition(scene);
  for (const move of moves('choose answer', 'next', 'tap c2', 'tap c2 where', 'next', 'choose no', 'next', 'act open-app', 'choose orders-back')) {
    const after = step(scene, position, move);
    if (!after.ok) throw new Error(after.error);
    for (const lesson of lessonsDone(scene, position, move, after.value)) taught.add(lesson);
    position = after.value;
  }
  expect([...taught].toSorted()).toEqual([...LESSONS].toSorted());
});
