import { readFileSync, writeFileSync } from 'node:fs';
import { addMissingIds } from './scenes/addIds.ts';
import { checkScenes } from './scenes/checkScenes.ts';
import { isWarning, problemLine } from './scenes/problem.ts';
import { sceneReport } from './scenes/report.ts';
import { sceneJsonSchema } from './scenes/schema.ts';
import { readScenes } from './scenes/sceneFiles.ts';

// Checks every scene: `npm run scenes`. With `--schema` writes the schema for editors, with `--ids` fills in missing ids.
const [option] = process.argv.slice(2);
if (option === '--schema') writeFileSync('scenes/scene.schema.json', sceneJsonSchema());
else if (option === '--ids') fillIds();
else process.exitCode = check();

function fillIds(): void {
  for (const { path } of readScenes('scenes')) {
    const file = `${path}/scene.yaml`;
    const { text, added } = addMissingIds(file, readFileSync(file, 'utf8'));
    if (added.length > 0) writeFileSync(file, text);
    console.log(`${file}: ${added.length > 0 ? added.join(' ') : '-'}`);
  }
}

function check(): number {
  const began = performance.now();
  const { scenes, across } = checkScenes('scenes');
  for (const scene of scenes) console.log(sceneReport(scene));
  for (const problem of across) console.log(problemLine(problem));
  const all = [...scenes.flatMap(scene => scene.problems), ...across];
  const errors = all.filter(p => !isWarning(p)).length;
  const ms = Math.round(performance.now() - began);
  console.log(`${scenes.length} scenes · ${errors} 个问题 problems · ${all.length - errors} 个提醒 warnings · ${ms} ms`);
  return errors > 0 || scenes.length === 0 ? 1 : 0;
}
