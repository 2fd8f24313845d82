import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneFiles } from './compileScene.ts';

/** All scenes in a folder, by name. `shown` is the folder's path as an author knows it. */
export function readScenes(folder: string, shown = 'scenes'): SceneFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'scene.yaml')))
    .map(entry => readScene(folder, entry.name, shown))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** One scene's files. Its `scene.yaml` must be there. */
export function readScene(folder: string, id: string, shown = 'scenes'): SceneFiles {
  const read = (name: string) => (existsSync(join(folder, id, name)) ? readFileSync(join(folder, id, name), 'utf8') : undefined);
  const [english, playthroughs] = [read('en.yaml'), read('playthroughs.yaml')];
  return {
    id, path: `${shown}/${id}`, scene: readFileSync(join(folder, id, 'scene.yaml'), 'utf8'),
    ...(english !== undefined && { english }), ...(playthroughs !== undefined && { playthroughs }),
  };
}
