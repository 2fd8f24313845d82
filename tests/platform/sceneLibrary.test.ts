import { expect, test } from 'vitest';
import type { Scene } from '../../src/core/scene.ts';
import { SceneLibrary, type SceneSource } from '../../src/platform/sceneLibrary.ts';

const scene = (id: string, house: number): Scene => ({
  id, house, hash: id, truth: 'scam', source: '1.1', level: 1, twin: 'none', who: 'gran', room: 'kitchen', app: 'gran', clock: '15:20', wallet: {},
  cast: { gran: { looks: 'granny', genuine: true } }, facts: {}, start: 'start', beats: {}, endings: {}, introFacts: [],
  anytime: { 'hang-up': [], 'open-app': [], 'call-official': [], 'ask-family': [], 'call-police': [] },
});

const library = SceneLibrary.createNull([
  { scene: scene('a', 12), words: { 'zh-CN': { title: '甲' }, en: { title: 'A' } } },
  { scene: scene('b', 7), words: { 'zh-CN': { title: '乙' } } },
]);

test('contacts are listed in their order, without a word on what they are', () => {
  expect(library.list()).toEqual([
    { id: 'a', house: 12, who: 'gran', looks: 'granny', level: 1, room: 'kitchen', evening: 0 },
    { id: 'b', house: 7, who: 'gran', looks: 'granny', level: 1, room: 'kitchen', evening: 0 },
  ]);
});

test('a contact is found by the number on the door', () => {
  expect([library.byHouse(7)?.id, library.byHouse(8)]).toEqual(['b', undefined]);
});

test('a scene comes with its words in the language asked for', async () => {
  const loaded = await library.load('a', 'en');
  expect(loaded).toEqual({ ok: true, value: { takes: [scene('a', 12)], words: { title: 'A' } } });
});

/** The smallest thing that causes each problem. */
const causes: Record<'scene/unknown' | 'scene/not-loaded', () => Promise<unknown>> = {
  'scene/unknown': () => SceneLibrary.createNull().load('nowhere', 'zh-CN'),
  'scene/not-loaded': () => new SceneLibrary(outOfReach()).load('a', 'zh-CN'),
};

test.each(Object.entries(causes))('%s has a smallest cause', async (error, cause) => {
  expect(await cause()).toEqual({ ok: false, error });
});

test('a scene that could not be fetched can be tried again', async () => {
  const source = outOfReach();
  const shaky = new SceneLibrary(source);
  await shaky.load('a', 'zh-CN');
  source.takes = async id => [scene(id, 12)];
  expect((await shaky.load('a', 'zh-CN')).ok).toBe(true);
});

test('a name that every object has is no scene', async () => {
  expect(await library.load('constructor', 'zh-CN')).toEqual({ ok: false, error: 'scene/unknown' });
});

function outOfReach(): SceneSource {
  const { id, house, who, room } = scene('a', 12);
  return { entries: [{ id, house, who, looks: 'granny', level: 1, room, evening: 0 }], takes: async () => { throw new Error('no net'); }, words: async () => ({}) };
}
