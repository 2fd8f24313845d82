import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from '../../src/core/vocabulary.ts';

/** The three files of a new scene. */
export type Skeleton = Record<'scene.yaml' | 'en.yaml' | 'playthroughs.yaml', string>;

/** A small scene that passes the whole check, to be rewritten piece by piece. It and its twin's skeleton make a pair. */
export function skeleton(id: string, truth: Truth, house: number): Skeleton {
  const read = (name: string) => readFileSync(join(import.meta.dirname, 'skeletons', truth, name), 'utf8');
  const scene = read('scene.yaml')
    .replace(`scene: skeleton-${truth}`, `scene: ${id}`)
    .replace(/^twin: .*$/m, `twin: ${twinOf(id)}`)
    .replace(/^house: .*$/m, `house: ${house}`);
  return { 'scene.yaml': scene, 'en.yaml': read('en.yaml'), 'playthroughs.yaml': read('playthroughs.yaml') };
}

/** The name of the other half: `1-1-lost-parcel` and `1-1-genuine-lost-parcel`. */
export function twinOf(id: string): string {
  if (/(?:^|-)genuine-/.test(id)) return id.replace(/((?:^|-))genuine-/, '$1');
  return id.replace(/^((?:\d+-)*)/, '$1genuine-');
}
