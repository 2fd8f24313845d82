import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { switched } from '../../scripts/phaser/plugin.ts';

const read = (path: string) => readFileSync(path, 'utf8');

test('the switches of Phaser’s own build are replaced by their values, and other types are left alone', () => {
  expect(switched('if (typeof WEBGL_RENDERER) {} else if (typeof FEATURE_SOUND) {}')?.code).toBe('if (true) {} else if (false) {}');
  expect(switched('typeof value === "string"')).toBeUndefined();
});

test('every kind of game object that the stage makes is in the custom build', () => {
  const sources = readdirSync('src/stage', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const made = new Set(sources.flatMap(file => [...read(join('src/stage', file)).matchAll(/new GameObjects\.(\w+)/g)].map(match => match[1])));
  expect(made.size).toBeGreaterThan(2);
  const core = read('node_modules/phaser/src/phaser-core.js') + read('scripts/phaser/entry.cjs');
  for (const kind of made) expect(core).toMatch(new RegExp(`gameobjects/\\w+/${kind}(\\.js)?'`));
});
