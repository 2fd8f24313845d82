import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acrossProblems } from './acrossScenes.ts';
import { checkScene, type Checked } from './checkScene.ts';
import { problem, type Problem } from './problem.ts';
import { readScenes } from './sceneFiles.ts';
import { compileSyllabus } from './syllabus.ts';

/** Everything that was found in a folder of scenes. */
export interface CheckedScenes {
  scenes: Checked[];
  /** What concerns several scenes, or the syllabus. */
  across: Problem[];
}

/** Checks each scene of a folder, and then how they go together. */
export function checkScenes(folder: string, shown = 'scenes'): CheckedScenes {
  const scenes = readScenes(folder, shown).map(checkScene);
  const file = join(folder, 'syllabus.yaml');
  const at = { file: `${shown}/syllabus.yaml`, line: 1, column: 1 };
  if (!existsSync(file)) return { scenes, across: [problem('across/file-missing', at, { name: 'syllabus.yaml' })] };
  const listed = compileSyllabus(at.file, readFileSync(file, 'utf8'));
  if (!listed.ok) return { scenes, across: listed.error };
  const compiled = scenes.flatMap(scene => scene.compiled ?? []);
  // A scene that did not compile is told of once, not again as unknown.
  const broken = new Set(scenes.filter(scene => !scene.compiled).map(scene => scene.files.id));
  if (broken.size > 0) return { scenes, across: [] };
  return { scenes, across: acrossProblems(compiled, listed.value, at) };
}
