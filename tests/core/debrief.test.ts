import { describe, expect, test } from 'vitest';
import { debrief, type DebriefEntry } from '../../src/core/debrief.ts';
import type { Scene } from '../../src/core/scene.ts';
import { beat, choice, flagged, genuineScene, line, monologue, play, scamScene, smallScene } from '../support/build.ts';

const talk = (scene: Scene, ...words: string[]) => debrief(scene, play(scene, ...words));
const toOffer = ['choose answer', 'next', 'next'];

const brief = (entry: DebriefEntry): string => {
  if (entry.kind === 'door') return `door ${entry.number}${entry.left ? ' left' : ''}`;
  if (entry.kind === 'did') return `did ${entry.choice?.id ?? entry.action}`;
  return `said ${entry.line.id}`;
};
const saidIn = (entries: readonly DebriefEntry[], id: string) => entries.find(e => e.kind === 'said' && e.line.id === id);
const didIn = (entries: readonly DebriefEntry[], id: string) => entries.find(e => e.kind === 'did' && (e.choice?.id === id || e.action === id));

test('tells the contact in reading order, each door before the decision it belongs to', () => {
  const { entries } = talk(scamScene(), ...toOffer, 'choose no', 'next', 'choose still-no');
  expect(entries.map(brief)).toEqual([
    'said r1', 'did answer', 'said c1', 'said c2', 'said c3', 'door 1', 'did no', 'said i1', 'said i2', 'door 3 left', 'did still-no',
  ]);
});

test('a door used in the middle of the talk stands before what was done there', () => {
  const { entries } = talk(scamScene(), 'choose answer', 'next', 'act hang-up', 'choose forget');
  expect(entries.map(brief)).toEqual(['said r1', 'did answer', 'said c1', 'said c2', 'door 1 left', 'did hang-up', 'did forget']);
});

test('looking aside and coming back is told, and the door stays with the choice', () => {
  const { entries } = talk(scamScene(), ...toOffer, 'act open-app', 'choose orders-back', 'choose add', 'next', 'choose stop');
  expect(entries.map(brief)).toEqual([
    'said r1', 'did answer', 'said c1', 'said c2', 'said c3', 'did open-app', 'said o1', 'said o2', 'did orders-back', 'door 1', 'did add',
    'said h1', 'said h2', 'door 2 left', 'did stop',
  ]);
});

describe('a line', () => {
  test('carries its flags, looks, pressure and tap', () => {
    const scene = monologue(line('a', { flags: ['ask-password', 'ask-sms-code', 'rush'], pressure: ['jargon'], real: true }));
    expect(saidIn(talk(scene, 'tap a what', 'choose go-on').entries, 'a')).toMatchObject({
      by: 'caller', flags: ['ask-password', 'ask-sms-code', 'rush'], looks: ['what', 'haste'], pressure: ['jargon'],
      tapped: true, look: 'what', note: 'spotted', textKeys: { real: 'a-real' },
    });
  });

  test('keeps the facts as they stood when it came', () => {
    const { entries } = talk(scamScene(), ...toOffer, 'choose add', 'next', 'choose pay', 'choose report');
    expect(saidIn(entries, 'h1')).toMatchObject({ facts: { paid: 0 } });
    expect(saidIn(entries, 'g1')).toMatchObject({ facts: { paid: 1000 } });
  });

  test('is missed if it was gone past untapped or tapped too late', () => {
    const { entries } = talk(scamScene(), 'choose answer', 'tap r1', 'act call-official');
    expect(saidIn(entries, 'r1')).toMatchObject({ tapped: true, note: 'missed' });
  });

  test('is spotted where its flag was spotted at another line', () => {
    const { entries } = talk(scamScene(), ...toOffer, 'tap c2', 'choose no', 'next', 'choose still-no');
    expect(saidIn(entries, 'i2')).toMatchObject({ tapped: false, note: 'spotted' });
  });

  test('without flags is fine only where there is a word on why', () => {
    const { entries } = talk(genuineScene(), 'choose answer', 'next', 'choose yes', 'judge real');
    expect(saidIn(entries, 'c2')).toMatchObject({ note: 'fine', textKeys: { fine: 'c2-fine' } });
    expect(saidIn(entries, 'c1')).not.toHaveProperty('note');
  });

  test('that may still be tapped is neither missed nor spotted', () => {
    expect(saidIn(talk(scamScene()).entries, 'r1')).not.toHaveProperty('note');
  });
});

describe('a deed', () => {
  test('that was risky says why', () => {
    expect(didIn(talk(scamScene(), ...toOffer, 'choose add').entries, 'add')).toMatchObject({ conduct: 'comply', note: 'why', textKey: 'add-why' });
  });

  test('that was good is praised, in its own words if it has some', () => {
    const { entries } = talk(scamScene(), ...toOffer, 'choose no', 'next', 'choose still-no');
    expect(didIn(entries, 'still-no')).toMatchObject({ note: 'good', textKey: 'still-no-good' });
    expect(didIn(entries, 'no')).toMatchObject({ note: 'good' });
    expect(didIn(entries, 'no')).not.toHaveProperty('textKey');
  });

  test('done by an action is praised too, but hanging up on the real thing is not', () => {
    expect(didIn(talk(scamScene(), 'choose answer', 'act hang-up').entries, 'hang-up')).toMatchObject({ note: 'good' });
    expect(didIn(talk(genuineScene(), 'choose answer', 'act hang-up').entries, 'hang-up')).not.toHaveProperty('note');
    expect(didIn(talk(genuineScene(), 'choose answer', 'act open-app').entries, 'open-app')).toMatchObject({ note: 'good' });
  });

  test('that is only coming back is neither', () => {
    expect(didIn(talk(scamScene(), 'act open-app', 'choose orders-back').entries, 'orders-back')).not.toHaveProperty('note');
  });
});

