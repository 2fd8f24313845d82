import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenes } from '../../scripts/scenes/checkScenes.ts';
import { compileSyllabus } from '../../scripts/scenes/syllabus.ts';
import { root } from '../../scripts/staticServer.ts';
import type { Scene } from '../../src/core/scene.ts';

const scenes = checkScenes('scenes').scenes.map(({ files, compiled }) => [files.id, compiled!.scene] as const);
const words = (language: string): Record<string, string> =>
  Object.assign({}, ...['ui', 'later'].map(part => JSON.parse(readFileSync(join(root, 'assets/locales', language, `${part}.json`), 'utf8')) as object));
const said = [words('zh-CN'), words('en')];
const listed = compileSyllabus('scenes/syllabus.yaml', readFileSync('scenes/syllabus.yaml', 'utf8'));
const entries = listed.ok ? listed.value : [];
const evenings = [...new Set(entries.map(({ evening }) => evening))];

const inWords = (key: string): boolean => said.every(all => key in all);
const picturesOf = ({ beats }: Scene): string[] => Object.values(beats).flatMap(beat => beat.lines.flatMap(line => line.picture ?? []));

test('there are scenes and evenings to look at', () => {
  expect(scenes.length).toBeGreaterThan(0);
  expect(evenings.length).toBeGreaterThan(0);
});

test.each(scenes)('everybody in %s has a face, and everything a picture, each with words for who cannot see it', (_, scene) => {
  const looks = Object.values(scene.cast).flatMap(person => person.looks ?? []);
  expect(looks.length).toBeGreaterThan(1);
  expect(looks.filter(l => !existsSync(`assets/pictures/cast/${l}-neutral.webp`) || !inWords(`looks-like.${l}`))).toEqual([]);
  expect(picturesOf(scene).filter(p => !existsSync(`assets/pictures/props/${p}.webp`) || !inWords(`picture.${p}`))).toEqual([]);
  expect(inWords(`neighbour.${scene.who}`) && inWords(`room.${scene.room}`)).toBe(true);
});

test.each(scenes)('whoever is seen on the phone in %s can be told of from the start, before later words have come', (_, scene) => {
  const seen = Object.values(scene.beats).flatMap(beat => scene.cast[beat.with ?? '']?.looks ?? []);
  const first = ['zh-CN', 'en'].map(language => JSON.parse(readFileSync(join(root, 'assets/locales', language, 'ui.json'), 'utf8')) as object);
  expect(seen.filter(looks => !first.every(all => `looks-like.${looks}` in all))).toEqual([]);
});

test('every evening has its story', () => {
  expect([...evenings, 'over'].filter(evening => !inWords(`evening.${evening}`))).toEqual([]);
});

test('twins never ring on the same evening: side by side they would tell that one of them is false', () => {
  const together = entries.filter(({ id, evening }) => {
    const twin = scenes.find(([name]) => name === id)?.[1].twin;
    return entries.some(other => other.id === twin && other.evening === evening);
  });
  expect(together).toEqual([]);
});
