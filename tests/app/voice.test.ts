import { describe, expect, test } from 'vitest';
import { bedOf, roleOf, soundOf } from '../../src/app/voice.ts';
import type { Contact } from '../../src/app/game.ts';
import { positionAfter } from '../../src/core/position.ts';
import type { Person, Scene } from '../../src/core/scene.ts';
import { moves } from '../support/build.ts';
import { genuine, scam } from './world.ts';

const withLooks = (scene: Scene, looks: string): Scene => ({ ...scene, cast: { ...scene.cast, caller: { ...scene.cast['caller'], looks } as Person } });

describe('a voice', () => {
  test.each(['agent', 'clerk', 'courier', 'police', 'daughter', undefined])('of a swindler sounds like that of a genuine caller who looks like %s', looks => {
    const [fake, real] = [scam, genuine].map(scene => roleOf(looks ? withLooks(scene, looks) : scene, 'caller'));
    expect(fake).toBe(real);
  });

  test('differs for narrator, neighbour, family, police, a caller with a face and a service without', () => {
    expect(roleOf(scam, 'narrator')).toBe('narrator');
    expect(roleOf(scam, 'chen')).toBe('neighbour');
    expect(roleOf(withLooks(scam, 'daughter'), 'caller')).toBe('family');
    expect(roleOf(withLooks(scam, 'police'), 'caller')).toBe('police');
    expect(roleOf(withLooks(scam, 'agent'), 'caller')).toBe('caller');
    expect(roleOf(scam, 'shop')).toBe('service');
  });
});

describe('a sound', () => {
  test('goes with what is seen', () => {
    expect(soundOf({ cue: 'answer' }, scam)).toBe('connect');
    expect(soundOf({ cue: 'hang-up' }, scam)).toBe('hangup');
    expect(soundOf({ cue: 'message', from: 'caller' }, scam)).toBe('message');
    expect(soundOf({ cue: 'money', yuan: 10, left: 0 }, scam)).toBe('coin');
  });

  test('of a message is the bank’s own when it comes from the bank', () => {
    const bank = { ...scam, cast: { ...scam.cast, bank: { genuine: true, app: 'bank' } as Person } };
    expect(soundOf({ cue: 'message', from: 'bank' }, bank)).toBe('bank-alert');
  });

  test('tells scam from genuine only after the verdict', () => {
    expect(soundOf({ cue: 'unmask', truth: 'scam', verdict: 'fake' }, scam)).toBe('reveal');
    expect(soundOf({ cue: 'unmask', truth: 'genuine', verdict: 'fake' }, scam)).toBe('genuine');
    expect(soundOf({ cue: 'speak', by: 'caller', mood: 'pressing' }, scam)).toBeUndefined();
  });
});

describe('what goes on underneath', () => {
  const contact = (scene: Scene, ...words: string[]): Contact =>
    ({ scene, position: positionAfter(scene, moves(...words)).position, open: { scene: scene.id, hash: '', moves: [], mode: 'first', page: 'contact' } });

  test.each([scam, genuine])('is ringing, then the room, then quiet, the same for each truth ($truth)', scene => {
    expect(bedOf(contact(scene), 'house')).toBe('ringtone');
    expect(bedOf(contact(scene, 'choose answer'), 'house')).toBe('home-loop');
    const after = contact(scene, 'choose decline');
    expect(bedOf({ ...after, open: { ...after.open, page: 'verdict' } }, 'house')).toBeNull();
  });

  test.each([['street', 'street-loop'], ['bank', 'hall-loop'], ['shop', 'shop-loop'], ['noodle', 'shop-loop'], ['kitchen', 'home-loop']])('in a room like %s is %s', (room, bed) => {
    expect(bedOf(contact({ ...scam, room }, 'choose answer'), 'house')).toBe(bed);
  });

  test('is music while a number answers by itself, until somebody speaks', () => {
    const numbered = (looks?: string) => ({ ...scam, cast: { ...scam.cast, caller: { genuine: false, number: '1●●●●●●0000', ...(looks && { looks }) } } });
    expect(bedOf(contact(numbered(), 'choose answer'), 'house')).toBe('hold-loop');
    expect(bedOf(contact(numbered('banker'), 'choose answer'), 'house')).toBe('home-loop');
  });

  test('is quiet while somebody pauses, and never rings in the lane', () => {
    expect(bedOf(contact(scam), 'pause')).toBeNull();
    expect(bedOf(contact(scam), 'lane')).toBe('bgm-home-loop');
  });
});
