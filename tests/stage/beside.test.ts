import { expect, test } from 'vitest';
import { freeBeside } from '../../src/stage/beside.ts';

const phone = { x: 100, y: 100, width: 200, height: 400 };
const beside = (...panes: { x: number; y: number; width: number; height: number }[]) => freeBeside(phone, [phone, ...panes], 70, 200, 340);

test('with only the picture around it, both sides of the phone are free', () => {
  expect(beside()).toEqual({ left: true, right: true });
});

test('a pane that borders the phone takes its side', () => {
  expect(beside({ x: 310, y: 150, width: 300, height: 80 })).toEqual({ left: true, right: false });
  expect(beside({ x: 0, y: 300, width: 90, height: 200 })).toEqual({ left: false, right: true });
});

test('a pane above, below or farther away takes nothing', () => {
  expect(beside({ x: 310, y: 100, width: 300, height: 90 }, { x: 0, y: 360, width: 90, height: 90 }, { x: 380, y: 200, width: 90, height: 90 }))
    .toEqual({ left: true, right: true });
});

test('what lies on the phone takes nothing', () => {
  expect(beside({ x: 110, y: 250, width: 180, height: 50 })).toEqual({ left: true, right: true });
});
