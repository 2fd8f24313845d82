import { expect, test } from 'vitest';
import { placed, platePlace } from '../../src/stage/platePlace.ts';

const lane = { width: 1280, height: 720 };
const plate = { x: 0, y: 0, seat: 'wide', fit: 'cover' } as const;

test('a plate wider than its picture is filled from the top, as CSS cover at 50% 0 does', () => {
  expect(platePlace({ ...plate, width: 2560, height: 720 }, lane)).toEqual({ left: 0, top: 0, scale: 2 });
});

test('a plate higher than its picture loses the same at both sides', () => {
  expect(platePlace({ ...plate, width: 1280, height: 1440 }, lane)).toEqual({ left: -640, top: 0, scale: 2 });
});

test('a plate as wide as the page keeps the picture whole and lets the rest be', () => {
  const place = platePlace({ x: 0, y: 52, width: 640, height: 900, seat: 'tall', fit: 'width' }, lane);
  expect(place).toEqual({ left: 0, top: 52, scale: 0.5 });
});

test('a window of the picture becomes a box of the page', () => {
  const place = platePlace({ ...plate, x: 10, y: 20, width: 2560, height: 1440 }, lane);
  expect(placed(place, { x: 100, y: 50, w: 30, h: 40 })).toEqual({ x: 210, y: 120, width: 60, height: 80 });
});
