import { expect, test } from 'vitest';
import { packed, takeNumber, takeOf, unpacked } from '../../src/core/take.ts';
import { scamScene } from '../support/build.ts';

const seeds = Array.from({ length: 200 }, (_, i) => i * 7919);

test('the same player is told the same take for as long as it is the first time', () => {
  for (const seed of seeds) expect(takeNumber(seed, 'a', 0, 3)).toBe(takeNumber(seed, 'a', 0, 3));
});

test('a second time is told another way than the first', () => {
  for (const seed of seeds) expect(takeNumber(seed, 'a', 1, 3)).not.toBe(takeNumber(seed, 'a', 0, 3));
});

test('over many players each take is told about equally often', () => {
  const told = [0, 1, 2].map(take => seeds.filter(seed => takeNumber(seed, 'a', 0, 3) === take).length);
  for (const count of told) expect(count).toBeGreaterThan(40);
});

test('contacts do not all take the same turn', () => {
  expect(seeds.some(seed => takeNumber(seed, 'a', 0, 3) !== takeNumber(seed, 'b', 0, 3))).toBe(true);
});

test('a scene told in one way has only that one', () => {
  for (const seed of seeds) expect(takeNumber(seed, 'a', 5, 1)).toBe(0);
});

test('a take that an author has taken out is replaced by one that there is', () => {
  const scene = scamScene();
  expect(takeOf([scene], 2)).toBe(scene);
});

test('what is packed comes back as it was, and the second take costs only what differs', () => {
  const first = { ...scamScene(), take: { index: 0, numbers: { paid: 980 }, words: ['goods'] } };
  const second: typeof first = JSON.parse(JSON.stringify(first).replaceAll('980', '860').replaceAll('"index":0', '"index":1'));
  const third: typeof first = JSON.parse(JSON.stringify(first).replaceAll('980', '1240').replaceAll('"index":0', '"index":2'));
  const wire = JSON.stringify(packed([first, second, third]));
  expect(unpacked(JSON.parse(wire))).toEqual([first, second, third]);
  expect(wire.length).toBeLessThan(JSON.stringify(first).length * 1.5);
});

test('lists stay lists, and a take with other keys is taken over whole where they differ', () => {
  const first = scamScene();
  const second = { ...first, wallet: { 'bank-card': 5 }, beats: { ...first.beats, extra: { ...first.beats['rings']!, lines: first.beats['rings']!.lines.map(line => ({ ...line, sum: 3 })) } } };
  expect(unpacked(packed([first, second]))).toEqual([first, second]);
  expect(Array.isArray(unpacked(packed([first, { ...first, facts: {} }]))[1]!.beats['rings']!.lines)).toBe(true);
});
