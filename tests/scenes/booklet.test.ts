import { expect, test } from 'vitest';
import { booklet } from '../../scripts/scenes/booklet.ts';
import { checkScenes } from '../../scripts/scenes/checkScenes.ts';
import { readingOrder } from '../../scripts/scenes/readingOrder.ts';
import { smallCompiled } from '../support/smallScenes.ts';

const checked = checkScenes('scenes').scenes;

test.each(checked.map(scene => [scene.files.id, scene] as const))('the booklet of %s holds every text in both languages', (_, { compiled, english }) => {
  const page = booklet({ scene: compiled!.scene, zh: compiled!.zh, en: english!, map: '<svg></svg>' });
  const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const shown = Object.entries(compiled!.zh).filter(([key]) => !key.endsWith('-role'));
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter(([key, text]) => !page.includes(inHtml(text)) || !page.includes(inHtml(english![key]!))).map(([key]) => key)).toEqual([]);
  expect(page).not.toMatch(/<(?:script|link|img|iframe)|src=|url\(/);
});

test('a scene is read from its start, and no beat is left out', () => {
  const { scene } = smallCompiled('skeleton-scam');
  const order = readingOrder(scene);
  expect(order[0]).toBe(scene.start);
  expect(order.toSorted()).toEqual(Object.keys(scene.beats).toSorted());
});

test('what a text holds cannot become part of the page', () => {
  const { scene, zh } = smallCompiled('skeleton-scam');
  expect(booklet({ scene, zh: { ...zh, title: '<b>&' }, en: zh, map: '' })).toContain('&lt;b&gt;&amp;');
});
