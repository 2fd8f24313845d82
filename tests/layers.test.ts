import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** Layers, packages and kinds of files that it may name in an import. */
  may: readonly string[];
  /** What breaks if it names another one. */
  because: string;
}

/** Which layer may import which. The list is the architecture; change it in a commit of its own. */
const LAYERS: Record<string, Layer> = {
  core: { may: [], because: 'the rules must give the same answer in a browser, on a server and in a test, so they know nothing but each other' },
  platform: {
    may: ['core', 'howler', 'i18next', 'idb', '@colyseus/sdk', 'valibot', '@preact/signals', 'virtual:syllabus', 'virtual:cards', 'virtual:pwa-register', '/scenes', '/assets'],
    because: 'it only wraps the outside world, each thing with an off switch; what happens next is decided in app',
  },
  app: { may: ['core', 'platform', '@preact/signals'], because: 'it decides what happens next and never draws, so that a test can play the whole game without a screen' },
  phone: { may: ['app', 'core', 'preact', '@preact/signals', '/assets'], because: 'a screen only shows what app tells it; the outside world and the stage are not its business' },
  pages: { may: ['app', 'core', 'phone', 'preact', '@preact/signals', '/assets'], because: 'a screen only shows what app tells it; the outside world and the stage are not its business' },
  stage: { may: ['core', 'phaser', '/assets'], because: 'it plays cues and decides nothing, so that the game is whole without it' },
  server: { may: ['core', 'node', '@colyseus', 'valibot', 'uqr'], because: 'it runs where there is no browser' },
};

/** The stage may know the shape of what it plays, not the rules behind it. */
const ONLY_TYPES: Record<string, readonly string[]> = { stage: ['core'] };

