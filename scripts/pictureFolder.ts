import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ASKED = /[\\/]assets[\\/]pictures[\\/]manifest\.json\?addresses$/;
/** The name under which Vite keeps it; without the ending other plugins would take it for JSON. */
const ADDRESSES = '\0picture-addresses';
const FOLDERS = ['cast', 'props'] as const;

interface Picture { name: string; bytes: Buffer }

/**
 * Puts the many small pictures of people and things into one folder of the build, named after what is in it: such an
 * address may be kept for ever, and is worked out from a name. A table of two hundred addresses would weigh as much as
 * a tenth of the program, before the first word can be read.
 *
 * `manifest.json?addresses` holds the lists of names and the one function that makes an address; a build that has no
 * folder beside it exports another such function.
 */
export function pictureFolder(): Plugin {
  let pictures: Picture[] = [];
  let [root, built] = ['', false];
  return {
    name: 'picture-folder',
    enforce: 'pre',
    configResolved: config => {
      [root, built] = [config.root, config.command === 'build'];
    },
    resolveId: id => (ASKED.test(id) ? ADDRESSES : undefined),
    load(id) {
      if (id !== ADDRESSES) return undefined;
      pictures = FOLDERS.flatMap(folder => picturesIn(root, folder));
      const place = built ? `./${folderOf(pictures)}/` : '/assets/pictures/';
      return { code: listing(pictures.map(p => p.name), place), moduleType: 'js' };
    },
    generateBundle() {
      for (const { name, bytes } of pictures) this.emitFile({ type: 'asset', fileName: `${folderOf(pictures)}/${name}`, source: bytes });
    },
  };
}

function picturesIn(root: string, folder: string): Picture[] {
  const path = join(root, 'assets', 'pictures', folder);
  const files = readdirSync(path).filter(file => file.endsWith('.webp')).toSorted();
  if (files.length === 0) throw new Error(`There are no pictures in ${path}`);
  return files.map(file => ({ name: `${folder}/${file}`, bytes: readFileSync(join(path, file)) }));
}

function folderOf(pictures: readonly Picture[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of pictures) hash.update(name).update(bytes);
  return `assets/pictures-${hash.digest('base64url').slice(0, 8)}`;
}

/** The names, short: figures that pull the same faces stand together. */
function listing(names: readonly string[], place: string): string {
  const moods = new Map<string, string[]>();
  for (const name of names) {
    const [, who, mood] = /^cast\/(.+)-(\w+)\.webp$/.exec(name) ?? [];
    if (who && mood) moods.set(who, [...(moods.get(who) ?? []), mood]);
  }
  const faces: Record<string, string> = {};
  for (const [who, found] of moods) faces[found.join(' ')] = [faces[found.join(' ')], who].filter(Boolean).join(' ');
  const things = names.flatMap(name => /^props\/(.+)\.webp$/.exec(name)?.[1] ?? []).join(' ');
  return `export const faces = ${JSON.stringify(faces)};
export const things = ${JSON.stringify(things)};
export const addressOf = name => ${JSON.stringify(place)} + name;`;
}
