import { deedsOf, isProtective, type Done } from './conduct.ts';
import type { IllegalMove, Move } from './move.ts';
import { act, actionsAt, choicesAt, choose, goOn, startPlace, type Arrival, type Place } from './place.ts';
import type { Position } from './position.ts';
import type { Result } from './result.ts';
import type { BeatId, Scene } from './scene.ts';
import { RUNGS } from './vocabulary.ts';
import { inBounds } from './walk.ts';

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
  way: readonly Move[];
}

// A scene never changes, and a talk asks for its doors at every line.
const known = new WeakMap<Scene, readonly DoorWay[]>();

function doorWays(scene: Scene): readonly DoorWay[] {
  const ways = known.get(scene) ?? found(scene);
  known.set(scene, ways);
  return ways;
}

/** Doors stand along the story, so actions are only tried for those that it does not come to: that walk is a hundred times longer. */
function found(scene: Scene): readonly DoorWay[] {
  const wanted = Object.values(scene.beats).filter(beat => beat.door).length;
  const along = nearest(scene, wanted, false);
  return along.length === wanted ? along : nearest(scene, wanted, true);
}

interface Stop {
  place: Place;
  by?: { move: Move; from: Stop };
}

/** Goes on evenly in all directions, so that each door is first come to by the fewest moves. */
function nearest(scene: Scene, wanted: number, acting: boolean): DoorWay[] {
  const doors = new Map<BeatId, DoorWay>();
  const queue: Stop[] = [{ place: startPlace(scene).place }];
  const seen = new Set([JSON.stringify(queue[0]!.place)]);
  for (const stop of queue) {
    if (doors.size === wanted) break;
    const { beat } = stop.place;
    if (scene.beats[beat]?.door && !doors.has(beat) && choicesAt(scene, stop.place).length > 0) doors.set(beat, { beat, way: wayTo(stop) });
    for (const next of onFrom(scene, stop, acting)) {
      const key = JSON.stringify(next.place);
      if (seen.has(key) || !inBounds(scene, next.place)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return [...doors.values()];
}

function onFrom(scene: Scene, from: Stop, acting: boolean): Stop[] {
  const { place } = from;
  const moves: [Move, Result<Arrival, IllegalMove>][] = [
    [{ type: 'next' }, goOn(scene, place)],
    ...choicesAt(scene, place).map((c): [Move, Result<Arrival, IllegalMove>] => [{ type: 'choose', choice: c.id }, choose(scene, place, c.id)]),
    ...(acting ? actionsAt(scene, place) : []).map((action): [Move, Result<Arrival, IllegalMove>] => [{ type: 'act', action }, act(scene, place, action)]),
  ];
  return moves.flatMap(([move, arrival]) => (arrival.ok ? [{ place: arrival.value.place, by: { move, from } }] : []));
}

function wayTo(stop: Stop): Move[] {
  const moves: Move[] = [];
  for (let by = stop.by; by; by = by.from.by) moves.unshift(by.move);
  return moves;
}
