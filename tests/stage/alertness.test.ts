import { expect, test } from 'vitest';
import { Alertness } from '../../src/stage/alertness.ts';

test('with nothing to do the loop sleeps once the last change is on the screen', () => {
  const alertness = new Alertness();
  expect(alertness.maySleep).toBe(false);
  alertness.drawn();
  alertness.drawn();
  expect(alertness.maySleep).toBe(true);
});

test('background life keeps it awake at half the frames, an effect at all of them', () => {
  const alertness = new Alertness();
  alertness.drawn();
  alertness.drawn();
  alertness.keep('life', true);
  expect([alertness.maySleep, alertness.framesWanted]).toEqual([false, 30]);
  alertness.keep('act', true);
  expect(alertness.framesWanted).toBe(0);
  alertness.keep('act', false);
  alertness.keep('life', false);
  expect(alertness.maySleep).toBe(true);
});
