import { addressOf, faces, things } from '../../../assets/pictures/manifest.json?addresses';

const moodsOf = new Map(Object.entries(faces).flatMap(([moods, all]) => all.split(' ').map(who => [who, moods.split(' ')] as const)));
const known = new Set(things.split(' '));

/** The address of a figure pulling a face. A missing face falls back to the neutral one. */
export function faceOf(looks: string | undefined, mood = 'neutral'): string | undefined {
  const moods = moodsOf.get(looks ?? '');
  const found = [mood, 'neutral', 'friendly'].find(m => moods?.includes(m));
  return found && addressOf(`cast/${looks}-${found}.webp`);
}

/** The address of a thing: a teapot, a code, a form. */
export const propOf = (name: string): string | undefined => (known.has(name) ? addressOf(`props/${name}.webp`) : undefined);

/** What stands where a face would, for a contact that only writes. */
export const FACELESS = 'message';
