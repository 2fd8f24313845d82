import { deedsOf, isProtective, type Done } from './conduct.ts';
import type { Move } from './move.ts';
import { choicesAt } from './place.ts';
import type { Position } from './position.ts';
import type { BeatId, Scene } from './scene.ts';
import { RUNGS } from './vocabulary.ts';
import { walk, type Edge, type StoryMove } from './walk.ts';

/** A beat at whose choices one could leave. */
export interface Door {
  beat: BeatId;
  /** From 1, in the order in which the shortest walk first comes to the doors. */
  number: number;
  /** Whether this trainee came there. */
  reached: boolean;
  /** Moves that lead up to the decision: the trainee's own where they came there, else the fewest there are. */
  movesBefore: readonly Move[];
}

/** All doors of a scene as this trainee found them. `moves` are the moves that led to the position. */
export function doorsOf(scene: Scene, position: Position, moves: readonly Move[]): Door[] {
  return doorWays(scene).map(({ beat, way }, index) => {
    const done = decisionIn(position, beat);
    const reached = done !== undefined || position.trail.some(entry => entry.beat === beat);
    return { beat, number: index + 1, reached, movesBefore: done ? moves.slice(0, done.deed.move) : way };
  });
}

/** The number of a door, from 1; nothing for a beat that has none. */
export function doorNumber(scene: Scene, beat: BeatId): number | undefined {
  const index = doorWays(scene).findIndex(door => door.beat === beat);
  return index === -1 ? undefined : index + 1;
}

/** The decision that belongs to a beat: its first choice, or, where it never came to one, the last action done there. */
export function decisionIn(position: Position, beat: BeatId): Done | undefined {
  const here = deedsOf(position.trail).filter(({ deed }) => deed.beat === beat);
  return here.find(({ deed }) => deed.kind === 'choice') ?? here.at(-1);
}

/**
 * The door through which the trainee left: the last one they came to, if they did something protective there
 * and were not drawn further in afterwards. Nothing if they stopped between two doors, or never did.
 */
export function leftThrough(scene: Scene, position: Position): BeatId | undefined {
  const last = doorWays(scene)
    .flatMap(({ beat }) => decisionIn(position, beat) ?? [])
    .reduce<Done | undefined>((latest, done) => (latest && latest.index > done.index ? latest : done), undefined);
  if (!last || !isProtective(last.conduct)) return undefined;
  return deedsOf(position.trail).some(done => done.index > last.index && drawsIn(done)) ? undefined : last.deed.beat;
}

/** Giving something away; having listened or told of an order (X1) does not undo having left. */
const drawsIn = ({ conduct, rung }: Done): boolean => conduct === 'comply' && RUNGS.indexOf(rung ?? 'X0') >= RUNGS.indexOf('X2');

interface DoorWay {
  beat: BeatId;
  way: readonly StoryMove[];
}

// A scene never changes, and walking all of it is the one slow thing in core.
const known = new WeakMap<Scene, readonly DoorWay[]>();

function doorWays(scene: Scene): readonly DoorWay[] {
  const ways = known.get(scene) ?? found(scene);
  known.set(scene, ways);
  return ways;
}

/** States come in the order of their distance from the start, so the first at a door's choices is the nearest. */
function found(scene: Scene): DoorWay[] {
  const { states, edges } = walk(scene);
  const cameBy = new Map<number, Edge>();
  for (const edge of edges) if (edge.to !== 0 && !cameBy.has(edge.to)) cameBy.set(edge.to, edge);
  const doors = new Map<BeatId, DoorWay>();
  for (const [index, place] of states.entries()) {
    if (!scene.beats[place.beat]?.door || doors.has(place.beat) || choicesAt(scene, place).length === 0) continue;
    doors.set(place.beat, { beat: place.beat, way: wayTo(cameBy, index) });
  }
  return [...doors.values()];
}

function wayTo(cameBy: ReadonlyMap<number, Edge>, state: number): StoryMove[] {
  const moves: StoryMove[] = [];
  for (let edge = cameBy.get(state); edge; edge = cameBy.get(edge.from)) moves.unshift(edge.move);
  return moves;
}
