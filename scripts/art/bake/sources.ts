// Says which drawings the committed pictures were baked from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What was baked: from which sources, and how large each file became. */
export interface Manifest {
  sources: string;
  files: Record<string, { bytes: number; budget: number; width?: number; height?: number }>;
}

/** A hash over every script in a folder, whatever the line ends and the order of the disk. */
export const sourcesHash = (folder: string): string => {
  const scripts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && /\.(ts|svg)$/.test(found.name))
    .map((found) => join(found.parentPath, found.name))
    .toSorted();
  if (scripts.length === 0) throw new Error(`There are no scripts in ${folder}`);
  const hash = createHash('sha256');
  for (const script of scripts) {
    hash.update(relative(folder, script).replaceAll('\\', '/'));
    hash.update(readFileSync(script, 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
};
