import { describe, expect, test } from 'vitest';
import { handledWell, headline, outcome } from '../../src/core/outcome.ts';
import { flagged, genuineScene, monologue, play, scamScene } from '../support/build.ts';

test('the record tells what was shown, done, said and lost', () => {
  const position = play(scamScene(), 'choose answer', 'next', 'tap c2 where', 'next', 'choose add', 'next', 'act hang-up', 'choose forget', 'judge fake');
  expect(outcome(scamScene(), position)).toEqual({
    contact: 'test', truth: 'scam',
    lines: [
      { line: 'r1', kind: 'flag', flags: ['stranger-contact'], strength: 'alert', tapped: false, inTime: false },
      { line: 'c1', kind: 'reassurance', flags: [], tapped: false, inTime: false },
      { line: 'c2', kind: 'flag', flags: ['leave-platform'], strength: 'decisive', tapped: true, inTime: true, why: 'where' },
      { line: 'c3', kind: 'neutral', flags: [], tapped: false, inTime: false },
      { line: 'h1', kind: 'flag', flags: ['scan-their-qr'], strength: 'decisive', tapped: false, inTime: false },
      { line: 'h2', kind: 'flag', flags: ['ask-password'], strength: 'decisive', tapped: false, inTime: false },
    ],
    decisions: [
      { beat: 'rings', choice: 'answer', conduct: 'comply', rung: 'X1' },
      { beat: 'offer', choice: 'add', conduct: 'comply', rung: 'X2' },
      { beat: 'chat', action: 'hang-up', conduct: 'refuse' },
      { beat: 'hung-up', choice: 'forget', conduct: 'refuse' },
    ],
    verdict: 'fake', maxRung: 'X2', lost: 0, end: 'safe', handledWell: true,
  });
});

test('an unfinished contact has no ending and no verdict', () => {
  const record = outcome(scamScene(), play(scamScene()));
  expect(record).not.toHaveProperty('end');
  expect(record).not.toHaveProperty('verdict');
});

test('a late tap is on record, but not in time', () => {
  const { lines } = outcome(scamScene(), play(scamScene(), 'choose answer', 'tap r1'));
  expect(lines[0]).toMatchObject({ tapped: true, inTime: false });
});

test('the strongest flag gives a line its strength', () => {
  const scene = monologue(flagged('a', 'rush', 'ask-password'));
  expect(outcome(scene, play(scene)).lines[0]?.strength).toBe('decisive');
});

test('lines of a genuine contact are genuine, whatever they look like', () => {
  expect(outcome(genuineScene(), play(genuineScene())).lines[0]).toMatchObject({ kind: 'genuine', flags: [] });
});

test('a record can be kept: it is plain data', () => {
  const record = outcome(scamScene(), play(scamScene(), 'tap r1 who', 'act call-official', 'judge fake'));
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

describe('handled well', () => {
  test.each([
    ['a scam called fake', ['choose decline', 'judge fake'], true],
    ['a scam called real', ['choose decline', 'judge real'], false],
    ['a scam one is unsure of', ['choose decline', 'judge unsure'], false],
    ['a scam one is unsure of after checking', ['act open-app', 'choose ask-shop', 'judge unsure'], true],
  ])('%s: %s', (_, words, well) => {
    expect(handledWell(scamScene(), play(scamScene(), ...words))).toBe(well);
  });

  test.each([
    ['a genuine contact called real', ['choose answer', 'next', 'choose yes', 'judge real'], true],
    ['a genuine contact called fake', ['choose answer', 'next', 'choose yes', 'judge fake'], false],
    ['a genuine contact one is unsure of', ['choose answer', 'next', 'choose yes', 'judge unsure'], false],
    ['a genuine contact one is unsure of after checking', ['act call-official', 'judge unsure'], true],
    ['a genuine contact refused flatly, even if called real', ['choose decline', 'judge real'], false],
    ['a genuine contact refused flatly and called fake', ['choose decline', 'judge fake'], false],
    ['a genuine contact hung up on and then checked', ['choose answer', 'act hang-up', 'choose look', 'judge fake'], true],
  ])('%s: %s', (_, words, well) => {
    expect(handledWell(genuineScene(), play(genuineScene(), ...words))).toBe(well);
  });
});

test('the headline counts contacts handled well out of all', () => {
  const well = outcome(scamScene(), play(scamScene(), 'choose decline', 'judge fake'));
  const badly = outcome(genuineScene(), play(genuineScene(), 'choose decline', 'judge fake'));
  expect(headline([well, badly, well])).toEqual({ well: 2, all: 3 });
  expect(headline([])).toEqual({ well: 0, all: 0 });
});
