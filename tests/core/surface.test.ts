import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/core/scene.ts';
import { surfaceOf, unnamedTap } from '../../src/core/surface.ts';
import { beat, choice, flagged, line, monologue, play, scamScene, smallScene } from '../support/build.ts';

const surface = (scene: Scene, ...words: string[]) => surfaceOf(scene, play(scene, ...words));
const ids = (shown: readonly { line: { id: string } }[]) => shown.map(s => s.line.id);
const toChat = ['choose answer', 'next', 'next', 'choose add', 'next'];

test('a call shows what has been said in this beat so far', () => {
  expect(surface(scamScene(), 'choose answer', 'next')).toMatchObject({ channel: 'call', with: 'caller', onCall: true, aside: false });
  expect(ids(surface(scamScene(), 'choose answer', 'next').here)).toEqual(['c1', 'c2']);
});

test('the words one has just said stand with the call they led to', () => {
  expect(surface(scamScene(), 'choose answer', 'next', 'next', 'choose no').reply?.id).toBe('no');
  expect(surface(scamScene(), 'choose answer').reply).toBeUndefined();
});

test('a side beat is one looks aside into, with the call still open underneath', () => {
  expect(surface(scamScene(), 'choose answer', 'act open-app')).toMatchObject({ channel: 'app', with: 'shop', aside: true, onCall: true });
  expect(surface(scamScene(), 'act open-app')).toMatchObject({ aside: true, onCall: false });
});

test('where somebody will speak over a page, that is known before they do', () => {
  const page = (lines: ReturnType<typeof line>[]) => smallScene({ page: beat('pay', lines, { onCall: true, choices: [choice('ok', 'late')] }) });
  const spokenOver = page([line('sum', { by: 'shop' }), line('hurry', { channel: 'call' })]);
  expect(surface(spokenOver)).toMatchObject({ overheard: true, spoken: [] });
  expect(surface(page([line('sum', { by: 'shop' }), line('sms', { channel: 'call', interrupt: true })])).overheard).toBe(false);
  expect(surface(scamScene(), 'choose answer').overheard).toBe(false);
});

test('a line skipped by its condition is not shown', () => {
  const scene = smallScene({ talk: beat('call', [line('a'), line('b', { when: [{ fact: 'paid', above: 0 }] }), line('c')], { choices: [choice('ok', 'late')] }) });
  expect(ids(surface(scene, 'next').here)).toEqual(['a', 'c']);
});

describe('a chat', () => {
  test('keeps the whole conversation with its party, the own words among it', () => {
    const scene = scamScene();
    scene.beats['chat']!.choices![1] = choice('wait', 'gone', { form: 'say', conduct: 'ask-caller' });
    const { thread } = surface(scene, ...toChat, 'choose wait');
    expect(thread.map(t => (t.kind === 'mine' ? `I: ${t.choice.id}` : t.line.id))).toEqual(['h1', 'h2', 'I: wait', 'g1']);
  });

  test('does not repeat what was only done, nor what others wrote', () => {
    const { thread } = surface(scamScene(), ...toChat, 'choose pay');
    expect(thread.map(t => t.kind)).toEqual(['line', 'line', 'line']);
  });
});

test('what is said over a call while the glass shows a page is heard beside it', () => {
  const scene = smallScene({ pay: beat('pay', [line('sum', { by: 'shop' }), line('hurry', { channel: 'call' })], { onCall: true, choices: [choice('ok', 'late')] }) });
  const seen = surface(scene, 'next');
  expect([ids(seen.here), ids(seen.spoken), seen.speaker]).toEqual([['sum'], ['hurry'], 'caller']);
});

test('what drops in last lies over the glass, and only there', () => {
  const scene = monologue(line('a'), line('sms', { channel: 'sms', interrupt: true, by: 'bank' }), line('b'));
  expect(surface(scene, 'next').banner?.line.id).toBe('sms');
  expect(ids(surface(scene, 'next', 'next').here)).toEqual(['a', 'b']);
});

test('the look that is still to be named is that of the last tap without one', () => {
  const scene = monologue(flagged('a', 'rush'), flagged('b', 'rush'));
  expect(unnamedTap(play(scene))).toBeUndefined();
  expect(unnamedTap(play(scene, 'tap a', 'next', 'tap b'))).toBe('b');
  expect(unnamedTap(play(scene, 'tap a', 'next', 'tap b haste'))).toBe('a');
});
