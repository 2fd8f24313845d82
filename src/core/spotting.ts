import { bestConduct } from './conduct.ts';
import type { Position, Tap, TrailEntry } from './position.ts';
import type { Line, LineId, Scene } from './scene.ts';
import { FLAG_TABLE, type Flag } from './vocabulary.ts';

/** What a trainee noticed while it went on. Flags stand in the order in which they were first shown. */
export interface Spotting {
  /** Tapped in time, at any line that shows the flag. */
  spotted: Flag[];
  /** Shown, gone past, and tapped at none of its lines. */
  missed: Flag[];
  /** Spotted, and the look was named right. */
  named: Flag[];
  /** Taps on harmless lines of a scam: shown, held against nobody, for everything a swindler says is fair to suspect. */
  extraTaps: number;
  /** Taps on lines of a genuine contact, without those that are excused. */
  falseTaps: number;
}

/**
 * Which red flags a trainee saw through, among those they were shown (measurement, 3.3).
 *
 * Each flag counts once in a contact. A flag after the point where they hung up is not missed: without this
 * rule the best players look worst. A flag still before its next decision is neither spotted nor missed.
 */
export function spotting(scene: Scene, position: Position): Spotting {
  const { trail, taps } = position;
  const lines = linesShown(trail);
  const inTime = lines.filter(line => tappedInTime(trail, line.id, taps.get(line.id)));
  const spotted = flagsOf(inTime);
  const past = flagsOf(lines.filter(line => position.place.ending || decidedAfter(trail, line.id)));
  return {
    spotted: flagsOf(lines).filter(flag => spotted.includes(flag)),
    missed: past.filter(flag => !spotted.includes(flag)),
    named: spotted.filter(flag => inTime.some(line => line.flags.includes(flag) && taps.get(line.id)?.look === FLAG_TABLE[flag].look)),
    extraTaps: scene.truth === 'scam' ? lines.filter(line => taps.has(line.id) && line.flags.length === 0).length : 0,
    falseTaps: scene.truth === 'genuine' ? lines.filter(line => taps.has(line.id) && !excused(scene, position, line)).length : 0,
  };
}

/**
 * Whether a tap came before the next choice after the line was shown; a line shown again can be tapped again.
 * Actions and coming back from a side beat do not close the time: looking aside must not cost what was seen.
 */
export function tappedInTime(trail: readonly TrailEntry[], id: LineId, tap: Tap | undefined): boolean {
  if (!tap) return false;
  const before = trail.slice(0, tap.at);
  const shown = before.findLastIndex(e => e.kind === 'line' && e.line.id === id);
  return shown !== -1 && !before.slice(shown + 1).some(isDecision);
}

const decidedAfter = (trail: readonly TrailEntry[], id: LineId): boolean =>
  trail.slice(trail.findIndex(e => e.kind === 'line' && e.line.id === id)).some(isDecision);

const isDecision = (entry: TrailEntry): boolean => entry.kind === 'choice' && entry.choice.form !== 'back';

/** Noticing what looks like a flag and then judging it real, or being unsure and checking, is exactly right. */
function excused(scene: Scene, position: Position, line: Line): boolean {
  if (!line.seems) return false;
  if (position.verdict === 'real') return true;
  return position.verdict === 'unsure' && bestConduct(scene, position) === 'verify-own';
}

/** Each line once, in the order of its first showing. */
export function linesShown(trail: readonly TrailEntry[]): Line[] {
  const lines = trail.flatMap(entry => (entry.kind === 'line' ? [entry.line] : []));
  return [...new Map(lines.map(line => [line.id, line])).values()];
}

const flagsOf = (lines: readonly Line[]): Flag[] => [...new Set(lines.flatMap(line => line.flags))];
