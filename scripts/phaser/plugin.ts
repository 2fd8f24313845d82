import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const ENTRY = fileURLToPath(new URL('entry.cjs', import.meta.url));

/** Switches of Phaser's own build. An undefined one counts as true, so each has to be named. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Builds Phaser from its sources, with only what `entry.cjs` names: 283 kB become about 170 (brotli).
 *
 * For builds only; `vite dev` serves the whole package. The types still show all of Phaser: a class that the entry
 * does not name is undefined in the built game, which the browser tests would show.
 */
export function phaserPlugin(): Plugin {
  return {
    name: 'phaser-build',
    apply: 'build',
    enforce: 'pre',
    // Phaser's entries end in `global.Phaser = …`.
    config: () => ({ define: { global: 'globalThis' } }),
    resolveId: id => (id === 'phaser' ? ENTRY : id.startsWith('phaser-src/') ? join(SOURCES, id.slice('phaser-src/'.length)) : undefined),
    transform: (code, id) => (id.startsWith(SOURCES) ? switched(code) : undefined),
  };
}

/** Replaces `typeof SWITCH` by its value; undefined if the file has none. */
export function switched(code: string): { code: string; map: null } | undefined {
  const result = code.replace(/typeof\s+([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) => String(SWITCHES[name] ?? whole));
  return result === code ? undefined : { code: result, map: null };
}