describe('opened by itself', () => {
  const opened = (scene: Scene, ...words: string[]) => {
    const { entries, opened: indices } = talk(scene, ...words);
    return indices.map(i => brief(entries[i]!));
  };

  test('are the first decisive flag missed, the best thing done and the first line that was fine', () => {
    expect(opened(scamScene(), ...toOffer, 'choose no', 'next', 'act open-app', 'choose ask-shop')).toEqual(['said c2', 'said c3', 'did open-app']);
  });

  test('is a decisive flag spotted if none was missed', () => {
    expect(opened(scamScene(), ...toOffer, 'tap c2', 'choose no', 'next', 'choose still-no')).toEqual(['said c2', 'said c3', 'did no']);
  });

  test('is the missed one before any that was spotted', () => {
    expect(opened(scamScene(), ...toOffer, 'tap c2', 'choose add', 'next', 'choose stop')).toEqual(['said c3', 'said h1', 'did stop']);
  });

  test('is nothing they did if they only went along with a scam', () => {
    expect(opened(scamScene(), ...toOffer, 'choose add', 'next', 'choose pay', 'choose pay-more')).toEqual(['said c2', 'said c3']);
  });

  test('is no alert flag: one can have that and be genuine', () => {
    expect(opened(scamScene(), 'act call-official')).toEqual(['did call-official']);
  });

  test('in a genuine contact is what was fine and what was done well', () => {
    expect(opened(genuineScene(), 'choose answer', 'next', 'act open-app', 'choose confirm')).toEqual(['said r1', 'did open-app']);
  });
});

describe('one thing done well is always named', () => {
  test.each([
    ['verify-own', ['choose answer', 'act hang-up', 'choose look']],
    ['report', [...toOffer, 'choose add', 'next', 'choose pay', 'choose report']],
    ['refuse', [...toOffer, 'tap c2', 'choose prove-it', 'next', 'next', 'choose still-no']],
    ['spotted', [...toOffer, 'tap c2', 'choose prove-it', 'next', 'next', 'choose add-after-all', 'next', 'choose pay', 'choose pay-more']],
    ['asked', [...toOffer, 'choose prove-it', 'next', 'next', 'choose add-after-all', 'next', 'choose pay', 'choose pay-more']],
    ['finished', [...toOffer, 'choose add', 'next', 'choose pay', 'choose pay-more']],
  ])('%s', (key, words) => {
    expect(talk(scamScene(), ...words).doneWell.key).toBe(`done-well.${key}`);
  });

  test('stopped, if it ended before everything was gone', () => {
    const scene = smallScene({ talk: beat('call', [flagged('a', 'rush')], { choices: [choice('go-on', 'late')] }) });
    expect(talk(scene, 'choose go-on').doneWell.key).toBe('done-well.stopped');
  });

  test('but never that a genuine contact was refused', () => {
    expect(talk(genuineScene(), 'choose decline').doneWell.key).toBe('done-well.finished');
    expect(talk(genuineScene(), 'choose answer', 'next', 'choose who-are-you', 'choose no-then').doneWell.key).toBe('done-well.asked');
  });
});

describe('the door they left through', () => {
  test.each([
    ['the door at which they refused for good', [...toOffer, 'choose no', 'next', 'choose still-no'], 3],
    ['the door at which they hung up', [...toOffer, 'act hang-up', 'choose forget'], 1],
    ['the door at which they looked aside and did not come back', [...toOffer, 'act open-app', 'choose ask-shop'], 1],
    ['none, if they were drawn in again', [...toOffer, 'choose no', 'next', 'choose add-after-all'], undefined],
    ['none, if they came back and went along', [...toOffer, 'act open-app', 'choose orders-back', 'choose add'], undefined],
    ['none, if they never left', [...toOffer, 'choose add', 'next', 'choose pay', 'choose pay-more'], undefined],
    ['none, if they stopped before the first', ['act call-official'], undefined],
  ])('is %s', (_, words, number) => {
    expect(talk(scamScene(), ...words).stoppedAtDoor).toBe(number);
  });

  test('is none, if they left through the last one and then gave something away outside', () => {
    const scene = scamScene();
    scene.beats['hung-up']!.choices!.push(choice('ring-back-and-pay', 'full', { rung: 'X7' }));
    expect(talk(scene, ...toOffer, 'act hang-up', 'choose ring-back-and-pay').stoppedAtDoor).toBeUndefined();
  });

  test('stays theirs, if afterwards they only listened once more', () => {
    const scene = scamScene();
    scene.beats['hung-up']!.choices!.push(choice('listen', 'safe', { rung: 'X1' }));
    expect(talk(scene, ...toOffer, 'act hang-up', 'choose listen').stoppedAtDoor).toBe(1);
  });
});
