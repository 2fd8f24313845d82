import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shortHash, soundSources, sourceHash, type SoundManifest } from '../../scripts/sound/manifest.ts';
import { MIX, SOUND_CUES, SOUND_LOOPS } from '../../src/platform/soundMix.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}assets/sound/`;
const manifest = JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')) as SoundManifest;
const names = [...SOUND_CUES, ...SOUND_LOOPS];
const listed = Object.entries(manifest.files);

describe('baked sounds', () => {
  test('there are sources, names and files to check', () => {
    expect(soundSources(ROOT).length).toBeGreaterThan(10);
    expect(names.length).toBeGreaterThan(20);
    expect(listed.length).toBe(names.length * 2);
  });

  test('are made from the sources as they stand; if not, run npm run sound', () => {
    expect(manifest.source).toBe(sourceHash(ROOT));
  });

  test.each(names)('%s is there as WebM and as MP3', name => {
    for (const file of [`${name}.webm`, `${name}.mp3`]) expect(existsSync(FOLDER + file) && file in manifest.files, file).toBe(true);
  });

  test('are the files that the manifest lists, and no others', () => {
    const there = readdirSync(FOLDER).filter(file => file !== 'manifest.json');
    expect(there.toSorted()).toEqual(listed.map(([file]) => file).toSorted());
    for (const [file, { bytes, hash }] of listed) {
      const content = readFileSync(FOLDER + file);
      expect([content.length, shortHash(content)], file).toEqual([bytes, hash]);
    }
  });

  test('weigh at most 1.1 MB together', () => {
    expect(listed.reduce((sum, [, { bytes }]) => sum + bytes, 0)).toBeLessThanOrEqual(1_100_000);
  });

  test('never come within 1 dB of clipping, nor are they too faint to be mixed', () => {
    for (const [file, { peakDb }] of listed) {
      expect(peakDb, file).toBeLessThanOrEqual(-1);
      expect(peakDb, file).toBeGreaterThan(-12);
    }
  });

  test('are as long in one format as in the other', () => {
    for (const name of names) {
      const [webm, mp3] = [manifest.files[`${name}.webm`], manifest.files[`${name}.mp3`]];
      expect(Math.abs((webm?.seconds ?? 0) - (mp3?.seconds ?? 99)), name).toBeLessThanOrEqual(0.02);
    }
  });

  test('everything that goes round is made to go round, and has its place in the mix', () => {
    for (const loop of SOUND_LOOPS) expect(MIX[loop]).toMatchObject({ bus: 'music', loops: true });
    for (const cue of SOUND_CUES) expect(MIX[cue].bus).toBe('effects');
  });
});
