import { expect, test } from 'vitest';
import { probit } from '../../src/core/probit.ts';

test.each([
  // quantiles of the standard normal distribution, from published tables
  [0.5, 0],
  [0.841344746, 1],
  [0.975, 1.959963985],
  [0.995, 2.575829304],
  [0.999, 3.090232306],
  [0.01, -2.326347874],
])('the normal quantile of %f is %f', (p, z) => {
  expect(probit(p)).toBeCloseTo(z, 7);
});

test('is symmetrical, also where the approximation changes over', () => {
  for (const p of [0.001, 0.02424, 0.02425, 0.02426, 0.2, 0.4]) expect(probit(p)).toBeCloseTo(-probit(1 - p), 8);
});

test.each([[0], [1], [-0.1], [1.1], [Number.NaN]])('refuses %f, for no rate is corrected to that', p => {
  expect(() => probit(p)).toThrow(RangeError);
});
