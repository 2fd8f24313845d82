import { join } from 'node:path';
import { root } from '../../../scripts/staticServer.ts';
import { compileScene } from '../../../scripts/scenes/compileScene.ts';
import { readScenes } from '../../../scripts/scenes/sceneFiles.ts';
import type { Move } from '../../../src/core/move.ts';
import type { Scene } from '../../../src/core/scene.ts';
import { movesTo } from '../../../src/core/walk.ts';

/** All scenes of the game, compiled. There is at least one. */
export function compiledScenes(): Scene[] {
  const scenes = readScenes(join(root, 'scenes')).map(files => {
    const compiled = compileScene(files);
    if (!compiled.ok) throw new Error(`Scene "${files.id}" does not compile`);
    return compiled.value.scene;
  });
  if (scenes.length === 0) throw new Error('There are no scenes');
  return scenes;
}

/** A way to each ending of each scene. */
export function waysToEndings(): { scene: Scene; ending: string; moves: Move[] }[] {
  return compiledScenes().flatMap(scene =>
    Object.keys(scene.endings).map(ending => {
      const moves = movesTo(scene, { ending });
      if (!moves) throw new Error(`Nothing leads to ending "${ending}" of scene "${scene.id}"`);
      return { scene, ending, moves };
    }));
}
