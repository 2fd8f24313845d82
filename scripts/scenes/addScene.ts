import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Truth } from '../../src/core/vocabulary.ts';
import { ID } from './schema.ts';
import { readScenes } from './sceneFiles.ts';
import { skeleton } from './skeleton.ts';

/** Writes a new scene's folder with a free house number, and enters it in the syllabus. Gives back the house. */
export function addScene(folder: string, id: string, truth: Truth): Result<number, 'new-scene/bad-id' | 'new-scene/exists'> {
  if (!ID.test(id)) return err('new-scene/bad-id');
  if (existsSync(join(folder, id))) return err('new-scene/exists');
  const house = freeHouse(folder);
  mkdirSync(join(folder, id), { recursive: true });
  const files = skeleton(id, truth, house);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, id, name), text);
  enterInSyllabus(join(folder, 'syllabus.yaml'), id, Number(/^level: (\d)/m.exec(files['scene.yaml'])![1]));
  return ok(house);
}

/** The lowest number that is on no door. Read from the text, since a scene at work may not compile. */
function freeHouse(folder: string): number {
  const taken = readScenes(folder).map(files => Number(/^house:\s*(\d+)/m.exec(files.scene)?.[1]));
  let house = 1;
  while (taken.includes(house)) house++;
  return house;
}

/** Adds a contact to the last evening of its level and keeps the file's comments. */
function enterInSyllabus(file: string, id: string, level: number): void {
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : 'evenings: []\n');
  const evenings = document.get('evenings');
  if (!isSeq(evenings)) throw new Error(`${file} has no list of evenings`);
  const entry = evenings.items.findLast(item => isMap(item) && item.get('level') === level);
  const contacts = isMap(entry) ? entry.get('contacts') : undefined;
  if (isSeq(contacts)) contacts.add(document.createNode(id));
  else evenings.add(document.createNode({ level, contacts: [id] }));
  evenings.flow = false;
  writeFileSync(file, document.toString({ lineWidth: 120 }));
}
