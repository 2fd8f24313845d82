import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type Rollup } from 'vite';
import { pictureFolder } from '../../scripts/pictureFolder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  write('index.html', '<script type="module" src="/main.js"></script>');
  write('main.js', "import { addressOf, faces, things } from './assets/pictures/manifest.json?addresses'; console.log(addressOf('cast/gran-sad.webp'), faces, things);");
  for (const name of ['cast/gran-sad', 'cast/gran-neutral', 'cast/operator-w-neutral', 'cast/operator-w-sad', 'cast/police-neutral', 'props/tea-tin', 'props/radio']) write(`assets/pictures/${name}.webp`, name);
});
afterEach(() => rmSync(root, { recursive: true }));

test('all pictures stand in one folder whose name says what is in it', async () => {
  const folders = new Set((await built()).map(file => dirname(dirname(file.fileName))).filter(folder => folder.includes('pictures-')));
  expect(folders.size).toBe(1);
  const [before] = folders;
  expect((await built()).map(f => f.fileName)).toContain(`${before}/props/tea-tin.webp`);
  write('assets/pictures/props/tea-tin.webp', 'another tin');
  expect((await built()).map(f => f.fileName)).not.toContain(`${before}/props/tea-tin.webp`);
});

test('the program holds names, not addresses: those with the same faces together', async () => {
  const code = (await built()).flatMap(file => (file.type === 'chunk' ? file.code : [])).join('');
  expect(code).toMatch(/neutral sad["']?: ?["'`]gran operator-w/);
  expect(code).toMatch(/neutral["']?: ?["'`]police/);
  expect(code).toContain('radio tea-tin');
  expect(code).not.toContain('tea-tin.webp');
});

test('a game without pictures is not built', async () => {
  rmSync(join(root, 'assets/pictures/props/tea-tin.webp'));
  rmSync(join(root, 'assets/pictures/props/radio.webp'));
  await expect(built()).rejects.toThrow('There are no pictures in');
});

async function built(): Promise<Rollup.RollupOutput['output'][number][]> {
  const result = await build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [pictureFolder()], build: { write: false } });
  return (result as Rollup.RollupOutput).output;
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
