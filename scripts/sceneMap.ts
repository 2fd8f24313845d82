import { instance } from '@viz-js/viz';
import { mkdirSync, writeFileSync } from 'node:fs';
import { walk } from '../src/core/walk.ts';
import { compileScene } from './scenes/compileScene.ts';
import { problemLine } from './scenes/problem.ts';
import { readScenes } from './scenes/sceneFiles.ts';
import { mapDot } from './scenes/sceneMap.ts';

// Draws a scene's map: `npm run scene-map -- 1-1-damaged-parcel` writes out/1-1-damaged-parcel.svg.
process.exitCode = await draw(process.argv[2]);

async function draw(id: string | undefined): Promise<number> {
  const scenes = readScenes('scenes');
  const files = scenes.find(scene => scene.id === id);
  if (!files) return refused(`没有这个场景 no such scene: ${id ?? '-'}; ${scenes.map(scene => scene.id).join(', ')}`);
  const compiled = compileScene(files);
  if (!compiled.ok) return refused(compiled.error.map(problemLine).join('\n'));
  const viz = await instance();
  const svg = viz.renderString(mapDot({ ...compiled.value, walk: walk(compiled.value.scene) }), { format: 'svg' });
  mkdirSync('out', { recursive: true });
  writeFileSync(`out/${id}.svg`, svg);
  console.log(`out/${id}.svg`);
  return 0;
}

function refused(message: string): number {
  console.error(message);
  return 1;
}
