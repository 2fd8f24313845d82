import { closest } from './closest.ts';
import type { Compiled } from './compileScene.ts';
import { UNPAIRED } from './documentedFacts.ts';
import { problem, type At, type Problem } from './problem.ts';
import type { Listed } from './syllabus.ts';

/** What no scene can know alone: doors, twins, and its place in the syllabus. */
export function acrossProblems(scenes: readonly Compiled[], listed: readonly Listed[], syllabus: At): Problem[] {
  return [...houses(scenes), ...scenes.flatMap(scene => twins(scene, scenes)), ...listing(scenes, listed, syllabus)];
}

const key = ({ lines }: Compiled, name: string): At => lines[name] ?? lines['scene']!;

function houses(scenes: readonly Compiled[]): Problem[] {
  return scenes.flatMap((compiled, index) => {
    const { house } = compiled.scene;
    const other = scenes.slice(0, index).find(s => s.scene.house === house);
    return other ? [problem('across/house-taken', key(compiled, 'house'), { house, other: other.scene.id })] : [];
  });
}

function twins(compiled: Compiled, scenes: readonly Compiled[]): Problem[] {
  const { id, twin, truth, source } = compiled.scene;
  if (!twin) return UNPAIRED.includes(source) ? [] : [problem('shape/missing', key(compiled, 'scene'), { key: 'twin' })];
  const other = scenes.find(s => s.scene.id === twin)?.scene;
  const at = key(compiled, 'twin');
  if (!other) return [problem('across/no-twin', at, { twin, near: closest(twin, scenes.map(s => s.scene.id)) })];
  if (other.twin !== id) return [problem('across/twin-not-mutual', at, { twin, other: other.twin })];
  return other.truth === truth ? [problem('across/twin-same-truth', at, { twin, truth })] : [];
}

function listing(scenes: readonly Compiled[], listed: readonly Listed[], syllabus: At): Problem[] {
  const ids = scenes.map(s => s.scene.id);
  return [
    ...scenes.filter(({ scene }) => !listed.some(l => l.id === scene.id))
      .map(({ scene: { id, level } }) => problem('syllabus/missing-scene', syllabus, { id, level })),
    ...listed.flatMap((entry, index) => entryProblems(entry, listed.slice(0, index), scenes, ids)),
    ...uneven(scenes, listed),
  ];
}

/** Half of those who ring on an evening are genuine, not counting the genuine ones that have no scam of their own. */
function uneven(scenes: readonly Compiled[], listed: readonly Listed[]): Problem[] {
  return [...new Set(listed.map(({ evening }) => evening))].flatMap(evening => {
    const those = listed.filter(l => l.evening === evening);
    const contacts = scenes.map(s => s.scene).filter(({ id }) => those.some(l => l.id === id));
    const scams = contacts.filter(({ truth }) => truth === 'scam').length;
    const genuine = contacts.length - scams;
    const spare = contacts.filter(({ source }) => UNPAIRED.includes(source)).length;
    const even = scams <= genuine && scams >= genuine - spare;
    return even ? [] : [problem('syllabus/uneven', those[0]!.at, { evening: evening + 1, scams, genuine })];
  });
}

function entryProblems({ id, level, at }: Listed, before: readonly Listed[], scenes: readonly Compiled[], ids: readonly string[]): Problem[] {
  const compiled = scenes.find(s => s.scene.id === id);
  if (!compiled) return [problem('syllabus/unknown-scene', at, { id, near: closest(id, ids) })];
  if (before.some(entry => entry.id === id)) return [problem('syllabus/repeated', at, { id })];
  const own = compiled.scene.level;
  return own === level ? [] : [problem('syllabus/level-differs', at, { id, level: own, listed: level })];
}
