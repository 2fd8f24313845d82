import { conductOfAction } from './conduct.ts';
import type { Scene } from './scene.ts';
import { RUNGS, type EndingKind } from './vocabulary.ts';
import { walk, type Edge, type StoryMove, type Walk } from './walk.ts';

/** From best to worst, in either kind of contact. */
const BEST_FIRST: readonly EndingKind[] = ['safe', 'settled', 'late', 'delayed', 'partial', 'forfeited', 'full'];

/** Half way along: a state of the walk, and whether something has been checked by one's own way. */
interface Stop {
  state: number;
  checked: boolean;
  by?: { edge: Edge; from: Stop };
}

/**
 * The fewest moves to the best ending there is, by a way that gives nothing away and checks for itself if it can.
 * Empty if the scene has no ending that can be reached so.
 */
export function idealWay(scene: Scene): StoryMove[] {
  const all = walk(scene);
  const ends = stops(scene, all).filter(stop => all.states[stop.state]!.ending !== undefined);
  const rank = (stop: Stop) => BEST_FIRST.indexOf(scene.endings[all.states[stop.state]!.ending!]!.kind) * 2 + Number(!stop.checked);
  const best = ends.toSorted((a, b) => rank(a) - rank(b))[0];
  return best ? movesOf(best) : [];
}

/** Every stop that a careful person can come to, the nearest first. */
function stops(scene: Scene, { states, ways }: Walk): Stop[] {
  const queue: Stop[] = [{ state: 0, checked: false }];
  const seen = new Set([keyOf(queue[0]!)]);
  for (const from of queue) {
    for (const edge of ways[from.state] ?? []) {
      if (givesAway(scene, edge)) continue;
      const stop: Stop = { state: edge.to, checked: from.checked || checks(edge, states[from.state]!.facts), by: { edge, from } };
      if (seen.has(keyOf(stop))) continue;
      seen.add(keyOf(stop));
      queue.push(stop);
    }
  }
  return queue;
}

const keyOf = (stop: Stop): string => `${stop.state} ${stop.checked}`;

const givesAway = (scene: Scene, { choice }: Edge): boolean =>
  scene.truth === 'scam' && choice?.conduct === 'comply' && RUNGS.indexOf(choice.rung ?? 'X0') >= RUNGS.indexOf('X2');

function checks({ move, choice }: Edge, facts: Parameters<typeof conductOfAction>[1]): boolean {
  if (move.type === 'act') return conductOfAction(move.action, facts) === 'verify-own';
  return choice?.form !== 'back' && choice?.conduct === 'verify-own';
}

function movesOf(stop: Stop): StoryMove[] {
  const moves: StoryMove[] = [];
  for (let by = stop.by; by; by = by.from.by) moves.unshift(by.edge.move);
  return moves;
}
