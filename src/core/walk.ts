import type { Move } from './move.ts';
import { act, choicesAt, choose, goOn, startPlace, type Place } from './place.ts';
import type { BeatId, Choice, ChoiceId, EndingId, Line, LineId, Scene } from './scene.ts';
import { ACTIONS } from './vocabulary.ts';

/** A move that changes where the story stands; tapping and judging do not. */
export type StoryMove = Extract<Move, { type: 'next' | 'choose' | 'act' }>;

/** One move from one place to another. `from` and `to` are indices into `Walk.states`. */
export interface Edge {
  from: number;
  to: number;
  move: StoryMove;
  /** The lines that came into view on the way. */
  shown: readonly Line[];
  /** The choice that was taken, if the move was one. */
  choice?: Choice;
}

/** Everything that can happen in a scene, equal places merged. State 0 is the start. */
export interface Walk {
  states: readonly Place[];
  edges: readonly Edge[];
  /** The ways on from each state, in the order in which a screen offers them. */
  ways: readonly (readonly Edge[])[];
  /** The lines in view before the first move. */
  opening: readonly Line[];
  /** Choices that go back although nothing led aside. They are not followed. */
  strays: readonly { state: number; choice: Choice }[];
  /** False if there were more states than the limit, so that some were not looked at. */
  complete: boolean;
}

/** Somewhere one may want to get to. A door is a beat whose choices are on offer. */
export type Goal = { beat: BeatId } | { door: BeatId } | { line: LineId } | { choice: ChoiceId } | { ending: EndingId };

/** More states than any scene should have; each further yes/no fact can double them. */
export const STATE_LIMIT = 20_000;

/**
 * Explores what `next`, every choice and every action lead to, at every line.
 *
 * Goes no further from a place in which a number is out of bounds: such a story could grow for ever.
 */
export function walk(scene: Scene, limit = STATE_LIMIT): Walk {
  const done = limit === STATE_LIMIT ? walked.get(scene) : undefined;
  const all = done ?? explored(scene, limit);
  if (limit === STATE_LIMIT) walked.set(scene, all);
  return all;
}

// A scene never changes once compiled, and the debrief walks the same one several times.
const walked = new WeakMap<Scene, Walk>();

function explored(scene: Scene, limit: number): Walk {
  const start = startPlace(scene);
  const known = new Map<string, number>([[keyOf(start.place), 0]]);
  const states: Place[] = [start.place];
  const ways: Edge[][] = [];
  const strays: { state: number; choice: Choice }[] = [];
  for (let from = 0; from < Math.min(states.length, limit); from++) {
    const place = states[from]!;
    strays.push(...straysAt(scene, place).map(choice => ({ state: from, choice })));
    ways.push(inBounds(scene, place) ? movesFrom(scene, place).map(({ place: to, ...edge }) => ({ from, to: numbered(to), ...edge })) : []);
  }
  return { states, ways, edges: ways.flat(), opening: start.shown, strays, complete: states.length <= limit };

  function numbered(place: Place): number {
    const key = keyOf(place);
    const index = known.get(key) ?? states.push(place) - 1;
    known.set(key, index);
    return index;
  }
}

/** The fewest moves from the start to a goal, or nothing if no way leads there. */
export function movesTo(scene: Scene, goal: Goal): StoryMove[] | undefined {
  const { states, ways, opening } = walk(scene);
  if (isAt(scene, states[0]!, goal) || ('line' in goal && opening.some(l => l.id === goal.line))) return [];
  const cameBy = new Map<number, Edge>();
  const queue = [0];
  for (const state of queue) {
    for (const edge of ways[state] ?? []) {
      if (reaches(scene, states[edge.to]!, edge, goal)) return [...trace(cameBy, state), edge.move];
      if (edge.to === 0 || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function reaches(scene: Scene, place: Place, edge: Edge, goal: Goal): boolean {
  if ('line' in goal) return edge.shown.some(line => line.id === goal.line);
  if ('choice' in goal) return edge.choice?.id === goal.choice;
  return isAt(scene, place, goal);
}

function isAt(scene: Scene, place: Place, goal: Goal): boolean {
  if ('ending' in goal) return place.ending === goal.ending;
  if (place.ending) return false;
  if ('beat' in goal) return place.beat === goal.beat;
  return 'door' in goal && place.beat === goal.door && choicesAt(scene, place).length > 0;
}

function trace(cameBy: ReadonlyMap<number, Edge>, state: number): StoryMove[] {
  const moves: StoryMove[] = [];
  for (let edge = cameBy.get(state); edge; edge = cameBy.get(edge.from)) moves.unshift(edge.move);
  return moves;
}

type Way = Omit<Edge, 'from' | 'to'> & { place: Place };

/** Every move that applies here. What does not apply gives an error and is no way. */
function movesFrom(scene: Scene, place: Place): Way[] {
  const ways: Way[] = [];
  const next = goOn(scene, place);
  if (next.ok) ways.push({ move: { type: 'next' }, ...next.value });
  for (const choice of choicesAt(scene, place)) {
    if ('back' in choice.to && !place.base) continue;
    const chosen = choose(scene, place, choice.id);
    if (chosen.ok) ways.push({ move: { type: 'choose', choice: choice.id }, choice, ...chosen.value });
  }
  for (const action of ACTIONS) {
    const done = act(scene, place, action);
    if (done.ok) ways.push({ move: { type: 'act', action }, ...done.value });
  }
  return ways;
}

const straysAt = (scene: Scene, place: Place): Choice[] =>
  place.base ? [] : choicesAt(scene, place).filter(choice => 'back' in choice.to);

/** Whether every number in a place lies between nothing and its `max`. */
export function inBounds(scene: Scene, place: Place): boolean {
  return Object.entries(scene.facts).every(([id, fact]) => {
    const value = Number(place.facts[id]);
    return !('max' in fact) || (value >= 0 && value <= fact.max);
  });
}

/** Names hold no spaces, so that these keep apart what differs. */
function keyOf({ beat, line, facts, base, ending }: Place): string {
  let key = `${beat} ${line} ${base ? `${base.beat} ${base.line}` : ''} ${ending ?? ''}`;
  for (const id in facts) key += ` ${facts[id]}`;
  return key;
}
