import { expect, test } from 'vitest';
import { exposure } from '../../src/core/exposure.ts';
import { genuineScene, play, scamScene } from '../support/build.ts';

const far = (...words: string[]) => exposure(scamScene(), play(scamScene(), ...words));
const toChat = ['choose answer', 'next', 'next', 'choose add', 'next'];

test('who stops at the first ring has seen no decisive flag', () => {
  expect(far('choose decline')).toEqual({ maxRung: 'X0', dBefore: 0, stopped: true, moneyLost: 0, moneyKept: 3860, frozen: 0 });
});

test('different decisive flags count, each once, up to the first protective thing', () => {
  expect(far('choose answer', 'next', 'act open-app', 'choose orders-back', 'next', 'choose no', 'next').dBefore).toBe(1);
  expect(far(...toChat, 'choose stop')).toMatchObject({ dBefore: 3, maxRung: 'X2' });
});

test('what comes after the first protective thing is not before it, however much it is', () => {
  expect(far('choose answer', 'next', 'next', 'choose no', 'next', 'choose add-after-all', 'next', 'choose pay')).toMatchObject({ dBefore: 1, maxRung: 'X7' });
});

test('alert flags do not count', () => {
  expect(far('choose answer', 'act hang-up').dBefore).toBe(0);
});

test('a line that comes with the protective thing is not before it', () => {
  expect(far('choose answer', 'next', 'next', 'choose no', 'next', 'choose still-no').dBefore).toBe(1);
});

test('who never stops is censored at the end', () => {
  expect(far(...toChat, 'choose pay', 'choose pay-more')).toEqual({ maxRung: 'X7', dBefore: 4, stopped: false, moneyLost: 3000, moneyKept: 860, frozen: 0 });
});

test('frozen money is still lost', () => {
  expect(far(...toChat, 'choose pay', 'choose report')).toMatchObject({ moneyLost: 1000, moneyKept: 2860, frozen: 400, stopped: true });
});

test('before the end the money that has gone so far is lost', () => {
  expect(far(...toChat, 'choose pay')).toMatchObject({ moneyLost: 1000, moneyKept: 2860, frozen: 0 });
});

test('a genuine contact without money loses none', () => {
  expect(exposure(genuineScene(), play(genuineScene(), 'choose answer'))).toMatchObject({ moneyLost: 0, moneyKept: 3860 });
});
