import { readFileSync, writeFileSync } from 'node:fs';
import { addMissingIds } from './scenes/addIds.ts';
import { checkScene } from './scenes/checkScene.ts';
import { checkScenes } from './scenes/checkScenes.ts';
import { compileScene } from './scenes/compileScene.ts';
import { checkCards } from './cards/check.ts';
import { coverage, coverageTable } from './scenes/coverage.ts';
import { englishFile } from './scenes/englishFile.ts';
import { isWarning, problemLine } from './scenes/problem.ts';
import { sceneReport } from './scenes/report.ts';
import { sceneJsonSchema } from './scenes/schema.ts';
import { readScenes } from './scenes/sceneFiles.ts';

// Checks every scene: `npm run scenes`, or only those named. With `--schema` writes the schema for editors, with `--ids`
// fills in missing ids, with `--english` puts what is not yet translated into the English files.
const options = process.argv.slice(2).filter(word => word.startsWith('--'));
const names = process.argv.slice(2).filter(word => !word.startsWith('--'));
const named = () => readScenes('scenes').filter(({ id }) => names.length === 0 || names.includes(id));
if (options.includes('--schema')) writeFileSync('scenes/scene.schema.json', sceneJsonSchema());
else if (options.includes('--ids')) fillIds();
else if (options.includes('--english')) process.exitCode = fillEnglish();
else process.exitCode = check();

function fillIds(): void {
  for (const { path } of named()) {
    const file = `${path}/scene.yaml`;
    const { text, added } = addMissingIds(file, readFileSync(file, 'utf8'));
    if (added.length > 0) writeFileSync(file, text);
    console.log(`${file}: ${added.length > 0 ? added.join(' ') : '-'}`);
  }
}

function fillEnglish(): number {
  const broken = named().flatMap(files => {
    const compiled = compileScene(files);
    if (!compiled.ok) return compiled.error;
    const { text, added, dropped } = englishFile(files.english, compiled.value.zh);
    writeFileSync(`${files.path}/en.yaml`, text);
    console.log(`${files.path}/en.yaml: +${added.length} -${dropped.length}`);
    return [];
  });
  for (const problem of broken) console.log(problemLine(problem));
  return broken.length > 0 ? 1 : 0;
}

function check(): number {
  const began = performance.now();
  const { scenes, across } = names.length === 0 ? checkScenes('scenes') : { scenes: named().map(checkScene), across: [] };
  for (const scene of scenes) console.log(sceneReport(scene));
  const cards = names.length === 0 ? checkCards('scenes/cards.yaml') : [];
  for (const problem of [...across, ...cards]) console.log(problemLine(problem));
  const covered = names.length === 0 ? coverage(scenes.flatMap(scene => scene.compiled?.scene ?? [])) : [];
  if (covered.length > 0) console.log(coverageTable(covered));
  const all = [...scenes.flatMap(scene => scene.problems), ...across];
  const errors = all.filter(p => !isWarning(p)).length + cards.length;
  const ms = Math.round(performance.now() - began);
  console.log(`${scenes.length} scenes · ${errors} 个问题 problems · ${all.length + cards.length - errors} 个提醒 warnings · ${ms} ms`);
  const holes = covered.flatMap(method => method.holes).length;
  return errors > 0 || holes > 0 || scenes.length === 0 ? 1 : 0;
}
