import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkScenes, type CheckedScenes } from '../../scripts/scenes/checkScenes.ts';
import { compileScene, type Compiled, type SceneFiles } from '../../scripts/scenes/compileScene.ts';
import type { Problem } from '../../scripts/scenes/problem.ts';

/** A small scam and its genuine twin, both without a fault: the skeletons that `npm run new-scene` writes. */
export type SmallScene = 'skeleton-scam' | 'skeleton-genuine';
export type SmallFile = `${SmallScene}/${'scene' | 'en' | 'playthroughs'}.yaml` | 'syllabus.yaml';
export type SmallFiles = Record<SmallFile, string>;

const SYLLABUS = 'evenings:\n  - level: 1\n    contacts: [skeleton-scam, skeleton-genuine]\n';

/** Fresh copies of all files of the pair. */
export function smallFiles(): SmallFiles {
  const of = (truth: string, name: string) =>
    readFileSync(join(import.meta.dirname, '../../scripts/scenes/skeletons', truth, name), 'utf8').replace(/^house: 1$/m, `house: ${truth === 'scam' ? 1 : 2}`);
  return {
    'skeleton-scam/scene.yaml': of('scam', 'scene.yaml'), 'skeleton-scam/en.yaml': of('scam', 'en.yaml'),
    'skeleton-scam/playthroughs.yaml': of('scam', 'playthroughs.yaml'),
    'skeleton-genuine/scene.yaml': of('genuine', 'scene.yaml'), 'skeleton-genuine/en.yaml': of('genuine', 'en.yaml'),
    'skeleton-genuine/playthroughs.yaml': of('genuine', 'playthroughs.yaml'), 'syllabus.yaml': SYLLABUS,
  };
}

/** Puts files into a folder of their own, checks them as the author's command does, and clears up. */
export function checkFiles(files: Partial<SmallFiles>): CheckedScenes {
  const folder = mkdtempSync(join(tmpdir(), 'scenes-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return checkScenes(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const allProblems = ({ scenes, across }: CheckedScenes): Problem[] => [...scenes.flatMap(scene => scene.problems), ...across];

/** One of the small scenes as the compiler reads it, with pieces of its text replaced. Each piece must be there. */
export function smallScene(id: SmallScene, ...changes: readonly (readonly [string, string])[]): SceneFiles {
  return { id, path: `scenes/${id}`, scene: replaced(smallFiles()[`${id}/scene.yaml`], changes) };
}

/** A small scene, compiled. Throws if it has problems of form. */
export function smallCompiled(id: SmallScene, ...changes: readonly (readonly [string, string])[]): Compiled {
  const compiled = compileScene(smallScene(id, ...changes));
  if (!compiled.ok) throw new Error(compiled.error.map(p => `${p.line}:${p.column} ${p.en}`).join('\n'));
  return compiled.value;
}

/** Replaces pieces of a text, the first occurrence of each. Throws if one is not there, since the case would test nothing. */
export function replaced(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`There is no "${from}" to replace`);
    return whole.replace(from, () => to);
  }, text);
}
