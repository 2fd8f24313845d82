import { bestDone, conductOf, conductScore, deedsOf, isProtective, type Deed } from './conduct.ts';
import { decisionIn, doorNumber, leftThrough } from './doors.ts';
import { isDecisive } from './exposure.ts';
import type { Facts } from './place.ts';
import type { Position } from './position.ts';
import type { BeatId, CastId, Choice, Line, Scene } from './scene.ts';
import { spotting, tappedInTime, type Spotting } from './spotting.ts';
import { FLAG_TABLE, type Action, type Conduct, type Flag, type Look, type Pressure } from './vocabulary.ts';

/** The contact once more, in reading order, with what there is to say about it. Keys name words of the scene. */
export interface Debrief {
  entries: DebriefEntry[];
  /** Up to three entries, as indices in rising order, that stand open by themselves. */
  opened: number[];
  /** The one thing done well that is always named; a key of the interface words. */
  doneWell: { key: DoneWellKey };
  /** The number of the door through which they left, if it was one. */
  stoppedAtDoor?: number;
}

export type DebriefEntry = DoorEntry | SaidEntry | DidEntry;

/** Stands before the decision it belongs to. */
interface DoorEntry {
  kind: 'door';
  number: number;
  beat: BeatId;
  reached: true;
  left?: true;
}

/** A line, with the facts as they stood when it came. */
interface SaidEntry {
  kind: 'said';
  line: Line;
  by: CastId | 'narrator';
  facts: Facts;
  flags: Flag[];
  /** Under which looks the flags fall, each once. */
  looks: Look[];
  pressure: Pressure[];
  tapped: boolean;
  look?: Look;
  /** `spotted` also where a flag was spotted at another of its lines. Nothing while it may still be tapped. */
  note?: 'missed' | 'spotted' | 'fine';
  textKeys: { real?: string; fine?: string };
}

/** Something done: either a choice or an action. */
interface DidEntry {
  kind: 'did';
  choice?: Choice;
  action?: Action;
  conduct: Conduct;
  facts: Facts;
  /** There is praise for it, or a word on why it was risky. */
  note?: 'good' | 'why';
  textKey?: string;
}

type DoneWellKey = `done-well.${'verify-own' | 'report' | 'refuse' | 'spotted' | 'asked' | 'stopped' | 'finished'}`;

/** Writes the talk afterwards (measurement, 5). */
export function debrief(scene: Scene, position: Position): Debrief {
  const seen = spotting(scene, position);
  const left = leftThrough(scene, position);
  const parts = position.trail.map((_, index) => entriesAt(scene, position, seen, index, left));
  const stoppedAtDoor = left === undefined ? undefined : doorNumber(scene, left);
  return {
    entries: parts.flat(),
    opened: opened(scene, position, parts),
    doneWell: { key: doneWell(scene, position, seen) },
    ...(stoppedAtDoor !== undefined && { stoppedAtDoor }),
  };
}

function entriesAt(scene: Scene, position: Position, seen: Spotting, index: number, left: BeatId | undefined): DebriefEntry[] {
  const entry = position.trail[index]!;
  if (entry.kind === 'line') return [said(position, seen, entry.line, entry.facts)];
  const number = doorNumber(scene, entry.beat);
  if (number === undefined || decisionIn(position, entry.beat)?.index !== index) return [did(scene, entry)];
  return [{ kind: 'door', number, beat: entry.beat, reached: true, ...(left === entry.beat && { left: true }) }, did(scene, entry)];
}

function said({ trail, taps }: Position, seen: Spotting, line: Line, facts: Facts): SaidEntry {
  const tap = taps.get(line.id);
  const note = noteOn(line, seen, tappedInTime(trail, line.id, tap));
  return {
    kind: 'said', line, by: line.by, facts, flags: line.flags, pressure: line.pressure,
    looks: [...new Set(line.flags.map(flag => FLAG_TABLE[flag].look))],
    tapped: tap !== undefined,
    ...(tap?.look && { look: tap.look }),
    ...(note && { note }),
    textKeys: { ...(line.real && { real: `${line.id}-real` }), ...(line.fine && { fine: `${line.id}-fine` }) },
  };
}

function noteOn(line: Line, seen: Spotting, inTime: boolean): SaidEntry['note'] {
  if (line.flags.length === 0) return line.fine && 'fine';
  if (inTime) return 'spotted';
  if (line.flags.some(flag => seen.missed.includes(flag))) return 'missed';
  return line.flags.every(flag => seen.spotted.includes(flag)) ? 'spotted' : undefined;
}

function did(scene: Scene, deed: Deed): DidEntry {
  const conduct = conductOf(deed);
  if (deed.kind === 'action') {
    return { kind: 'did', action: deed.action, conduct, facts: deed.facts, ...(isPraised(scene, conduct) && { note: 'good' }) };
  }
  const { choice, facts } = deed;
  const back = choice.form === 'back';
  if (choice.why) return { kind: 'did', choice, conduct, facts, note: 'why', textKey: `${choice.id}-why` };
  if (choice.good) return { kind: 'did', choice, conduct, facts, note: 'good', textKey: `${choice.id}-good` };
  return { kind: 'did', choice, conduct, facts, ...(!back && isPraised(scene, conduct) && { note: 'good' }) };
}

/** Hanging up on the real thing is nobody's fault, but it is not praised either. */
const isPraised = (scene: Scene, conduct: Conduct): boolean => isProtective(conduct) && conductScore(scene.truth, conduct) >= 2;

/** The first decisive flag missed (or else spotted), the best thing done, and the first line that was fine. */
function opened(scene: Scene, position: Position, parts: readonly DebriefEntry[][]): number[] {
  const entries = parts.flat();
  const decisive = (note: 'missed' | 'spotted') =>
    entries.findIndex(e => e.kind === 'said' && e.note === note && e.flags.some(isDecisive));
  const best = bestDone(scene, position);
  const worthIt = best && conductScore(scene.truth, best.conduct, best.rung) >= 2;
  const bestIndex = worthIt ? parts.slice(0, best.index + 1).flat().length - 1 : -1;
  const missed = decisive('missed');
  const fine = entries.findIndex(e => e.kind === 'said' && e.note === 'fine');
  return [missed === -1 ? decisive('spotted') : missed, bestIndex, fine].filter(i => i !== -1).toSorted((a, b) => a - b);
}

/** Refusing is praised in a scam only: to praise it in a genuine contact would teach distrust. */
function doneWell(scene: Scene, position: Position, seen: Spotting): DoneWellKey {
  const conducts = new Set(deedsOf(position.trail).map(done => done.conduct));
  if (conducts.has('verify-own')) return 'done-well.verify-own';
  if (scene.truth === 'scam' && conducts.has('report')) return 'done-well.report';
  if (scene.truth === 'scam' && conducts.has('refuse')) return 'done-well.refuse';
  if (seen.spotted.length > 0) return 'done-well.spotted';
  if (conducts.has('ask-caller')) return 'done-well.asked';
  return scene.truth === 'scam' && stoppedAtAll(scene, position) ? 'done-well.stopped' : 'done-well.finished';
}

/** It ended before everything was gone, although nothing they did says why. */
function stoppedAtAll(scene: Scene, { place }: Position): boolean {
  const ending = place.ending === undefined ? undefined : scene.endings[place.ending];
  return ending !== undefined && ending.kind !== 'full';
}
