// Bakes every picture of the game into assets/pictures: npm run art. Name parts to bake only those: npm run art -- rooms cast.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { bakeCast } from './bake/cast.ts';
import { bakeLanes } from './bake/lanes.ts';
import type { Output } from './bake/output.ts';
import { bakeProps } from './bake/props.ts';
import { bakeRooms } from './bake/rooms.ts';
import { sourcesHash, type Manifest } from './bake/sources.ts';
import { bakeUnmask } from './bake/unmask.ts';

const here = dirname(fileURLToPath(import.meta.url));
const pictures = join(here, '../../assets/pictures');

const icon = async (): Promise<Output[]> => [{ file: 'icon.svg', bytes: readFileSync(join(here, 'icon.svg')), budget: 8_000 }];

const PARTS: Record<string, () => Promise<Output[]>> = {
  lanes: bakeLanes, rooms: bakeRooms, cast: bakeCast, unmask: bakeUnmask, props: bakeProps, icon,
};

const described = async ({ file, bytes, budget }: Output): Promise<Manifest['files'][string]> => {
  if (!file.endsWith('.webp')) return { bytes: bytes.length, budget };
  const { width, height } = await sharp(bytes).metadata();
  return { bytes: bytes.length, budget, width, height };
};

const bake = async (parts: readonly string[]): Promise<void> => {
  const listed = join(pictures, 'manifest.json');
  const whole = parts.length === Object.keys(PARTS).length;
  const files: Manifest['files'] = !whole && existsSync(listed) ? (JSON.parse(readFileSync(listed, 'utf8')) as Manifest).files : {};
  for (const part of parts) {
    const outputs = await PARTS[part]?.() ?? [];
    for (const output of outputs) {
      mkdirSync(dirname(join(pictures, output.file)), { recursive: true });
      writeFileSync(join(pictures, output.file), output.bytes);
      files[output.file] = await described(output);
      process.stdout.write(`${String(output.bytes.length).padStart(8)}  ${output.file}\n`);
    }
  }
  const manifest: Manifest = { sources: sourcesHash(here), files: Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => a.localeCompare(b))) };
  writeFileSync(listed, `${JSON.stringify(manifest, null, 2)}\n`);
};

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown === undefined) await bake(asked.length > 0 ? asked : Object.keys(PARTS));
else {
  process.stderr.write(`There is no part named "${unknown}"; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exitCode = 1;
}
