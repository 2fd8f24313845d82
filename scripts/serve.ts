import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { openServer, root } from './staticServer.ts';

/** `npm start`: builds what is missing or stale, serves the game and prints where it is. */
const FIRST_PORT = Number(process.env['PORT'] ?? 4180);

if (await stale()) {
  console.log('正在准备…… Getting ready…');
  await build({ root, logLevel: 'error' });
}
const server = await openServer(join(root, 'dist'), FIRST_PORT);
console.log(`\n  防骗演练 · Scam Drill\n\n  在浏览器里打开 Open in a browser:  ${server.address}\n  停下来按 Ctrl+C。 Stop with Ctrl+C.\n`);

async function stale(): Promise<boolean> {
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  for (const folder of ['src', 'scenes', 'assets', 'scripts']) {
    for (const file of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (file.isFile() && statSync(join(file.parentPath, file.name)).mtimeMs > since) return true;
    }
  }
  return ['index.html', 'vite.config.ts', 'package-lock.json'].some(file => statSync(join(root, file)).mtimeMs > since);
}
