import { expect, test } from 'vitest';
import type { Scene } from '../../src/core/scene.ts';
import { partnerKey, partnerOf } from '../../src/core/debriefCast.ts';
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

test('a swindler who first wrote and then spoke is asked about as whoever spoke, since a voice is what is remembered', () => {
  const scene = scamScene();
  const written = { ...scene, cast: { ...scene.cast, caller: { looks: 'agent', genuine: false }, sender: { genuine: false } } };
  const beats = { wrote: passing('sms', [{ ...flagged('w1', 'stranger-contact'), by: 'sender' }], always(scene.start)), ...scene.beats };
  expect(partnerOf({ ...written, start: 'wrote', beats })).toBe('caller');
});

test('a party is called by the part they play, and by their name where nothing else was seen of them', () => {
  const scene = scamScene();
  const called = (caller: Scene['cast'][string]) => partnerKey({ ...scene, cast: { ...scene.cast, caller } });
  expect(called({ looks: 'agent', genuine: false })).toBe('cast-caller-role');
  expect(called({ number: '106●●●●●●', genuine: false })).toBe('cast-caller-role');
  expect(called({ genuine: false })).toBe('cast-caller');
});
