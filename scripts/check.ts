import { spawn } from 'node:child_process';
import { root } from './staticServer.ts';

/** `npm run check`: every check, in the order in which they fail fastest, and one plain closing line. */
interface Check {
  name: string;
  command: string[];
}

const CHECKS: Check[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'scenes', command: ['npm', 'run', '--silent', 'scenes'] },
  { name: 'unit', command: ['npm', 'run', '--silent', 'unit', '--', '--reporter=default'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build', '--', '--logLevel=error'] },
  { name: 'browser', command: ['npm', 'run', '--silent', 'browser'] },
];

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  const began = performance.now();
  console.log(`\n── ${check.name} ──`);
  const { code, text } = await run(check.command);
  const counts = countsIn(text);
  const ok = code === 0;
  passed += counts.passed + (ok && counts.passed === 0 ? 1 : 0);
  failed += counts.failed + (!ok && counts.failed === 0 ? 1 : 0);
  console.log(`── ${check.name}: ${ok ? 'ok' : 'failed'}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (!ok && check.name !== 'unit' && check.name !== 'lint') break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run([command, ...args]: string[]): Promise<{ code: number; text: string }> {
  return new Promise(done => {
    const child = spawn(command!, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' }, shell: process.platform === 'win32' });
    let text = '';
    const take = (chunk: Buffer) => {
      text += chunk;
      process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', code => done({ code: code ?? 1, text }));
  });
}

/** What the unit and browser runners say of themselves in their closing lines. */
function countsIn(text: string): { passed: number; failed: number } {
  const last = (pattern: RegExp) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const unit = /Tests\s+.*\d+ passed/.test(text);
  return unit
    ? { passed: last(/Tests\s+.*?(\d+) passed/g), failed: last(/Tests\s+.*?(\d+) failed/g) }
    : { passed: last(/^\s*(\d+) passed/gm), failed: last(/^\s*(\d+) failed/gm) };
}
