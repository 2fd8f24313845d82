import { expect, test } from 'vitest';
import { Language, type LanguageCode, type Words } from '../../src/platform/language.ts';
import { pickLanguage } from '../../src/platform/pickLanguage.ts';

const zh: Words = { title: '防骗演练', 'lane.waiting': '还有 {{count}} 通', card: '尾号 ●●●● 的卡', 'only-here': '只有中文' };
const en: Words = { title: 'Scam Drill', 'lane.waiting_one': '{{count}} contact', 'lane.waiting_other': '{{count}} contacts', card: 'Card ●●●●' };
const both = { 'zh-CN': zh, en };

/** Words that can be had, or not, language by language; and a page that carries the language. */
function world(words: Partial<Record<LanguageCode, Words>>, strict = false) {
  const fetchWords = async (code: LanguageCode) => {
    const found = words[code];
    if (!found) throw new Error('out of reach');
    return found;
  };
  return { fetchWords, page: { lang: '' }, strict };
}

test.each<[string, string | null, LanguageCode | null, string[], LanguageCode]>([
  ['the address counts first', 'en', 'zh-CN', ['zh-CN'], 'en'],
  ['then what was chosen before', null, 'en', ['zh-CN'], 'en'],
  ['then the first of the browser\'s that we speak', null, null, ['fr', 'en-GB', 'zh'], 'en'],
  ['any Chinese is ours', null, null, ['zh-Hant-TW'], 'zh-CN'],
  ['an address that asks for what we do not speak is passed over', 'tlh', null, ['en'], 'en'],
  ['nothing known is Chinese', null, null, [], 'zh-CN'],
])('%s', (_name, query, saved, browser, picked) => {
  expect(pickLanguage(query, saved, browser)).toBe(picked);
});

test('words are looked up in the language of the moment, dots and all', async () => {
  const language = Language.createNull(both);
  expect([language.current, language.t('title'), language.t('lane.waiting', { count: 2 })]).toEqual(['zh-CN', '防骗演练', '还有 2 通']);
  await language.change('en');
  expect([language.current, language.t('title'), language.t('lane.waiting', { count: 1 }), language.t('lane.waiting', { count: 2 })]).toEqual(['en', 'Scam Drill', '1 contact', '2 contacts']);
});

test('masked digits and signs stay as they are written', () => {
  const language = Language.createNull({ 'zh-CN': { ...zh, quoted: '“{{who}}” & <b>' } });
  expect([language.t('card'), language.t('quoted', { who: '<张>' })]).toEqual(['尾号 ●●●● 的卡', '“<张>” & <b>']);
});

test('the words of a scene are its own, and are filled with its facts', () => {
  const language = Language.createNull(both);
  language.addScene('a', 'zh-CN', { line: '已付 {{paid}} 元', title: '甲' });
  language.addScene('b', 'zh-CN', { title: '乙' });
  expect([language.sceneText('a', 'line', { paid: 1999 }), language.sceneText('a', 'title'), language.sceneText('b', 'title')]).toEqual(['已付 1999 元', '甲', '乙']);
});

test('a fact may bear any name', () => {
  const language = Language.createNull(both);
  language.addScene('a', 'zh-CN', { line: '{{lng}} {{ns}} {{context}}' });
  expect(language.sceneText('a', 'line', { lng: 1, ns: 2, context: 3 })).toBe('1 2 3');
});

test('words added again replace the earlier ones, also those that are gone', () => {
  const language = Language.createNull(both);
  language.addScene('a', 'zh-CN', { line: '旧', gone: '旧' });
  language.addScene('a', 'zh-CN', { line: '新' });
  expect(language.sceneText('a', 'line')).toBe('新');
  expect(() => language.sceneText('a', 'gone')).toThrow('There are no zh-CN words named "gone" in "scene-a"');
});

test('while we work, missing words are an error that names them', async () => {
  const language = Language.createNull(both);
  await language.change('en');
  expect(() => language.t('only-here')).toThrow('There are no en words named "only-here" in "ui"');
});

test('while we work, so are empty words and places that nothing fills', () => {
  const language = Language.createNull({ 'zh-CN': { empty: '', who: '{{who}}' } });
  expect(() => language.t('empty')).toThrow('"empty"');
  expect(() => language.t('who')).toThrow('Nothing was given to fill {{who}}');
});

test('for players, missing words are shown in Chinese', async () => {
  const language = await Language.from('en', world(both));
  await language.later();
  await expect.poll(() => language.t('only-here')).toBe('只有中文');
});

test('given no words at all, it answers with the keys', () => {
  const language = Language.createNull();
  expect([language.t('lane.waiting', { count: 2 }), language.sceneText('a', 'title')]).toEqual(['lane.waiting', 'title']);
});

test('the page carries the language, and listeners hear of a change once it is there', async () => {
  const settled = world(both);
  const language = await Language.from('zh-CN', settled);
  expect(settled.page.lang).toBe('zh-CN');
  const heard: string[] = [];
  const stop = language.onChange(() => heard.push(`${language.t('title')} ${settled.page.lang}`));
  expect(await language.change('en')).toEqual({ ok: true, value: 'en' });
  stop();
  await language.change('zh-CN');
  expect(heard).toEqual(['Scam Drill en']);
});

test('a language that cannot be had changes nothing', async () => {
  const settled = world({ 'zh-CN': zh });
  const language = await Language.from('zh-CN', settled);
  expect(await language.change('en')).toEqual({ ok: false, error: 'language/not-loaded' });
  expect([language.current, settled.page.lang, language.t('title')]).toEqual(['zh-CN', 'zh-CN', '防骗演练']);
});

test('a game that cannot have its language begins in Chinese', async () => {
  const settled = world({ 'zh-CN': zh });
  const language = await Language.from('en', settled);
  expect([language.current, settled.page.lang]).toEqual(['zh-CN', 'zh-CN']);
});

test('a game that can have no words at all begins all the same', async () => {
  expect((await Language.from('en', world({}))).t('title')).toBe('title');
});

test('of two changes the later counts, whichever arrives first', async () => {
  const settled = world(both);
  const slow = new Promise(resolve => setTimeout(resolve, 5));
  const language = await Language.from('zh-CN', { ...settled, fetchWords: code => (code === 'en' ? slow.then(() => en) : settled.fetchWords(code)) });
  await Promise.all([language.change('en'), language.change('zh-CN')]);
  expect(language.current).toBe('zh-CN');
});
