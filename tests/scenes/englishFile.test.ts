import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { compileEnglish } from '../../scripts/scenes/compileEnglish.ts';
import { englishFile } from '../../scripts/scenes/englishFile.ts';
import { smallCompiled, smallFiles } from '../support/smallScenes.ts';

const { zh } = smallCompiled('skeleton-scam');
const english = smallFiles()['skeleton-scam/en.yaml'];

test('a scene without English gets a file in which every text waits to be translated', () => {
  const { text, added } = englishFile(undefined, zh);
  expect(added).toEqual(Object.keys(zh));
  const checked = compileEnglish('en.yaml', text, zh);
  expect(checked.ok ? [] : [...new Set(checked.error.map(p => p.code))]).toEqual(['english/empty']);
});

test('what is translated is kept, and only what is new is empty', () => {
  const { text, added, dropped } = englishFile(english, { ...zh, 'brand-new': '新的一句。' });
  expect([added, dropped]).toEqual([['brand-new'], []]);
  expect(parse(text)).toEqual({ ...parse(english), 'brand-new': { zh: '新的一句。', en: '' } });
});

test('a translation whose Chinese has changed stays beside the Chinese that it was made from', () => {
  const { text } = englishFile(english, { ...zh, title: '改过的题目' });
  expect(parse(text)['title']).toEqual(parse(english)['title']);
});

test('what is no longer said is taken out, and told', () => {
  const { title: _, ...rest } = zh;
  expect(englishFile(english, rest).dropped).toEqual(['title']);
});
