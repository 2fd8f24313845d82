import { expect, test } from 'vitest';
import { MISTAKES, type Mistake } from '../support/mistakes.ts';
import { allProblems, checkFiles, replaced, smallFiles, type SmallFiles } from '../support/smallScenes.ts';

test('the small scenes have no fault of their own', () => {
  const checked = checkFiles(smallFiles());
  expect(checked.scenes.map(scene => scene.files.id)).toEqual(['skeleton-genuine', 'skeleton-scam']);
  expect(allProblems(checked)).toEqual([]);
});

test('there are enough mistakes to be worth a table', () => {
  expect(Object.keys(MISTAKES).length).toBeGreaterThanOrEqual(26);
});

test.each(Object.entries<Mistake>(MISTAKES))('%s is found where it stands, and its cure is named in both languages', (code, mistake) => {
  const { files, file } = spoiled(mistake);
  const found = allProblems(checkFiles(files)).filter(problem => problem.code === code);
  expect(found[0], 'not found').toBeDefined();
  const at = placeOf(files[file] ?? '', mistake.at);
  expect(found.map(({ file: where, line, column }) => ({ where, line, column }))).toContainEqual({ where: `scenes/${file}`, ...at });
  const told = found.find(problem => problem.line === at.line && problem.column === at.column)!;
  expect(told.zh).toContain(mistake.zh);
  expect(told.en).toContain(mistake.en);
  expect(told.zh + told.en).not.toMatch(/(?<!\{)\{\w+\}(?!\})/);
}, 20_000);

function spoiled({ file = 'skeleton-scam/scene.yaml', change, reportedIn }: Mistake): { files: Partial<SmallFiles>; file: keyof SmallFiles } {
  const files: Partial<SmallFiles> = smallFiles();
  if (change) files[file] = replaced(files[file]!, change);
  else delete files[file];
  return { files, file: reportedIn ?? file };
}

/** Line and column, from 1, at which a text begins. */
function placeOf(whole: string, text: string): { line: number; column: number } {
  const offset = whole.indexOf(text);
  if (offset === -1) throw new Error(`There is no "${text}" to point at`);
  const before = whole.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
