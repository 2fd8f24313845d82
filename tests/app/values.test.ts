import { expect, test } from 'vitest';
import { inThrees, valuesOf } from '../../src/app/values.ts';
import { Language } from '../../src/platform/language.ts';
import { scamScene } from '../support/build.ts';

test.each([0, 7, 100, 999, 1000, 1999, 12_345, 123_456, 1_000_000, 29.9, 1234.56, -1500])('%d is written as a bank writes it', value => {
  expect(inThrees(value)).toBe(value.toLocaleString('en-US'));
});

const language = Language.createNull({ 'zh-CN': {} });
const scene = { ...scamScene(), take: { index: 1, numbers: { first: 1860, price: 268 }, words: ['goods'] } };
language.addScene(scene.id, 'zh-CN', { 'take-0-goods': '壶', 'take-1-goods': '盘' });

test('a text gets the words and numbers of its take, large ones in groups of three', () => {
  expect(valuesOf(language, scene, { paid: 3860, verified: true })).toEqual({ goods: '盘', first: '1,860', price: '268', paid: '3,860', verified: true });
});

test('a scene that is told in one way gets the facts alone', () => {
  expect(valuesOf(language, scamScene(), { paid: 0 })).toEqual({ paid: '0' });
});
