import { act, actionsAt, canGoOn, choicesAt, choose, goOn, startPlace, type Arrival, type Facts, type Place } from './place.ts';
import { err, ok, type Result } from './result.ts';
import type { BeatId, Choice, LineId, Line, Scene } from './scene.ts';
import type { IllegalMove, Move } from './move.ts';
import { RUNGS, type Action, type Look, type Rung, type Verdict } from './vocabulary.ts';

/** What has been seen and done, in order. The debrief is written from it. */
export type TrailEntry =
  | { kind: 'line'; beat: BeatId; line: Line; facts: Facts }
  | { kind: 'choice'; beat: BeatId; choice: Choice; facts: Facts; move: number }
  | { kind: 'action'; beat: BeatId; action: Action; facts: Facts; move: number };

/** A line called 不对劲: which look, and how long the trail was by then. */
export interface Tap {
  look?: Look;
  at: number;
}

/** Where the trainee stands after some moves. Screens draw this and keep nothing of their own. */
export interface Position {
  readonly place: Place;
  readonly trail: readonly TrailEntry[];
  readonly taps: ReadonlyMap<LineId, Tap>;
  /** How far the trainee was drawn in, at most. */
  readonly rung: Rung;
  readonly verdict?: Verdict;
  /** How many moves led here. */
  readonly moves: number;
}

/** Before the first move. */
export function startPosition(scene: Scene): Position {
  const { place, shown } = startPlace(scene);
  return { place, trail: entries(place, shown), taps: new Map(), rung: 'X0', moves: 0 };
}

/** One move on. An illegal move gives the reason and changes nothing. */
export function step(scene: Scene, position: Position, move: Move): Result<Position, IllegalMove> {
  switch (move.type) {
    case 'next':
      return arrived(position, goOn(scene, position.place));
    case 'choose':
      return chosen(scene, position, move.choice);
    case 'act':
      return arrived(position, act(scene, position.place, move.action), {
        kind: 'action', beat: position.place.beat, action: move.action, facts: position.place.facts, move: position.moves,
      });
    case 'tap':
      return tapped(position, move.line, move.look);
    case 'untap':
      return untapped(position, move.line);
    case 'judge':
      if (!position.place.ending) return err('move/not-over');
      if (position.verdict) return err('move/over');
      return ok({ ...position, verdict: move.verdict, moves: position.moves + 1 });
  }
}

/** Replays moves from the start, as far as they apply. */
export function positionAfter(scene: Scene, moves: readonly Move[]): Replay {
  let position = startPosition(scene);
  for (const [index, move] of moves.entries()) {
    const next = step(scene, position, move);
    if (!next.ok) return { position, applied: index, refused: next.error };
    position = next.value;
  }
  return { position, applied: moves.length };
}

/** How far a replay came, and what stopped it if anything did. */
export interface Replay {
  position: Position;
  /** How many of the moves applied. */
  applied: number;
  refused?: IllegalMove;
}

/** What can be done from here; what a screen offers and a walker tries. */
export function offered(scene: Scene, { place }: Position): { next: boolean; choices: Choice[]; actions: Action[] } {
  return { next: canGoOn(scene, place), choices: choicesAt(scene, place), actions: actionsAt(scene, place) };
}

function chosen(scene: Scene, position: Position, id: string): Result<Position, IllegalMove> {
  const choice = choicesAt(scene, position.place).find(c => c.id === id);
  const rung = choice?.rung ? higher(choice.rung, position.rung) : position.rung;
  const entry: TrailEntry | undefined = choice && {
    kind: 'choice', beat: position.place.beat, choice, facts: position.place.facts, move: position.moves,
  };
  return arrived({ ...position, rung }, choose(scene, position.place, id), entry);
}

function arrived(position: Position, arrival: Result<Arrival, IllegalMove>, done?: TrailEntry): Result<Position, IllegalMove> {
  if (!arrival.ok) return arrival;
  const { place, shown } = arrival.value;
  const trail = [...position.trail, ...(done ? [done] : []), ...entries(place, shown)];
  return ok({ ...position, place, trail, moves: position.moves + 1 });
}

function tapped(position: Position, line: LineId, look?: Look): Result<Position, IllegalMove> {
  if (position.place.ending) return err('move/over');
  if (!position.trail.some(e => e.kind === 'line' && e.line.id === line)) return err('move/line-not-shown');
  // Naming the look later does not make the tap itself later, and tapping once more does not unname it.
  const before = position.taps.get(line);
  const named = look ?? before?.look;
  const taps = new Map(position.taps).set(line, { at: before?.at ?? position.trail.length, ...(named && { look: named }) });
  return ok({ ...position, taps, moves: position.moves + 1 });
}

function untapped(position: Position, line: LineId): Result<Position, IllegalMove> {
  if (position.place.ending) return err('move/over');
  if (!position.taps.has(line)) return err('move/line-not-shown');
  const taps = new Map(position.taps);
  taps.delete(line);
  return ok({ ...position, taps, moves: position.moves + 1 });
}

const entries = (place: Place, shown: readonly Line[]): TrailEntry[] =>
  shown.map(line => ({ kind: 'line', beat: place.beat, line, facts: place.facts }));

const higher = (a: Rung, b: Rung): Rung => (RUNGS.indexOf(a) > RUNGS.indexOf(b) ? a : b);
