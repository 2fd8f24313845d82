import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteOf } from '../../scripts/note/note.tsx';
import { root } from '../../scripts/staticServer.ts';
import { LANGUAGES } from '../../src/core/save.ts';

const wordsIn = (language: string) => JSON.parse(readFileSync(join(root, 'assets', 'locales', language, 'ui.json'), 'utf8')) as Record<string, string>;

test.each(LANGUAGES)('the note in %s says what the interface words say, all of it and nothing else', language => {
  const words = wordsIn(language);
  const said = noteOf(language, words).split(/<[^>]*>/).filter(text => text !== '');
  const asked = ['quit', 'drill', 'lane', 'lane.line', 'promise.practice', 'promise.both', 'promise.invented', 'promise.nothing-typed', 'promise.content', 'promise.stop', 'edition.elder', 'edition.elder-means', 'edition.standard', 'edition.standard-means', 'enter-lane'];
  expect(said.toSorted()).toEqual([...asked.map(key => words[key]!), '中文', 'English'].toSorted());
});

test('what stands in words stays words', () => {
  expect(noteOf('en', { ...wordsIn('en'), lane: '<b> & "lane"' })).toContain('&#60;b&#62; &#38; &#34;lane&#34;');
});

test('nothing in the note breaks the content policy', () => {
  for (const language of LANGUAGES) expect(noteOf(language, wordsIn(language))).not.toMatch(/ style=|<script|<style| on\w+=/);
});
