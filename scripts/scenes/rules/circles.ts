import type { BeatId, Scene } from '../../../src/core/scene.ts';
import type { Places } from '../compileScene.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Beats that lead to one another without ever asking anything.
 *
 * Must come before the walk, since a circle of beats without lines would never let it end.
 */
export function circleProblems(scene: Scene, lines: Places): Problem[] {
  const done = new Set<BeatId>();
  const problems: Problem[] = [];
  for (const start of Object.keys(scene.beats)) {
    const ring = done.has(start) ? undefined : circleFrom(scene, start, [], done);
    if (ring) problems.push(problem('graph/silent-circle', lines[`beat-${ring[0]}`]!, { ring: [...ring, ring[0]].join(' → ') }));
  }
  return problems;
}

function circleFrom(scene: Scene, beat: BeatId, trail: readonly BeatId[], done: Set<BeatId>): BeatId[] | undefined {
  if (trail.includes(beat)) return trail.slice(trail.indexOf(beat));
  if (done.has(beat)) return undefined;
  for (const { to } of scene.beats[beat]?.then ?? []) {
    const next = 'goto' in to ? to.goto : 'aside' in to ? to.aside : undefined;
    const ring = next && scene.beats[next] && circleFrom(scene, next, [...trail, beat], done);
    if (ring) return ring;
  }
  done.add(beat);
  return undefined;
}
