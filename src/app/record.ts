import type { Position } from '../core/position.ts';
import type { ContactRecord, OpenContact } from '../core/save.ts';

/** The record of a first attempt that has just been judged. The first one stands; later ones only add endings. */
export function judgedRecord(before: ContactRecord | undefined, open: OpenContact, position: Position): ContactRecord {
  const seen = endingsWith(before, position);
  if (before && before.moves.length > 0) return { ...before, endingsSeen: seen };
  return { hash: open.hash, moves: [...open.moves], endingsSeen: seen, times: (before?.times ?? 0) + 1, ...(open.take !== undefined && { take: open.take }) };
}

/** The record after an unscored way through has ended; nothing, while a first attempt awaits its verdict. */
export function seenRecord(before: ContactRecord | undefined, open: OpenContact, position: Position): ContactRecord | undefined {
  if (open.mode === 'first' || !before) return undefined;
  return { ...before, endingsSeen: endingsWith(before, position), times: before.times + 1 };
}

const endingsWith = (before: ContactRecord | undefined, { place }: Position): string[] =>
  [...new Set([...(before?.endingsSeen ?? []), ...(place.ending ? [place.ending] : [])])];
