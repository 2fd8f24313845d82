import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenes } from '../../scripts/scenes/checkScenes.ts';
import { isWarning, problemLine, type Problem } from '../../scripts/scenes/problem.ts';
import { sceneJsonSchema } from '../../scripts/scenes/schema.ts';
import { partnerOf } from '../../src/core/debriefCast.ts';
import { actionsAt, beatOf } from '../../src/core/place.ts';

const checked = checkScenes('scenes');
const errors = (problems: readonly Problem[]) => problems.filter(p => !isWarning(p)).map(problemLine);

test('there are scenes, and each scam has its genuine twin', () => {
  const paired = checked.scenes.flatMap(({ compiled }) => (compiled?.scene.twin ? [compiled.scene.truth] : []));
  expect(paired.filter(truth => truth === 'scam').length).toBeGreaterThan(0);
  expect(paired.filter(truth => truth === 'scam').length).toBe(paired.filter(truth => truth === 'genuine').length);
  expect(errors(checked.across)).toEqual([]);
});

test.each(checked.scenes.map(scene => [scene.files.id, scene] as const))('%s has no problem, and its playthroughs hold', (_, scene) => {
  expect(errors(scene.problems)).toEqual([]);
  expect(scene.playthroughs).toBeGreaterThan(0);
});

test.each(checked.scenes.map(scene => [scene.files.id, scene] as const))('%s lets one check and hang up at every line', (_, { compiled, walk }) => {
  expect(walk?.states.length).toBeGreaterThan(0);
  const scene = compiled!.scene;
  for (const place of walk!.states.filter(p => !p.ending)) {
    const open = actionsAt(scene, place);
    const onCall = beatOf(scene, place.beat).onCall || beatOf(scene, place.base?.beat ?? place.beat).onCall;
    if (onCall && !open.includes('hang-up')) expect.fail(`no hanging up at ${JSON.stringify(place)}`);
    if (open.filter(action => action !== 'hang-up').length < 3) expect.fail(`only ${open.join(' ')} at ${JSON.stringify(place)}`);
  }
});

test.each(checked.scenes.map(scene => [scene.files.id, scene] as const))('%s asks about somebody who is what the contact is', (_, { compiled }) => {
  const { scene, zh } = compiled!;
  const partner = partnerOf(scene);
  expect(scene.cast[partner]?.genuine).toBe(scene.truth === 'genuine');
  expect(zh[`cast-${partner}-role`]).toBeDefined();
});

test('the schema for editors is the one the checker uses', () => {
  expect(readFileSync('scenes/scene.schema.json', 'utf8'), 'run npm run scenes -- --schema').toBe(sceneJsonSchema());
});
