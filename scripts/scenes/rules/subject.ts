import type { Scene } from '../../../src/core/scene.ts';
import type { Edge, StoryMove, Walk } from '../../../src/core/walk.ts';
import type { Places } from '../compileScene.ts';
import { problem, type At, type Problem, type ProblemCode, type Values } from '../problem.ts';

/** What a rule looks at: a compiled scene and everything that can happen in it. */
export interface Subject {
  scene: Scene;
  /** The scene in each of its takes; the first is `scene`. */
  takes: readonly Scene[];
  walk: Walk;
  zh: Record<string, string>;
  lines: Places;
}

/** Looks at a scene and says what is wrong. */
export type Rule = (subject: Subject) => Problem[];

/** Where something of the scene stands in its file. */
export const placeOf = ({ lines }: Subject, key: string): At => lines[key] ?? lines['scene']!;

/** A problem at something of the scene. */
export const wrong = (subject: Subject, code: ProblemCode, key: string, values: Values = {}): Problem =>
  problem(code, placeOf(subject, key), values);

/** For each state, whether one for which `isGoal` holds can be reached from it, itself included, over edges that `may` be used. */
export function reaching({ states, edges }: Walk, isGoal: (state: number) => boolean, may: (edge: Edge) => boolean = () => true): boolean[] {
  const into: number[][] = states.map(() => []);
  for (const edge of edges) if (may(edge)) into[edge.to]!.push(edge.from);
  const reached = states.map((_, state) => isGoal(state));
  const queue = states.flatMap((_, state) => (reached[state] ? [state] : []));
  for (const state of queue) {
    for (const before of into[state]!) {
      if (reached[before]) continue;
      reached[before] = true;
      queue.push(before);
    }
  }
  return reached;
}

/** The shortest way to a state, in the words of a playthrough. */
export function howTo({ ways }: Walk, goal: number): string {
  const cameBy = new Map<number, Edge>();
  const queue = [0];
  for (const state of queue) {
    for (const edge of ways[state] ?? []) {
      if (edge.to === 0 || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  const moves: string[] = [];
  for (let edge = cameBy.get(goal); edge; edge = cameBy.get(edge.from)) moves.unshift(moveText(edge.move));
  return shortened(moves);
}

/** A move as a playthrough writes it. */
export function moveText(move: StoryMove): string {
  if (move.type === 'choose') return `choose ${move.choice}`;
  return move.type === 'act' ? `act ${move.action}` : 'next';
}

/** Moves in one line; runs of `next` are counted. */
export function shortened(moves: readonly string[]): string {
  if (moves.length === 0) return 'start';
  const runs: { move: string; times: number }[] = [];
  for (const move of moves) {
    const last = runs.at(-1);
    if (last && last.move === move) last.times++;
    else runs.push({ move, times: 1 });
  }
  return runs.map(({ move, times }) => (times > 1 ? `${move} ×${times}` : move)).join(', ');
}

/** Yuan gone at a state. */
export const paidAt = ({ walk }: Subject, state: number): number => Number(walk.states[state]!.facts['paid'] ?? 0);

/** One entry for each name: the first. Keeps reports short where many states tell the same. */
export function firstOfEach<T>(items: readonly T[], name: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(name(item))) first.set(name(item), item);
  return [...first.values()];
}
