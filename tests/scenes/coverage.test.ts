import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileScene } from '../../scripts/scenes/compileScene.ts';
import { coverage, coverageTable } from '../../scripts/scenes/coverage.ts';
import { readScenes } from '../../scripts/scenes/sceneFiles.ts';
import type { Scene } from '../../src/core/scene.ts';

const scenes = readScenes(fileURLToPath(new URL('../../scenes', import.meta.url))).map(files => {
  const compiled = compileScene(files);
  if (!compiled.ok) throw new Error(`"${files.id}" does not compile; npm run scenes says why`);
  return compiled.value.scene;
});
const without = (dropped: (scene: Scene) => boolean) => coverage(scenes.filter(scene => !dropped(scene)));
const holesOf = (all: ReturnType<typeof coverage>, method: string) => all.find(c => c.method === method)!.holes;

test('every method of the bulletin is told, each with all that the bulletin says outright of it and with a genuine contact beside it', () => {
  const all = coverage(scenes);
  expect(all).toHaveLength(11);
  expect(all.filter(method => method.holes.length > 0)).toEqual([]);
  expect(coverageTable(all)).not.toContain('✗');
});

describe('a hole is told of', () => {
  test('when nobody tells a method', () => {
    expect(holesOf(without(s => s.source === '2.4'), '2.4')).toEqual(['scam', 'genuine']);
  });

  test('when a scam has no genuine contact beside it', () => {
    const all = without(s => s.source === '3.1' && s.truth === 'genuine');
    expect(holesOf(all, '3.1')).toEqual(['genuine']);
    expect(coverageTable(all)).toContain('缺 missing: genuine');
  });

  test('when an element or a reminder of the bulletin is shown in no line', () => {
    const tame = scenes.map(s => (s.source !== '3.2' ? s : JSON.parse(JSON.stringify(s).replaceAll('"borrow-for-refund"', '"rush"')) as Scene));
    expect(holesOf(coverage(tame), '3.2')).toEqual(['E4', 'R3']);
  });
});
