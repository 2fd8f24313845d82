/** `npm run sound`: makes every sound of the game from arithmetic, and writes assets/sound/. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encoded, FORMATS, measured, missingFfmpeg } from './ffmpeg.ts';
import { shortHash, sourceHash, type SoundFile, type SoundManifest } from './manifest.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes.ts';
import { wavOf } from './wav.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}assets/sound/`;

function bake(): void {
  const files: Record<string, SoundFile> = {};
  mkdirSync(OUT, { recursive: true });
  for (const old of readdirSync(OUT)) if (/\.(webm|mp3)$/.test(old)) rmSync(OUT + old);
  for (const [name, recipe] of Object.entries(RECIPES)) Object.assign(files, bakeOne(name, recipe));
  const manifest: SoundManifest = { source: sourceHash(ROOT), files };
  writeFileSync(`${OUT}manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${Object.keys(files).length} files, ${bytes} bytes`);
}

function bakeOne(name: string, recipe: Recipe): Record<string, SoundFile> {
  const wav = wavOf(recipe);
  const files: Record<string, SoundFile> = {};
  for (const format of FORMATS) {
    const file = encoded(wav, format, recipe);
    writeFileSync(`${OUT}${name}.${format}`, file);
    files[`${name}.${format}`] = { bytes: file.length, hash: shortHash(file), ...measured(file, format, recipe.wide ? 2 : 1) };
  }
  const rows = Object.entries(files).map(([path, { bytes, seconds, peakDb }]) => `${path} ${bytes} B ${seconds} s ${peakDb} dB`);
  console.log(rows.join('   '));
  return files;
}

const missing = missingFfmpeg();
if (missing) {
  console.error(missing);
  process.exit(1);
}
bake();
