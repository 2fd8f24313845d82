import { describe, expect, test } from 'vitest';
import { spotting } from '../../src/core/spotting.ts';
import { beat, choice, flagged, genuineScene, line, monologue, play, scamScene, smallScene } from '../support/build.ts';

const seen = (scene: Parameters<typeof play>[0], ...words: string[]) => spotting(scene, play(scene, ...words));

describe('a red flag', () => {
  test('is spotted by a tap on its line', () => {
    expect(seen(monologue(flagged('a', 'rush')), 'tap a', 'choose go-on')).toMatchObject({ spotted: ['rush'], missed: [] });
  });

  test('is missed if it was shown and not tapped', () => {
    expect(seen(monologue(flagged('a', 'rush')), 'choose go-on')).toMatchObject({ spotted: [], missed: ['rush'] });
  });

  test('is not missed if it was never reached, or the best players would look worst', () => {
    expect(seen(scamScene(), 'tap r1', 'act call-official').missed).toEqual([]);
  });

  test('is neither spotted nor missed before the next decision', () => {
    expect(seen(monologue(flagged('a', 'rush')))).toMatchObject({ spotted: [], missed: [] });
  });

  test('is missed also if the contact ends by an action', () => {
    expect(seen(monologue(flagged('a', 'rush')), 'act hang-up').missed).toEqual(['rush']);
  });

  test('counts once, whichever of its lines was tapped', () => {
    const scene = scamScene();
    const away = ['choose answer', 'next', 'next'];
    expect(seen(scene, ...away, 'tap c2', 'choose no', 'next', 'choose still-no').spotted).toEqual(['leave-platform']);
    expect(seen(scene, ...away, 'choose no', 'next', 'tap i2', 'choose still-no')).toMatchObject({ spotted: ['leave-platform'], missed: ['stranger-contact', 'rush'] });
  });

  test('shares its line with another: one tap spots both', () => {
    expect(seen(monologue(flagged('a', 'rush', 'ask-password')), 'tap a', 'choose go-on').spotted).toEqual(['rush', 'ask-password']);
  });

  test('stands in the order of its first showing, not of the tap', () => {
    expect(seen(monologue(flagged('a', 'rush'), flagged('b', 'ask-password')), 'next', 'tap b', 'tap a').spotted).toEqual(['rush', 'ask-password']);
  });
});

describe('a tap', () => {
  test('made after the next choice is too late', () => {
    expect(seen(scamScene(), 'choose answer', 'tap r1')).toMatchObject({ spotted: [], missed: ['stranger-contact'] });
  });

  test('is in time after an action and after looking aside, for neither is a choice about the line', () => {
    const words = ['choose answer', 'next', 'act open-app', 'choose orders-back'];
    expect(seen(scamScene(), ...words, 'tap c2').spotted).toEqual(['leave-platform']);
    expect(seen(scamScene(), 'choose answer', 'next', 'act hang-up', 'tap c2').spotted).toEqual(['leave-platform']);
  });

  test('is in time again when the line is shown again', () => {
    const again = smallScene({ ask: beat('call', [flagged('a', 'rush')], { choices: [choice('what', 'ask'), choice('no', 'late')] }) });
    expect(seen(again, 'choose what', 'tap a', 'choose no').spotted).toEqual(['rush']);
  });

  test('that was taken back does not count', () => {
    expect(seen(monologue(flagged('a', 'rush')), 'tap a', 'untap a', 'choose go-on').missed).toEqual(['rush']);
  });

  test('names a flag only with the look of that flag', () => {
    const scene = monologue(flagged('a', 'rush', 'ask-password'));
    expect(seen(scene, 'tap a what').named).toEqual(['ask-password']);
    expect(seen(scene, 'tap a who').named).toEqual([]);
    expect(seen(scene, 'tap a').named).toEqual([]);
  });

  test('made in time may be named later', () => {
    expect(seen(scamScene(), 'tap r1', 'choose answer', 'tap r1 who')).toMatchObject({ spotted: ['stranger-contact'], named: ['stranger-contact'] });
  });

  test('on a harmless line of a scam is extra and held against nobody', () => {
    expect(seen(monologue(line('a'), flagged('b', 'rush')), 'next', 'tap a', 'tap b')).toMatchObject({ extraTaps: 1, falseTaps: 0 });
  });
});

describe('a tap in a genuine contact', () => {
  test('is a false alarm, however late', () => {
    expect(seen(genuineScene(), 'choose answer', 'tap r1', 'tap c1')).toMatchObject({ extraTaps: 0, falseTaps: 2 });
  });

  const yes = ['choose answer', 'next', 'tap c2', 'choose yes'];
  test('on what looks like a flag is excused by judging it real', () => {
    expect(seen(genuineScene(), ...yes, 'judge real').falseTaps).toBe(0);
    expect(seen(genuineScene(), ...yes, 'judge fake').falseTaps).toBe(1);
  });

  test('is excused while unsure only by having checked', () => {
    expect(seen(genuineScene(), ...yes, 'judge unsure').falseTaps).toBe(1);
    expect(seen(genuineScene(), 'tap r1', 'act open-app', 'choose confirm', 'judge unsure').falseTaps).toBe(0);
  });

  test('on a line that looks like nothing is excused by nothing', () => {
    expect(seen(genuineScene(), 'choose answer', 'tap c1', 'act open-app', 'choose confirm', 'judge real').falseTaps).toBe(1);
  });
});
