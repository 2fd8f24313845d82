import { expect, test } from 'vitest';
import { valuesOf } from '../../src/app/values.ts';
import { Language } from '../../src/platform/language.ts';
import { scamScene } from '../support/build.ts';

const language = Language.createNull({ 'zh-CN': {} });
const scene = { ...scamScene(), take: { index: 1, numbers: { first: 1860, price: 268 }, words: ['goods'] } };
language.addScene(scene.id, 'zh-CN', { 'take-0-goods': '壶', 'take-1-goods': '盘' });

test('a text gets the words and numbers of its take, large ones in groups of three', () => {
  expect(valuesOf(language, scene, { paid: 3860, verified: true })).toEqual({ goods: '盘', first: '1,860', price: '268', paid: '3,860', verified: true });
});

test('a scene that is told in one way gets the facts alone', () => {
  expect(valuesOf(language, scamScene(), { paid: 0 })).toEqual({ paid: '0' });
});
