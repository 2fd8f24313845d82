import type { BeatId, Branch, Scene, Target } from '../../../src/core/scene.ts';
import type { Problem } from '../problem.ts';
import { wrong, type Subject } from './subject.ts';

/** Every beat, line, choice and ending can come up. A flag is reachable when its line is. */
export function reachableProblems(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const shown = new Set([...walk.opening, ...walk.edges.flatMap(edge => edge.shown)].map(line => line.id));
  const taken = new Set([...walk.edges.flatMap(edge => edge.choice ?? []), ...walk.strays.map(stray => stray.choice)].map(choice => choice.id));
  const ended = new Set(walk.states.map(place => place.ending));
  const beats = beatsReached(subject);
  const live = Object.entries(scene.beats).filter(([id]) => beats.has(id));
  return [
    ...Object.keys(scene.beats).filter(id => !beats.has(id)).map(id => wrong(subject, 'graph/unreachable-beat', `beat-${id}`, { id })),
    ...live.flatMap(([, beat]) => beat.lines).filter(line => !shown.has(line.id)).map(({ id }) => wrong(subject, 'graph/unreachable-line', id, { id })),
    ...live.flatMap(([, beat]) => beat.choices ?? []).filter(choice => !taken.has(choice.id)).map(({ id }) => wrong(subject, 'graph/unreachable-choice', id, { id })),
    ...Object.keys(scene.endings).filter(id => !ended.has(id)).map(id => wrong(subject, 'graph/unreachable-ending', `end-${id}`, { id })),
  ];
}

/** Beats that are stopped at, and junctions that are passed through on the way. */
function beatsReached({ scene, walk }: Subject): Set<BeatId> {
  const reached = new Set(walk.states.map(place => place.beat));
  for (const id of reached) for (const next of ledTo(scene, id)) if (scene.beats[next]?.then && isJunction(scene, next)) reached.add(next);
  return reached;
}

const isJunction = (scene: Scene, id: BeatId): boolean => scene.beats[id]!.lines.every(line => line.when);

function ledTo(scene: Scene, id: BeatId): BeatId[] {
  const beat = scene.beats[id]!;
  const branches: Branch[] = [...(beat.then ?? []), ...Object.values(beat.on ?? {}).flat(), ...Object.values(scene.anytime).flat()];
  const targets: Target[] = [...branches.map(b => b.to), ...(beat.choices ?? []).map(c => c.to)];
  return targets.flatMap(to => ('goto' in to ? [to.goto] : 'aside' in to ? [to.aside] : []));
}
