import { expect, test } from 'vitest';
import { freeSides } from '../../src/stage/freeSides.ts';

const phone = { x: 400, y: 40, width: 360, height: 700 };
const beside = { x: 780, y: 200, width: 400, height: 300 };

test.each([
  ['stands alone', [phone], { left: true, right: true }],
  ['has words at its right', [phone, beside], { left: true, right: false }],
  ['has words at its left', [phone, { ...beside, x: 20, width: 370 }], { left: false, right: true }],
  ['has words beside it, but far below the waves', [phone, { ...beside, y: 600 }], { left: true, right: true }],
  ['has words beside it, but out of reach', [phone, { ...beside, x: 900 }], { left: true, right: true }],
] as const)('a phone that %s has waves only where they cross no words', (_, panes, sides) => {
  expect(freeSides(phone, panes, 250)).toEqual(sides);
});
