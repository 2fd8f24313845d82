import { expect, test } from 'vitest';
import { partnerOf } from '../../src/core/debriefCast.ts';
import { always, beat, choice, flagged, genuineScene, line, monologue, passing, scamScene, smallScene } from '../support/build.ts';

test('a scam is about whoever shows the first red flag, a genuine contact about whoever first looks like one', () => {
  expect([partnerOf(scamScene()), partnerOf(genuineScene())]).toEqual(['caller', 'caller']);
});

test('an app that speaks first is not taken for the swindler', () => {
  const scene = smallScene({
    table: passing('home', [line('cooking', { by: 'shop' })], always('rings'), { with: 'shop' }),
    rings: beat('ring', [flagged('r1', 'stranger-contact')], { choices: [choice('answer', 'late')] }),
  });
  expect(partnerOf(scene)).toBe('caller');
});

test('without anything odd it is whoever the first beat is with', () => {
  expect(partnerOf(monologue(line('a')))).toBe('caller');
});