/** Anything with which core could look at the world, take chances, or wait. */
const WORLDLY = /(?<![.\w])(?:(?:window|document|Date|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|console|performance|fetch|localStorage|navigator|crypto|process|globalThis)\b(?!['"]?\s*:)|Math\.random)/g;

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
/** Files directly in src join the layers, and are the only ones that know them all. */
const inLayers = files.filter(file => file.includes('/'));
const layerOf = (file: string) => file.split('/')[0]!;
const read = (file: string) => readFileSync(root + file, 'utf8');

interface Import {
  /** A layer, a package, or the root folder of files. */
  of: string;
  written: string;
  typeOnly: boolean;
}

/** Every way in which a file can name another: import, export from, dynamic import and glob. */
function importsIn(file: string, source: string): Import[] {
  const text = withoutComments(source);
  const found = [
    ...[...text.matchAll(/\b(import|export)\b\s*(type\b)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g)].map(m => ({ written: m[3]!, typeOnly: m[2] !== undefined })),
    ...[...text.matchAll(/\bimport\s*['"]([^'"]+)['"]/g)].map(m => ({ written: m[1]!, typeOnly: false })),
    ...[...text.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map(m => ({ written: m[1]!, typeOnly: false })),
    ...[...text.matchAll(/\bimport\.meta\.glob(?:<[^(]*>)?\(([^)]*?)[,)]\s*(?:\{|$|;|\n)/g)].flatMap(m => [...m[1]!.matchAll(/['"`]([^'"`]+)['"`]/g)].map(g => ({ written: g[1]!.replace(/^!/, ''), typeOnly: false }))),
  ];
  return found.map(({ written, typeOnly }) => ({ written, typeOnly, of: target(file, written) }));
}

/** 'app/play.ts' importing '../core/conduct.ts' is 'core'; 'preact/hooks' is 'preact'; '/scenes/*' is '/scenes'. */
function target(file: string, written: string): string {
  if (written.startsWith('/') || written.startsWith('.')) {
    const path = new URL(written, `file:///src/${file}`).pathname;
    const [, top, layer] = path.split('/');
    return top === 'src' ? (layer ?? '') : `/${top}`;
  }
  if (written.startsWith('node:')) return 'node';
  if (written.startsWith('virtual:')) return written;
  return written.split('/').slice(0, written.startsWith('@') ? 2 : 1).join('/');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*(?![^\n]*['"`])[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\w/])\/\/[^\n]*/g, '$1');
}

/** What a file does that its layer must not, each with the reason. */
function breaches(file: string, source: string): string[] {
  const layer = layerOf(file);
  const rule = LAYERS[layer];
  if (!rule) return [`${file}: there is no layer "${layer}"; add it to the table with what it may import`];
  const mayName = (of: string) => of === layer || rule.may.includes(of) || rule.may.includes(of.split('/')[0]!);
  const imports = importsIn(file, source);
  return [
    ...imports.filter(i => !mayName(i.of)).map(i => `${file} imports ${i.written}: ${rule.because}`),
    ...imports.filter(i => ONLY_TYPES[layer]?.includes(i.of) && !i.typeOnly).map(i => `${file} imports more than types from ${i.written}: ${rule.because}`),
    ...(layer === 'core' ? [...new Set(withoutComments(source).match(WORLDLY))].map(name => `${file} uses ${name}: clock, chance and the world are passed in as values, or a replay would not give the same again`) : []),
  ];
}

test('there are files to check in layers to check', () => {
  expect(inLayers.length).toBeGreaterThan(20);
  expect(inLayers.map(layerOf)).toContain('core');
});

test.each([...new Set(inLayers.map(layerOf))].map(layer => [layer]))('imports of %s are found at all', layer => {
  const own = inLayers.filter(file => layerOf(file) === layer);
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(file => importsIn(file, read(file))).length).toBeGreaterThan(0);
});

test.each(inLayers.map(file => [file]))('%s keeps to its layer', file => {
  expect(breaches(file, read(file))).toEqual([]);
});

describe('this test notices', () => {
  test.each([
    ['core/a.ts', "import { signal } from '@preact/signals';"],
    ['core/a.ts', "import '../platform/clock.ts';"],
    ['core/a.ts', "import type { Clock } from '../platform/clock.ts';"],
    ['core/a.ts', "export { now } from '../platform/clock.ts';"],
    ['core/a.ts', "export * from '../app/game.ts';"],
    ['core/a.ts', "import {\n  a,\n  b,\n} from '../app/game.ts';"],
    ['core/deep/a.ts', "import { a } from '../../app/game.ts';"],
    ['core/a.ts', "const p = await import('phaser');"],
    ['core/a.ts', "const all = import.meta.glob<Scene>('/scenes/*/scene.yaml', { eager: true });"],
    ['core/a.ts', "const all = import.meta.glob('../app/*.ts');"],
    ['core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/a.ts', 'const now = Date.now();'],
    ['core/a.ts', 'const now = new Date();'],
    ['core/a.ts', 'if (Math.random() < 0.5) return 1;'],
    ['core/a.ts', 'setTimeout(() => 1, 10);'],
    ['core/a.ts', "console.log('a');"],
    ['core/a.ts', 'const w = window.innerWidth;'],
    ['core/a.ts', 'document.title;'],
    ['app/a.ts', "import { h } from 'preact';"],
    ['app/a.ts', "import { Phone } from '../phone/phone.tsx';"],
    ['phone/a.tsx', "import { storage } from '../platform/storage.ts';"],
    ['phone/a.tsx', "import { Page } from '../pages/app.tsx';"],
    ['pages/a.tsx', "const { Stage } = await import('../stage/stage.ts');"],
    ['stage/a.ts', "import { step } from '../core/position.ts';"],
    ['stage/a.ts', "import type { Game } from '../app/game.ts';"],
    ['stage/a.ts', "import { signal } from '@preact/signals';"],
    ['server/a.ts', "import { h } from 'preact';"],
    ['extras/a.ts', 'export const a = 1;'],
  ])('%s: %s', (file, source) => {
    expect(breaches(file, source)).toHaveLength(1);
  });
});

describe('this test lets pass', () => {
  test.each([
    ['core/a.ts', "import { b } from './b.ts';"],
    ['core/a.ts', '/** Nothing here uses window or Date. */\n// nor Math.random()\nexport const a = 1;'],
    ['core/a.ts', 'const candidate = dateOf(timetable.document);'],
    ['app/a.ts', "import { signal } from '@preact/signals';\nimport { step } from '../core/position.ts';\nimport { clock } from '../platform/clock.ts';"],
    ['platform/a.ts', "const all = import.meta.glob<Scene>('/scenes/*/scene.yaml', { query: '?play' });"],
    ['pages/a.tsx', "import { useState } from 'preact/hooks';\nimport { Phone } from '../phone/phone.tsx';"],
    ['stage/a.ts', "import type { Cue } from '../core/cues.ts';\nimport * as Phaser from 'phaser';"],
  ])('%s: %s', (file, source) => {
    expect(breaches(file, source)).toEqual([]);
  });
});
