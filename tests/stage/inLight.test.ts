import { expect, test } from 'vitest';
import { LIGHTS } from '../../src/core/light.ts';
import { inLight } from '../../src/stage/life/inLight.ts';

test('at noon everything that only stands there is as it was painted', () => {
  expect(inLight('cat-body', 'noon')).toEqual({ strength: 1, tint: 0xffffff });
});

test('where no light is told, as in the lane, nothing changes', () => {
  expect(inLight('glow', undefined)).toEqual({ strength: 1, tint: 0xffffff });
});

test('at dusk lamps are brightest, the sun is gone, and the cat is darker', () => {
  expect(inLight('lamp-glow', 'dusk').strength).toBeGreaterThan(inLight('lamp-glow', 'noon').strength);
  expect(inLight('sun-ray', 'dusk').strength).toBe(0);
  expect(inLight('cat-body', 'dusk').tint).toBeLessThan(0xffffff);
});

test.each(LIGHTS)('what shines by itself has its own colour in the light of %s', light => {
  for (const frame of ['lamp-glow', 'flames', 'blink-arrow', 'swing-bulb']) expect(inLight(frame, light).tint).toBe(0xffffff);
});
