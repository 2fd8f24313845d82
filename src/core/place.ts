import { err, ok, type Result } from './result.ts';
import type { Beat, BeatId, Branch, Choice, Condition, Effect, EndingId, FactId, Line, Scene, Target } from './scene.ts';
import type { IllegalMove } from './move.ts';
import { ACTIONS, PAGE_CHANNELS, type Action, type Channel } from './vocabulary.ts';

export type Facts = Readonly<Record<FactId, boolean | number>>;

/** Where the story stands, and nothing about how it got there. Two equal places have the same future. */
export interface Place {
  readonly beat: BeatId;
  /** Index of the last line shown in the beat, -1 before the first. */
  readonly line: number;
  readonly facts: Facts;
  /** Where a side beat returns to. Side beats are one deep: a second one replaces the first. */
  readonly base?: { readonly beat: BeatId; readonly line: number };
  readonly ending?: EndingId;
}

/** A place and the lines that came into view on the way there. */
export interface Arrival {
  place: Place;
  shown: readonly Line[];
}

/** Before anything has happened, with the first line or page shown. */
export function startPlace(scene: Scene): Arrival {
  const facts = Object.fromEntries(Object.entries(scene.facts).map(([id, fact]) => [id, fact.start]));
  return enter(scene, scene.start, facts, undefined);
}

/** Shows what comes next in this beat, or goes on to the beat that follows. */
export function goOn(scene: Scene, place: Place): Result<Arrival, IllegalMove> {
  if (place.ending) return err('move/over');
  const beat = beatOf(scene, place.beat);
  const more = reveal(beat, place);
  if (more.shown.length > 0) return ok(more);
  if (!beat.then) return err('move/nothing-follows');
  return ok(follow(scene, place, branchTaken(beat.then, place.facts)));
}

/** Takes an offered choice. */
export function choose(scene: Scene, place: Place, id: string): Result<Arrival, IllegalMove> {
  const choice = choicesAt(scene, place).find(c => c.id === id);
  if (!choice) return err(place.ending ? 'move/over' : 'move/no-such-choice');
  const facts = choice.set ? applied(choice.set, place.facts) : place.facts;
  return ok(follow(scene, { ...place, facts }, choice.to));
}

/** Does what can be done at any moment. */
export function act(scene: Scene, place: Place, action: Action): Result<Arrival, IllegalMove> {
  if (place.ending) return err('move/over');
  const to = answerTo(scene, place, action);
  return to ? ok(follow(scene, place, to)) : err('move/not-now');
}

/** The choices on offer; none while the beat still has something to say. */
export function choicesAt(scene: Scene, place: Place): Choice[] {
  if (place.ending) return [];
  const beat = beatOf(scene, place.beat);
  if (!beat.choices || nextIndex(beat, place) !== -1) return [];
  return beat.choices.filter(choice => holds(choice.when, place.facts));
}

/** Whether `goOn` would show or lead to something. */
export function canGoOn(scene: Scene, place: Place): boolean {
  if (place.ending) return false;
  const beat = beatOf(scene, place.beat);
  return nextIndex(beat, place) !== -1 || beat.then !== undefined;
}

/** The actions that have a sense here, in the order of the bar. */
export const actionsAt = (scene: Scene, place: Place): Action[] =>
  place.ending ? [] : ACTIONS.filter(action => answerTo(scene, place, action) !== undefined);

/** The beat of that name. The compiler has seen to it that there is one. */
export function beatOf(scene: Scene, id: BeatId): Beat {
  const beat = scene.beats[id];
  if (!beat) throw new Error(`There is no beat named "${id}" in scene "${scene.id}"`);
  return beat;
}

/** Whether all parts of a condition hold; no condition always holds. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  return (condition ?? []).every(atom => ('is' in atom ? facts[atom.fact] === atom.is : Number(facts[atom.fact]) > atom.above));
}

/** A side beat does not change what an action means: the beat underneath decides. */
function answerTo(scene: Scene, place: Place, action: Action): Target | undefined {
  const underneath = beatOf(scene, place.base?.beat ?? place.beat);
  const here = beatOf(scene, place.beat);
  if (action === 'hang-up' && !underneath.onCall && !here.onCall) return undefined;
  const to = branchTaken(underneath.on?.[action] ?? scene.anytime[action], place.facts);
  const goal = 'goto' in to ? to.goto : 'aside' in to ? to.aside : undefined;
  return goal === place.beat ? undefined : to;
}

function follow(scene: Scene, place: Place, to: Target): Arrival {
  if ('back' in to) {
    if (!place.base) throw new Error(`Beat "${place.beat}" of scene "${scene.id}" goes back, but nothing led aside`);
    return { place: { beat: place.base.beat, line: place.base.line, facts: place.facts }, shown: [] };
  }
  if ('aside' in to) return enter(scene, to.aside, place.facts, place.base ?? { beat: place.beat, line: place.line });
  if (scene.endings[to.goto]) return { place: { beat: place.beat, line: place.line, facts: place.facts, ending: to.goto }, shown: [] };
  return enter(scene, to.goto, place.facts, undefined);
}

function enter(scene: Scene, id: BeatId, facts: Facts, base: Place['base']): Arrival {
  const beat = beatOf(scene, id);
  const place: Place = { beat: id, line: -1, facts: beat.set ? applied(beat.set, facts) : facts, ...(base && { base }) };
  const arrival = reveal(beat, place);
  // A beat without lines that only branches is a junction, not a stop.
  if (arrival.shown.length === 0 && beat.then) return follow(scene, place, branchTaken(beat.then, place.facts));
  return arrival;
}

/** The next line; on a page, all lines that follow on the same surface come with it. */
function reveal(beat: Beat, place: Place): Arrival {
  const shown: Line[] = [];
  let at = place;
  for (let next = nextIndex(beat, at); next !== -1; next = nextIndex(beat, at)) {
    const line = beat.lines[next]!;
    const previous = shown.at(-1);
    if (previous && !stand(beat, previous, line)) break;
    shown.push(line);
    at = { ...at, line: next };
  }
  return { place: at, shown };
}

/** Whether two neighbouring lines stand on one page and are seen together. */
function stand(beat: Beat, a: Line, b: Line): boolean {
  return !b.interrupt && surface(beat, a) === surface(beat, b) && PAGE_CHANNELS.includes(surface(beat, b));
}

const surface = (beat: Beat, line: Line): Channel => line.channel ?? beat.channel;

function nextIndex(beat: Beat, place: Place): number {
  for (let i = place.line + 1; i < beat.lines.length; i++) if (holds(beat.lines[i]!.when, place.facts)) return i;
  return -1;
}

function branchTaken(branches: readonly Branch[], facts: Facts): Target {
  const branch = branches.find(b => holds(b.when, facts));
  if (!branch) throw new Error('The last branch must hold always');
  return branch.to;
}

function applied(effects: readonly Effect[], facts: Facts): Facts {
  const after: Record<FactId, boolean | number> = { ...facts };
  for (const effect of effects) after[effect.fact] = 'is' in effect ? effect.is : Number(after[effect.fact]) + effect.add;
  return after;
}
