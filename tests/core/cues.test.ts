import { describe, expect, test } from 'vitest';
import { cuesBetween, type Cue } from '../../src/core/cues.ts';
import { positionAfter } from '../../src/core/position.ts';
import type { Scene } from '../../src/core/scene.ts';
import type { Channel } from '../../src/core/vocabulary.ts';
import { beat, choice, flagged, genuineScene, line, monologue, moves, play, scamScene, smallScene } from '../support/build.ts';

/** The cues of the last move. */
const cues = (scene: Scene, ...words: string[]): Cue[] => {
  const all = moves(...words);
  return cuesBetween(scene, positionAfter(scene, all.slice(0, -1)).position, play(scene, ...words));
};
const names = (list: readonly Cue[]) => list.map(c => c.cue);
const toChat = ['choose answer', 'next', 'next', 'choose add'];

test('at the start the phone rings', () => {
  expect(cuesBetween(scamScene(), undefined, play(scamScene()))).toEqual([{ cue: 'ring' }]);
});

test('answering connects and the caller speaks', () => {
  expect(cues(scamScene(), 'choose answer')).toEqual([{ cue: 'answer' }, { cue: 'speak', by: 'caller', mood: 'talking' }]);
});

test('a caller who hurries presses, unless the script gives another face', () => {
  const scene = monologue(line('a'), flagged('b', 'rush'), line('c', { flags: ['rush'], mood: 'friendly' }));
  expect(cues(scene, 'next')).toEqual([{ cue: 'speak', by: 'caller', mood: 'pressing' }]);
  expect(cues(scene, 'next', 'next')).toEqual([{ cue: 'speak', by: 'caller', mood: 'friendly' }]);
});

test('who stands before one is heard, but nothing is dialled and nothing hung up', () => {
  const scene = smallScene({ counter: beat('face', [line('a'), line('b')], { onCall: true, choices: [choice('leave', 'hall')] }), hall: beat('home', [line('c', { by: 'narrator' })], { choices: [choice('go', 'late')] }) });
  expect(cuesBetween(scene, undefined, play(scene))).toEqual([{ cue: 'speak', by: 'caller', mood: 'talking' }]);
  expect(names(cues(scene, 'next', 'choose leave'))).toEqual([]);
  expect(names(cues(scene, 'act hang-up'))).not.toContain('hang-up');
});

test('the narrator has no voice', () => {
  expect(cues(monologue(line('a'), line('b', { by: 'narrator' })), 'next')).toEqual([]);
});

test('a line in a chat, and whatever drops in, is a message', () => {
  expect(cues(scamScene(), ...toChat)).toEqual([{ cue: 'message', from: 'caller' }]);
  const scene = monologue(line('a'), line('b', { by: 'bank', channel: 'sms', interrupt: true }));
  expect(cues(scene, 'next')).toEqual([{ cue: 'message', from: 'bank' }]);
});

test('money leaves with its sum and what is left', () => {
  const words = [...toChat, 'next', 'choose pay'];
  expect(cues(scamScene(), ...words)).toContainEqual({ cue: 'money', yuan: 1000, left: 2860 });
  expect(cues(scamScene(), ...words, 'choose pay-more')).toContainEqual({ cue: 'money', yuan: 2000, left: 860 });
});

test('no money leaves where none can', () => {
  expect(names(cues(genuineScene(), 'choose answer'))).not.toContain('money');
});

describe('a call', () => {
  test('that is hung up is heard to end', () => {
    expect(names(cues(scamScene(), 'choose answer', 'act hang-up'))).toContain('hang-up');
  });

  test('that the ending ends is heard to end too', () => {
    expect(cues(scamScene(), 'choose answer', 'act call-official')).toEqual([{ cue: 'hang-up' }, { cue: 'ended' }]);
  });

  test('goes on under a side beat, and coming back to it is silent', () => {
    expect(names(cues(scamScene(), 'choose answer', 'act open-app'))).toEqual(['open-app']);
    expect(cues(scamScene(), 'choose answer', 'act open-app', 'choose orders-back')).toEqual([]);
  });

  test('that one makes oneself is dialled', () => {
    const scene = smallScene({ home: beat('home', [line('a')], { choices: [choice('ring-them', 'official')] }), official: beat('call', [line('b', { by: 'shop' })], { with: 'shop', choices: [choice('ok', 'safe')] }) });
    expect(names(cues(scene, 'choose ring-them'))).toEqual(['dial', 'speak']);
  });
});

test('a scanned code and an opened app are cues, and so is how the neighbour feels', () => {
  const scene = smallScene({ a: beat('chat', [line('l')], { choices: [choice('scan', 'b', { form: 'do' })] }), b: beat('scan', [line('m')], { feels: 'worried', choices: [choice('pay', 'c')] }), c: beat('pay', [line('n')], { choices: [choice('ok', 'late')] }) });
  expect(cues(scene, 'choose scan')).toEqual([{ cue: 'scan' }, { cue: 'feel', mood: 'worried' }]);
  expect(cues(scene, 'choose scan', 'choose pay')).toEqual([{ cue: 'open-app' }]);
});

test('a reply that is written is a cue, one that is spoken or something done is none', () => {
  const after = (channel: Channel, form: 'say' | 'do') => cues(smallScene({ a: beat(channel, [line('l')], { choices: [choice('ok', 'b', { form })] }), b: beat('home', [line('m', { by: 'narrator' })], { choices: [choice('on', 'late')] }) }), 'choose ok');
  expect(after('chat', 'say')).toContainEqual({ cue: 'reply' });
  expect(after('sms', 'say')).toContainEqual({ cue: 'reply' });
  expect([...after('call', 'say'), ...after('chat', 'do')]).not.toContainEqual({ cue: 'reply' });
});

describe('a tap', () => {
  test('stamps its line, taking it back lifts the stamp', () => {
    expect(cues(scamScene(), 'tap r1')).toEqual([{ cue: 'stamp', line: 'r1' }]);
    expect(cues(scamScene(), 'tap r1', 'untap r1')).toEqual([{ cue: 'unstamp' }]);
  });

  test('that is only named stamps nothing again', () => {
    expect(cues(scamScene(), 'tap r1', 'tap r1 who')).toEqual([]);
  });
});

test('the mask falls with the verdict, and says which it was', () => {
  expect(cues(scamScene(), 'choose decline')).toEqual([{ cue: 'ended' }]);
  expect(cues(scamScene(), 'choose decline', 'judge real')).toEqual([{ cue: 'unmask', truth: 'scam', verdict: 'real' }]);
  expect(cues(genuineScene(), 'choose decline', 'judge fake')).toEqual([{ cue: 'unmask', truth: 'genuine', verdict: 'fake' }]);
});

test('cues carry no words', () => {
  const all = moves('choose answer', 'next', 'next', 'choose add', 'next', 'choose pay', 'choose report', 'judge fake');
  const heard = all.flatMap((_, i) => cuesBetween(scamScene(), positionAfter(scamScene(), all.slice(0, i)).position, positionAfter(scamScene(), all.slice(0, i + 1)).position));
  expect(heard.length).toBeGreaterThan(8);
  expect(JSON.stringify(heard)).not.toMatch(/[\u4e00-\u9fff]/u);
});
