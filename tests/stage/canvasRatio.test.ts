import { expect, test } from 'vitest';
import { canvasRatio, PIXEL_BUDGET } from '../../src/stage/canvasRatio.ts';

test('the plain canvas is never finer than the page, WebGL at most twice', () => {
  expect(canvasRatio('canvas', 3, 390, 844)).toBe(1);
  expect(canvasRatio('webgl', 3, 390, 844)).toBe(2);
  expect(canvasRatio('webgl', 1, 390, 844)).toBe(1);
});

test('a projector gets no more pixels than the budget', () => {
  const ratio = canvasRatio('webgl', 1, 3840, 2160);
  expect(3840 * 2160 * ratio * ratio).toBeCloseTo(PIXEL_BUDGET, 0);
});
