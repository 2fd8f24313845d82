import { beatOf, type Facts } from './place.ts';
import type { Position, TrailEntry } from './position.ts';
import type { Beat, CastId, Choice, Line, LineId, Scene } from './scene.ts';
import { isSpoken, type Channel } from './vocabulary.ts';

/** A line in view, with the facts as they stood when it came. */
export interface Shown {
  line: Line;
  facts: Facts;
}

/** What lies on the neighbour's phone at a position, and what is heard beside it. */
export interface Surface {
  channel: Channel;
  with?: CastId;
  /** A call is open, on the glass or underneath it. */
  onCall: boolean;
  /** One has only looked aside and can go back. */
  aside: boolean;
  /** The lines of this beat on its own channel. */
  here: Shown[];
  /** Heard over an open call while the glass shows something else. */
  spoken: Shown[];
  /** Somebody is or will be heard on this beat while the glass shows something else: room is kept for it from the start. */
  overheard: boolean;
  /** Who is heard. */
  speaker?: CastId;
  /** The conversation so far with this party, the trainee's own words among it; only in a chat. */
  thread: ({ kind: 'line' } & Shown | { kind: 'mine'; choice: Choice })[];
  /** What dropped in last over the glass and has not been left behind. */
  banner?: Shown;
  /** The trainee's words that led to this beat. */
  reply?: Choice;
}

export function surfaceOf(scene: Scene, position: Position): Surface {
  const { place } = position;
  const beat = beatOf(scene, place.beat);
  const underneath = beatOf(scene, place.base?.beat ?? place.beat);
  const shown = shownIn(beat, position);
  const spoken = isSpoken(beat.channel) ? [] : shown.filter(s => isSpoken(channelOf(beat, s.line)) && !s.line.interrupt);
  const overheard = !isSpoken(beat.channel) && beat.lines.some(line => isSpoken(channelOf(beat, line)) && !line.interrupt);
  const banner = shown.findLast(s => s.line.interrupt);
  const speaker = spoken.at(-1)?.line.by;
  const reply = replyTo(beat, position);
  return {
    channel: beat.channel,
    ...(beat.with && { with: beat.with }),
    onCall: beat.onCall || underneath.onCall,
    aside: place.base !== undefined,
    here: shown.filter(s => channelOf(beat, s.line) === beat.channel && !s.line.interrupt),
    spoken,
    overheard,
    ...(speaker && { speaker }),
    thread: beat.channel === 'chat' ? threadWith(scene, beat.with, position.trail) : [],
    ...(banner && { banner }),
    ...(reply && { reply }),
  };
}

/** Whether somebody stands before one, so that one walks away and does not hang up. */
export const isInPerson = (scene: Scene): boolean => beatOf(scene, scene.start).channel === 'face';

/** The line whose look is still to be named: tapped last and without one. */
export function unnamedTap({ taps }: Position): LineId | undefined {
  return [...taps].findLast(([, tap]) => !tap.look)?.[0];
}

function shownIn(beat: Beat, { place, trail }: Position): Shown[] {
  return beat.lines.slice(0, place.line + 1).flatMap(line => {
    const entry = trail.findLast(e => e.kind === 'line' && e.line.id === line.id);
    return entry ? [{ line, facts: entry.facts }] : [];
  });
}

function threadWith(scene: Scene, party: CastId | undefined, trail: readonly TrailEntry[]): Surface['thread'] {
  return trail.flatMap((entry): Surface['thread'] => {
    const beat = beatOf(scene, entry.beat);
    if (beat.channel !== 'chat' || beat.with !== party) return [];
    if (entry.kind === 'choice') return entry.choice.form === 'say' ? [{ kind: 'mine', choice: entry.choice }] : [];
    if (entry.kind !== 'line' || channelOf(beat, entry.line) !== 'chat' || entry.line.interrupt) return [];
    return [{ kind: 'line', line: entry.line, facts: entry.facts }];
  });
}

function replyTo(beat: Beat, { trail }: Position): Choice | undefined {
  if (!isSpoken(beat.channel)) return undefined;
  const first = trail.findLastIndex(e => e.kind !== 'line');
  const entry = trail[first];
  return entry?.kind === 'choice' && entry.choice.form === 'say' ? entry.choice : undefined;
}

const channelOf = (beat: Beat, line: Line): Channel => line.channel ?? beat.channel;

/** Whether a party is the app that one pays with: then its pages look like it, not like a bank's. */
export const isWallet = (scene: Scene, party: CastId | undefined): boolean =>
  party !== undefined && Object.values(scene.beats).some(beat => beat.channel === 'pay' && beat.with === party);
