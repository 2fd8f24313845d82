import { next, type Seed } from './random.ts';
import type { Scene } from './scene.ts';

/** Which take of a scene is told: by the player's seed at first, and another one each time after. */
export function takeNumber(seed: Seed, scene: string, times: number, takes: number): number {
  const own = [...scene].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
  return (Math.floor(next(own)[0] * takes) + times) % takes;
}

/** The scene as it is told in a take. A save may name one that an author has since taken out. */
export function takeOf(takes: readonly Scene[], index: number): Scene {
  const scene = takes[index % takes.length];
  if (!scene) throw new Error('A scene has at least one take');
  return scene;
}

/** What stands elsewise in another take: where, key by key down from the scene, and what. */
type Difference = readonly [path: readonly string[], value: unknown];

/**
 * All takes of a scene as they go over the wire: the first whole, of the others only what differs. They differ in
 * little, and a compressor that looks back 32 kB would not notice.
 */
export interface PackedTakes {
  first: Scene;
  others: readonly (readonly Difference[])[];
}

/** At least one take. */
export function packed(takes: readonly Scene[]): PackedTakes {
  const first = takeOf(takes, 0);
  return { first, others: takes.slice(1).map(take => differences(first, take, [])) };
}

/** The takes again, in their order. */
export const unpacked = ({ first, others }: PackedTakes): Scene[] => [
  first,
  ...others.map(changes => changes.reduce<Scene>((scene, [path, value]) => changed(scene, path, value) as Scene, first)),
];

function differences(one: unknown, other: unknown, path: readonly string[]): Difference[] {
  if (!isTree(one) || !isTree(other) || Object.keys(one).join() !== Object.keys(other).join()) return one === other ? [] : [[path, other]];
  return Object.keys(one).flatMap(key => differences(one[key], other[key], [...path, key]));
}

/** The tree with one thing changed; what lies beside the path stays the same. */
function changed(tree: unknown, [key, ...path]: readonly string[], value: unknown): unknown {
  if (key === undefined || !isTree(tree)) return value;
  const after = { ...tree, [key]: changed(tree[key], path, value) };
  return Array.isArray(tree) ? Object.values(after) : after;
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
