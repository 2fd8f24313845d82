import { expect, test } from 'vitest';
import { freshSave } from '../../src/core/save.ts';
import { VERSION } from '../../src/platform/migrations/migrations.ts';
import { LONGEST, seal, unseal, wrapped } from '../../src/platform/saveFormat.ts';
import { played, slot } from './stubs.ts';

const damaged = { ok: false, error: 'storage/damaged' };
const ofState = (state: unknown) => unseal(wrapped(JSON.stringify(state), VERSION, 1));

test('what was sealed comes back as it was', () => {
  expect(unseal(slot(played(), 4))).toEqual({ ok: true, value: { revision: 4, state: played() } });
});

test('a fresh save can be sealed', () => {
  expect(unseal(slot(freshSave(0), 1))).toEqual({ ok: true, value: { revision: 1, state: freshSave(0) } });
});

test.each([
  ['nothing', ''], ['no JSON', '{'], ['null', 'null'], ['a number', '3'], ['a list', '[]'], ['an empty object', '{}'],
  ['a text that is cut off', slot(played(), 1).slice(0, -20)],
  ['a changed revision', slot(played(), 1).replace('"revision":1', '"revision":9')],
  ['a changed version', slot(played(), 1).replace(`"version":${VERSION}`, '"version":9')],
  ['a version that is no whole number', wrapped('{}', 0.5, 1)],
])('%s is damaged', (_name, text) => {
  expect(unseal(text)).toEqual(damaged);
});

test.each<[string, unknown]>([
  ['a seed that is a word', { ...played(), seed: '7' }],
  ['settings that are missing', { ...played(), settings: undefined }],
  ['a language that we do not speak', { ...played(), settings: { ...played().settings, language: 'fr' } }],
  ['text of an absurd size', { ...played(), settings: { ...played().settings, textScale: 40 } }],
  ['a volume above one', { ...played(), settings: { ...played().settings, volumes: { speech: 2, effects: 1, music: 1 } } }],
  ['a move that there is not', { ...played(), open: { ...played().open, moves: [{ type: 'cheat' }] } }],
  ['a page that there is not', { ...played(), open: { ...played().open, page: 'shop' } }],
  ['contacts as a list', { ...played(), contacts: [] }],
  ['times below zero', played(-1)],
  ['something that does not belong there', { ...played(), admin: true }],
])('%s is damaged, however well it is sealed', (_name, state) => {
  expect(ofState(state)).toEqual(damaged);
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused, at any depth', key => {
  const text = JSON.stringify(played()).replace('"lost-parcel"', JSON.stringify(key));
  expect(text).toContain(key);
  expect(unseal(wrapped(text, VERSION, 1))).toEqual(damaged);
  expect(unseal(slot(played(), 1).replace('{', `{"${key}":{"admin":true},`))).toEqual(damaged);
  expect(Object.prototype).not.toHaveProperty('admin');
});

test('a text longer than any save is refused, in and out', () => {
  const long = { ...played(), taught: ['x'.repeat(LONGEST)] };
  expect(ofState(long)).toEqual(damaged);
  expect(seal(long, 1)).toEqual({ ok: false, error: 'storage/not-kept' });
});

test('what could not be read again is not sealed', () => {
  expect(seal(freshSave(NaN), 1)).toEqual({ ok: false, error: 'storage/not-kept' });
});

test('a game of ten thousand moves can be kept', () => {
  const moves = Array.from({ length: 10_000 }, (_, i) => ({ type: i % 2 ? 'untap' : 'tap', line: 'add-me-on-chat' }) as const);
  expect(seal({ ...played(), open: { ...played().open!, moves } }, 1).ok).toBe(true);
});

test('a newer version is told from a damaged one', () => {
  expect(unseal(wrapped('{"new":"shape"}', VERSION + 1, 1))).toEqual({ ok: false, error: 'storage/newer-version' });
});

test('the save of the prototype becomes one of today', () => {
  const old = { scene: 'lost-parcel', moves: [{ type: 'next' }, { type: 'choose', choice: 'ask-who' }] };
  const unsealed = unseal(wrapped(JSON.stringify(old), 0, 3));
  const open = { ...old, hash: '', mode: 'first', page: 'contact' };
  expect(unsealed).toMatchObject({ ok: true, value: { revision: 3, migratedFrom: 0, state: { open, contacts: {}, welcomed: false } } });
});

test('a save of version 1 still knows that one looked into the order', () => {
  const moves = [{ type: 'act', action: 'open-shop' }, { type: 'act', action: 'hang-up' }];
  const old = { ...played(), open: { ...played().open!, moves } };
  const unsealed = unseal(wrapped(JSON.stringify(old), 1, 3));
  expect(unsealed).toMatchObject({ ok: true, value: { migratedFrom: 1, state: { open: { moves: [{ type: 'act', action: 'open-app' }, { type: 'act', action: 'hang-up' }] } } } });
});

test.each(['null', '{}', '{"scene":"x"}', '{"scene":"x","moves":[{"type":"cheat"}]}', '{"scene":1,"moves":[]}'])('a prototype save that holds %s is damaged', text => {
  expect(unseal(wrapped(text, 0, 1))).toEqual(damaged);
});
