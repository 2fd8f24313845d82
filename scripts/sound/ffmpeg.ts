import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Recipe } from './recipe.ts';
import { RATE } from './wave.ts';

/** What a browser may ask for: WebM with Opus first, MP3 for the browsers that cannot. */
export const FORMATS = ['webm', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

/** Kilobits a second. Loops are quiet beds and get less than what is listened to. */
const bitrate = (format: Format, { wide = false, loops = false }: Recipe): string =>
  format === 'webm' ? (loops ? (wide ? '44k' : '24k') : '56k') : wide ? (loops ? '64k' : '80k') : loops ? '32k' : '48k';

/** Says in one sentence what to install when ffmpeg is missing; undefined when it is there. */
export function missingFfmpeg(): string | undefined {
  if (!spawnSync('ffmpeg', ['-version']).error) return undefined;
  return 'Baking sounds needs ffmpeg: install it with "sudo apt install ffmpeg" (Debian, Ubuntu), "brew install ffmpeg" (macOS) or "winget install ffmpeg" (Windows), then run npm run sound again.';
}

/** A WAV file in one of the two formats. The same input gives the same bytes with the same ffmpeg. */
export function encoded(wav: Buffer, format: Format, recipe: Recipe): Buffer {
  const codec = format === 'webm' ? ['-c:a', 'libopus'] : ['-c:a', 'libmp3lame', '-id3v2_version', '0'];
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  return throughFile(format, path => {
    ffmpeg(['-i', 'pipe:0', ...codec, '-b:a', bitrate(format, recipe), ...exact, path], wav);
    return readFileSync(path);
  });
}

/** What is heard when a baked file is played: seconds, and the loudest sample in decibels below full scale. */
export function measured(file: Buffer, format: Format, channels: 1 | 2): { seconds: number; peakDb: number } {
  const pcm = throughFile(format, path => {
    writeFileSync(path, file);
    return ffmpeg(['-i', path, '-ac', String(channels), '-ar', String(RATE), '-f', 'f32le', 'pipe:1']);
  });
  const samples = new Float32Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + pcm.length));
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return { seconds: round(samples.length / channels / RATE), peakDb: round(20 * Math.log10(peak)) };
}

/** Real files, because through a pipe the header that says where an MP3's sound begins and ends is lost. */
function throughFile(format: Format, use: (path: string) => Buffer): Buffer {
  const folder = mkdtempSync(`${tmpdir()}/sound-`);
  try {
    return use(`${folder}/sound.${format}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ffmpeg(args: readonly string[], input?: Buffer): Buffer {
  const run = spawnSync('ffmpeg', ['-y', '-v', 'error', ...args], { maxBuffer: 64 * 1024 * 1024, ...(input && { input }) });
  if (run.status !== 0) throw new Error(`ffmpeg could not run "${args.join(' ')}": ${run.stderr}`);
  return run.stdout;
}

const round = (x: number): number => Math.round(x * 100) / 100;
