import { beatOf } from './place.ts';
import type { Position, TrailEntry } from './position.ts';
import type { CastId, Scene } from './scene.ts';
import { isSpoken, FLAG_TABLE, type Mood, type Verdict } from './vocabulary.ts';

/** What a picture or a sound may make of a move. Cues carry no words and decide nothing. */
export type Cue =
  | { cue: 'ring' }
  | { cue: 'answer' }
  | { cue: 'hang-up' }
  | { cue: 'dial' }
  | { cue: 'speak'; by: CastId; mood: Mood }
  | { cue: 'message'; from: CastId }
  | { cue: 'reply' }
  | { cue: 'open-app' }
  | { cue: 'scan' }
  | { cue: 'money'; yuan: number; left: number }
  | { cue: 'stamp'; line: string }
  | { cue: 'unstamp' }
  | { cue: 'feel'; mood: Mood }
  | { cue: 'ended' }
  | { cue: 'unmask'; truth: 'scam' | 'genuine'; verdict: Verdict };

/** What happened between two positions of one scene, the later one step (or the start) after the earlier. */
export function cuesBetween(scene: Scene, before: Position | undefined, after: Position): Cue[] {
  if (!before) return [...entering(scene, undefined, after), ...spoken(scene, after.trail)];
  const cues: Cue[] = [];
  if (before.place.beat !== after.place.beat) cues.push(...entering(scene, before, after));
  cues.push(...replied(scene, before, after), ...money(scene, before, after), ...spoken(scene, after.trail.slice(before.trail.length)), ...stamped(before, after));
  if (after.place.ending && !before.place.ending) cues.push(...closing(scene, before), { cue: 'ended' });
  if (after.verdict && !before.verdict) cues.push({ cue: 'unmask', truth: scene.truth, verdict: after.verdict });
  return cues;
}

function entering(scene: Scene, before: Position | undefined, after: Position): Cue[] {
  const now = beatOf(scene, after.place.beat);
  const was = before && beatOf(scene, before.place.base?.beat ?? before.place.beat);
  const underneath = beatOf(scene, after.place.base?.beat ?? after.place.beat);
  const cues: Cue[] = [];
  if (now.channel === 'ring') cues.push({ cue: 'ring' });
  if (was?.onCall && was.channel !== 'face' && !underneath.onCall) cues.push({ cue: 'hang-up' });
  if (now.channel === 'call' && was?.channel === 'ring') cues.push({ cue: 'answer' });
  else if (now.channel === 'call' && now.with !== was?.with) cues.push({ cue: 'dial' });
  if (now.channel === 'scan') cues.push({ cue: 'scan' });
  if (now.channel === 'app' || now.channel === 'pay') cues.push({ cue: 'open-app' });
  if (now.feels) cues.push({ cue: 'feel', mood: now.feels });
  return cues;
}

/** Something was written, not said. */
function replied(scene: Scene, before: Position, after: Position): Cue[] {
  const made = after.trail.slice(before.trail.length).find(entry => entry.kind === 'choice');
  if (made?.kind !== 'choice' || made.choice.form !== 'say') return [];
  const { channel } = beatOf(scene, made.beat);
  return channel === 'chat' || channel === 'sms' ? [{ cue: 'reply' }] : [];
}

function closing(scene: Scene, before: Position): Cue[] {
  const { onCall, channel } = beatOf(scene, before.place.base?.beat ?? before.place.beat);
  return onCall && channel !== 'face' ? [{ cue: 'hang-up' }] : [];
}

function money(scene: Scene, before: Position, after: Position): Cue[] {
  const yuan = Number(after.place.facts['paid'] ?? 0) - Number(before.place.facts['paid'] ?? 0);
  const purse = Object.values(scene.wallet).reduce((sum, x) => sum + x, 0);
  return yuan > 0 ? [{ cue: 'money', yuan, left: purse - Number(after.place.facts['paid']) }] : [];
}

function spoken(scene: Scene, entries: readonly TrailEntry[]): Cue[] {
  return entries.flatMap((entry): Cue[] => {
    if (entry.kind !== 'line' || entry.line.by === 'narrator') return [];
    const channel = entry.line.channel ?? beatOf(scene, entry.beat).channel;
    if (entry.line.interrupt || channel === 'sms' || channel === 'chat') return [{ cue: 'message', from: entry.line.by }];
    if (!isSpoken(channel)) return [];
    return [{ cue: 'speak', by: entry.line.by, mood: entry.line.mood ?? (pressing(entry.line.flags) ? 'pressing' : 'talking') }];
  });
}

const pressing = (flags: readonly (keyof typeof FLAG_TABLE)[]) => flags.some(flag => FLAG_TABLE[flag].look === 'haste');

function stamped(before: Position, after: Position): Cue[] {
  for (const id of after.taps.keys()) if (!before.taps.has(id)) return [{ cue: 'stamp', line: id }];
  return after.taps.size < before.taps.size ? [{ cue: 'unstamp' }] : [];
}
