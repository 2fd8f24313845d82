import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeProblems } from '../scripts/scenes/rules/localeWords.ts';
import { root } from '../scripts/staticServer.ts';
import { ACTIONS, APPS, FLAGS, LOOKS, PRESSURES, ROOMS, VERDICTS, TRUTHS } from '../src/core/vocabulary.ts';
import { LESSONS } from '../src/core/coach.ts';

const folder = join(root, 'assets', 'locales');
const languages = readdirSync(folder);
const PARTS = ['ui', 'later'] as const;
const file = (language: string, part: (typeof PARTS)[number]) => join(folder, language, `${part}.json`);
const part = (language: string, name: (typeof PARTS)[number]) => JSON.parse(readFileSync(file(language, name), 'utf8')) as Record<string, string>;
const words = (language: string): Record<string, string> => ({ ...part(language, 'ui'), ...part(language, 'later') });
/** The plural forms of a key are one key. */
const keys = (language: string) => new Set(Object.keys(words(language)).map(key => key.replace(/_(one|other)$/, '')));
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(m => m[1]).toSorted();

test('there are the two languages, with words', () => {
  expect(languages.toSorted()).toEqual(['en', 'zh-CN']);
  for (const language of languages) expect(keys(language).size).toBeGreaterThan(200);
});

test.each(languages)('no key of %s stands both among the early words and among the later', language => {
  expect(Object.keys(part(language, 'ui')).filter(key => key in part(language, 'later'))).toEqual([]);
});

test('every key is there in both languages', () => {
  expect([...keys('en')].filter(key => !keys('zh-CN').has(key))).toEqual([]);
  expect([...keys('zh-CN')].filter(key => !keys('en').has(key))).toEqual([]);
});

test('both languages fill in the same values', () => {
  const [zh, en] = [words('zh-CN'), words('en')];
  const differing = Object.keys(zh).filter(key => en[key] !== undefined && places(zh[key]!).join() !== places(en[key]).join());
  expect(differing).toEqual([]);
});

test('no English text holds a Chinese character, and no Chinese one an English comma', () => {
  expect(Object.entries(words('en')).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(Object.entries(words('zh-CN')).filter(([, text]) => /\p{Script=Han}[,?!;:]/u.test(text))).toEqual([]);
});

test.each(languages)('nothing in %s could be dialled, opened, mistaken for a firm, or shames anybody', language => {
  for (const name of PARTS) expect(existsSync(file(language, name))).toBe(true);
  const problems = PARTS.flatMap(name => localeProblems(`assets/locales/${language}/${name}.json`, readFileSync(file(language, name), 'utf8')));
  expect(problems.filter(p => p.code !== 'words/rather-long-sentence').map(p => `${p.file}:${p.line} ${p.code} ${p.zh}`)).toEqual([]);
});

test('every word of the vocabulary that is shown has a text', () => {
  const wanted = [
    ...FLAGS.flatMap(f => [`flag.${f}`, `real.${f}`]), ...LOOKS.map(l => `look.${l}`), ...ROOMS.map(r => `room.${r}`), ...PRESSURES.map(p => `press.${p}`),
    ...ACTIONS.filter(a => a !== 'open-app').flatMap(a => [`action.${a}`, `did.${a}`]), ...APPS.flatMap(a => [`action.open-app.${a}`, `did.open-app.${a}`]), ...VERDICTS.map(v => `verdict.${v}`), ...LESSONS.map(l => `lesson.${l}`),
    ...TRUTHS.flatMap(t => [`truth.${t}`, ...VERDICTS.map(v => `judged.${t}.${v}`)]),
  ];
  expect(wanted.length).toBeGreaterThan(60);
  expect(wanted.filter(key => !keys('zh-CN').has(key))).toEqual([]);
});
