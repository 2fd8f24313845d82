import { expect, test } from 'vitest';
import { inThrees } from '../../src/app/values.ts';

test.each([0, 7, 100, 999, 1000, 1999, 12_345, 123_456, 1_000_000, 29.9, 1234.56, -1500])('%d is written as a bank writes it', value => {
  expect(inThrees(value)).toBe(value.toLocaleString('en-US'));
});
