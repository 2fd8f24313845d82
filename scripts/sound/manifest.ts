import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** One baked file. */
export interface SoundFile {
  bytes: number;
  /** The first 16 hex digits of its SHA-256. */
  hash: string;
  seconds: number;
  /** The loudest sample of the decoded file, in decibels below full scale. */
  peakDb: number;
}

/** What was baked, and from which sources. Files by name, such as `tap.webm`. */
export interface SoundManifest {
  source: string;
  files: Record<string, SoundFile>;
}

/** The first 16 hex digits of the SHA-256 of some bytes or text. */
export const shortHash = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** The scripts that make the sounds, in a fixed order. `root` is the folder of the project. */
export const soundSources = (root: string): string[] =>
  globSync('scripts/sound/**/*.ts', { cwd: root }).map(path => path.replaceAll('\\', '/')).toSorted();

/** One hash over all sources; line ends of any system count the same. */
export const sourceHash = (root: string): string =>
  shortHash(soundSources(root).map(path => `${path}\n${readFileSync(`${root}/${path}`, 'utf8').replaceAll('\r\n', '\n')}`).join('\n'));
