import type { Position } from '../core/position.ts';
import { exposure } from '../core/exposure.ts';
import { conductInSum } from '../core/log/contactRow.ts';
import { outcome } from '../core/outcome.ts';
import type { ContactPage, ContactRecord, ContactResult, OpenContact, SaveState } from '../core/save.ts';
import type { Scene } from '../core/scene.ts';
import { linesShown } from '../core/spotting.ts';
import { takeNumber } from '../core/take.ts';
import { FLAGS } from '../core/vocabulary.ts';
import { begun, givenUp } from './parked.ts';

/** The state after a contact has come to an end: its record, and the flags that have been met by now. */
export function recorded(state: SaveState, scene: Scene, open: OpenContact, position: Position): SaveState {
  const before = state.contacts[open.scene];
  const record = position.verdict && open.mode === 'first' ? judgedRecord(before, scene, open, position) : seenRecord(before, open, position);
  if (!record) return state;
  const met = new Set([...(state.met ?? []), ...linesShown(position.trail).flatMap(line => line.flags)]);
  return { ...state, contacts: { ...state.contacts, [open.scene]: record }, met: FLAGS.filter(flag => met.has(flag)) };
}

/** The state after somebody has put a contact by, unplayed or in the middle. It can be opened anew at any time. */
export function skipping(state: SaveState, scene: string): SaveState {
  const after = givenUp(state, scene);
  if (state.contacts[scene] || state.skipped?.includes(scene)) return after;
  return { ...after, skipped: [...(state.skipped ?? []), scene] };
}

/** Which take a contact is told in: as it was begun, or anew in another way. */
export function takeFor(state: SaveState, scene: string, takes: number): number {
  const kept = begun(state, scene);
  return kept ? (kept.take ?? 0) : takeNumber(state.seed, scene, state.contacts[scene]?.times ?? 0, takes);
}

/** The page that follows a move. Only a first attempt is judged; whoever looks on or tries again goes straight to the talk. */
export function pageAfter(open: OpenContact, position: Position): ContactPage {
  if (position.verdict) return open.mode === 'first' ? 'unmask' : 'debrief';
  if (position.place.ending) return open.mode === 'first' ? 'verdict' : 'debrief';
  return 'contact';
}

/** The record of a first attempt that has just been judged. The first one stands; later ones only add endings. */
function judgedRecord(before: ContactRecord | undefined, scene: Scene, open: OpenContact, position: Position): ContactRecord {
  const seen = endingsWith(before, position);
  if (before && before.moves.length > 0) return { ...before, endingsSeen: seen };
  return { hash: open.hash, moves: [...open.moves], endingsSeen: seen, times: (before?.times ?? 0) + 1, ...(open.take !== undefined && { take: open.take }), ...(open.role && { role: open.role }), ...resultOf(scene, position) };
}

function resultOf(scene: Scene, position: Position): { result?: ContactResult } {
  const { maxRung, moneyLost, moneyKept } = exposure(scene, position);
  return position.verdict ? { result: { truth: scene.truth, verdict: position.verdict, conduct: conductInSum(outcome(scene, position)), rung: maxRung, lost: moneyLost, purse: moneyLost + moneyKept } } : {};
}

/** The record after an unscored way through has ended; nothing, while a first attempt awaits its verdict. */
function seenRecord(before: ContactRecord | undefined, open: OpenContact, position: Position): ContactRecord | undefined {
  if (open.mode === 'first' || !before) return undefined;
  return { ...before, endingsSeen: endingsWith(before, position), times: before.times + 1, ...(open.role === 'helper' && { helped: (before.helped ?? 0) + 1 }) };
}

const endingsWith = (before: ContactRecord | undefined, { place }: Position): string[] =>
  [...new Set([...(before?.endingsSeen ?? []), ...(place.ending ? [place.ending] : [])])];
