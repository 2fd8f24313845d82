import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type Rollup } from 'vite';
import { scenes } from '../../scripts/scenes/vitePlugin.ts';
import { replaced, smallCompiled, smallFiles } from '../support/smallScenes.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plugin-'));
  write('index.html', '<script type="module" src="/main.js"></script>');
  write('main.js', `import syllabus from 'virtual:syllabus';
    console.log(syllabus, import.meta.glob('/scenes/*/scene.yaml', { query: '?play', import: 'default' }),
      import.meta.glob('/scenes/*/scene.yaml', { query: '?words=zh-CN', import: 'default' }), import.meta.glob('/scenes/*/scene.yaml', { query: '?words=en', import: 'default' }));`);
  for (const [name, text] of Object.entries(smallFiles())) write(join('scenes', name), text);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build holds each scene, its words in each language, and a list that tells no truths', async () => {
  const chunks = await built();
  const code = chunks.map(chunk => chunk.code);
  const main = code.find(text => text.includes('looks'))!;
  expect(main).toMatch(/house["']?:\s*2/);
  expect(main).not.toMatch(/truth|scam["']?\s*[,}]/);
  expect(code.filter(text => text.includes(smallCompiled('skeleton-scam').scene.hash))).toHaveLength(1);
  expect(code.filter(text => text.includes('请您加我好友。'))).toHaveLength(1);
  expect(code.filter(text => text.includes('Please add me as a friend.'))).toHaveLength(1);
  expect(chunks.flatMap(chunk => chunk.moduleIds).filter(id => /node_modules/.test(id) && !/vite/.test(id))).toEqual([]);
});

test('a mistake stops the build and shows where it is', async () => {
  write('scenes/skeleton-scam/scene.yaml', replaced(smallFiles()['skeleton-scam/scene.yaml'], [['goto: code-comes', 'goto: code-come']]));
  const error = await built().then(() => undefined, (thrown: Error & { errors: readonly unknown[] }) => thrown);
  expect(error?.message).toContain('是不是想写“code-comes”');
  expect(error?.message).toContain('goto: code-come\n');
  expect(error?.errors[0]).toMatchObject({ loc: { file: join(root, 'scenes/skeleton-scam/scene.yaml'), column: 15 } });
});

test('a translation that has fallen behind stops the build too', async () => {
  write('scenes/skeleton-scam/en.yaml', replaced(smallFiles()['skeleton-scam/en.yaml'], [['zh: 好，您讲。', 'zh: 好，你讲。']]));
  await expect(built()).rejects.toThrow('english/stale');
});

async function built(): Promise<Rollup.OutputChunk[]> {
  const result = await build({ root, configFile: false, logLevel: 'silent', plugins: [scenes()], build: { write: false } });
  const { output } = result as Rollup.RollupOutput;
  return output.filter(file => file.type === 'chunk');
}

function write(name: string, text: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}
