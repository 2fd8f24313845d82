import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addScene } from '../../scripts/scenes/addScene.ts';
import { checkScenes } from '../../scripts/scenes/checkScenes.ts';
import { mapDot } from '../../scripts/scenes/sceneMap.ts';
import { twinOf } from '../../scripts/scenes/skeleton.ts';
import { walk } from '../../src/core/walk.ts';
import { allProblems, smallCompiled } from '../support/smallScenes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-scene-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new pair passes the whole check, each behind a door of its own', () => {
  expect(addScene(folder, '1-2-lost-parcel', 'scam')).toEqual({ ok: true, value: 1 });
  expect(addScene(folder, '1-2-genuine-lost-parcel', 'genuine')).toEqual({ ok: true, value: 2 });
  const checked = checkScenes(folder);
  expect(checked.scenes).toHaveLength(2);
  expect(allProblems(checked)).toEqual([]);
  expect(readFileSync(join(folder, 'syllabus.yaml'), 'utf8')).toContain('1-2-genuine-lost-parcel');
});

test('a scene alone lacks nothing but its twin', () => {
  addScene(folder, 'lost-parcel', 'scam');
  expect(allProblems(checkScenes(folder)).map(p => p.code).toSorted()).toEqual(['across/no-twin', 'syllabus/uneven']);
});

test('an existing scene is not written over', () => {
  addScene(folder, 'lost-parcel', 'scam');
  expect(addScene(folder, 'lost-parcel', 'genuine')).toEqual({ ok: false, error: 'new-scene/exists' });
  expect(addScene(folder, 'Lost_Parcel', 'scam')).toEqual({ ok: false, error: 'new-scene/bad-id' });
});

test.each([['1-1-damaged-parcel', '1-1-genuine-damaged-parcel'], ['lost-parcel', 'genuine-lost-parcel']])('%s and %s are twins', (scam, genuine) => {
  expect([twinOf(scam), twinOf(genuine)]).toEqual([genuine, scam]);
});

test('a map shows every beat, every ending and every choice that leads on', () => {
  const compiled = smallCompiled('skeleton-scam');
  const dot = mapDot({ ...compiled, walk: walk(compiled.scene) });
  for (const id of [...Object.keys(compiled.scene.beats), ...Object.keys(compiled.scene.endings)]) expect(dot).toContain(`"${id}" [label=`);
  expect(dot.match(/ -> /g)!.length).toBeGreaterThan(20);
  expect(dot).toContain('"code-comes" -> "pay-page" [label=" 扫码');
});
