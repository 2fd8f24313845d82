import { instance } from '@viz-js/viz';
import { mkdirSync, writeFileSync } from 'node:fs';
import { booklet } from './scenes/booklet.ts';
import { checkScene } from './scenes/checkScene.ts';
import { isWarning, problemLine } from './scenes/problem.ts';
import { readScenes } from './scenes/sceneFiles.ts';
import { mapDot } from './scenes/sceneMap.ts';

// Writes scenes to be read on paper: `npm run booklet` for all, `npm run booklet -- 1-1-damaged-parcel` for one; see out/booklet.
process.exitCode = await write(process.argv.slice(2));

async function write(names: readonly string[]): Promise<number> {
  const all = readScenes('scenes');
  const unknown = names.filter(name => !all.some(({ id }) => id === name));
  if (unknown.length > 0) {
    console.error(`没有这个场景 no such scene: ${unknown.join(' ')}; ${all.map(({ id }) => id).join(', ')}`);
    return 1;
  }
  const viz = await instance();
  mkdirSync('out/booklet', { recursive: true });
  let broken = 0;
  for (const files of all.filter(({ id }) => names.length === 0 || names.includes(id))) {
    const { compiled, english, walk, problems } = checkScene(files);
    const wrong = problems.filter(p => !isWarning(p));
    if (!compiled || !english || !walk || wrong.length > 0) {
      for (const problem of wrong) console.error(problemLine(problem));
      broken++;
      continue;
    }
    const map = viz.renderString(mapDot({ ...compiled, walk }), { format: 'svg' });
    const file = `out/booklet/${files.id}.html`;
    writeFileSync(file, booklet({ scene: compiled.scene, zh: compiled.zh, en: english, map }));
    console.log(file);
  }
  return broken > 0 ? 1 : 0;
}
