import { expect, test } from 'vitest';
import { erasures } from '../../src/stage/erasures.ts';

const pane = { x: 10, y: 10, width: 100, height: 40, radius: 8 };
const whole = { x: 0, y: 0, width: 390, height: 844, seat: 'tall', fit: 'cover' } as const;

test('every pane that can be seen is wiped, with its round corners', () => {
  expect(erasures({ plate: whole, panes: [pane] }, 390, 844)).toEqual([pane]);
});

test('a pane that was scrolled away is left out', () => {
  const away = [{ ...pane, y: -60 }, { ...pane, y: 900 }, { ...pane, x: -200 }, { ...pane, width: 0 }];
  expect(erasures({ plate: whole, panes: away }, 390, 844)).toEqual([]);
});

test('a pane that is half out of sight is wiped', () => {
  const half = { ...pane, y: -20 };
  expect(erasures({ plate: whole, panes: [half] }, 390, 844)).toEqual([half]);
});

test('what lies above and below a band of picture is wiped too', () => {
  const band = { x: 0, y: 52, width: 390, height: 400, seat: 'tall', fit: 'width' } as const;
  expect(erasures({ plate: band, panes: [] }, 390, 844)).toEqual([
    { x: 0, y: 0, width: 390, height: 52 },
    { x: 0, y: 452, width: 390, height: 392 },
  ]);
});

test('without a plate only panes count', () => {
  expect(erasures({ panes: [pane] }, 390, 844)).toEqual([pane]);
});
