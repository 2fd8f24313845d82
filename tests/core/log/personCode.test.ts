import { expect, test } from 'vitest';
import { personCode } from '../../../src/core/log/personCode.ts';
import { COLUMN_TABLE } from '../../../src/core/log/row.ts';

const codes = Array.from({ length: 20_000 }, (_, seed) => personCode(seed));

test('a code has the form that a log takes', () => {
  for (const code of [...codes, personCode(2 ** 32 - 1)]) expect(code).toMatch(COLUMN_TABLE.person.pattern);
});

test('the same device keeps its code, and different seeds have different ones', () => {
  expect(personCode(7)).toBe(personCode(7));
  expect(new Set(codes).size).toBe(codes.length);
});

test('seeds beside one another do not look alike', () => {
  const alike = codes.slice(1).filter((code, i) => code.slice(0, 4) === codes[i]!.slice(0, 4));
  expect(alike.length).toBeLessThan(5);
});
