import type { Unsealed } from './saveFormat.ts';
import { PREFIX } from './storageKeys.ts';
import type { Texts } from './storageStores.ts';

/** Two places for the save, written in turns: whatever happens while one is written, the other is whole. */
const SLOTS = [`${PREFIX}save-a`, `${PREFIX}save-b`] as const;

/** Where an unreadable copy is put by, so that it can be exported. */
const PUT_BY = { [SLOTS[0]]: `${PREFIX}damaged-a`, [SLOTS[1]]: `${PREFIX}damaged-b` } as const;

type Format = typeof import('./saveFormat.ts');
let format: Format | undefined;

/**
 * Fetches what reads and writes saves, once. A first visit has nothing to read, so it comes only when it is needed;
 * rejects when it cannot be had.
 */
export async function saveFormat(): Promise<Format> {
  format ??= await import('./saveFormat.ts');
  return format;
}

/** What reads and writes saves, if it has come already. */
export const saveFormatNow = (): Format | undefined => format;

/** Whether there is anything in the slots to be read. */
export const isKept = (texts: Texts): boolean => SLOTS.some(slot => texts.has(slot));

/** What the slots of one store, or of several, turn out to hold. */
export interface Survey {
  /** The newest whole save. */
  best?: Unsealed & { slot: string };
  /** There is a save of a newer version of the game, which only that one may touch. */
  newer: boolean;
  /** Slots that hold something unreadable. */
  damaged: string[];
}

/** Looks into the slots. What reads saves must have come, unless they are empty. */
export function surveyed(texts: Texts): Survey {
  const survey: Survey = { newer: false, damaged: [] };
  for (const slot of SLOTS) {
    const text = texts.get(slot);
    if (text === undefined) continue;
    if (!format) throw new Error('A slot is read before what reads saves has come');
    const unsealed = format.unseal(text);
    if (unsealed.ok) survey.best = newest(survey.best, { ...unsealed.value, slot });
    else if (unsealed.error === 'storage/newer-version') survey.newer = true;
    else survey.damaged.push(slot);
  }
  return survey;
}

/** What several stores hold, taken together. */
export const together = (surveys: readonly Survey[]): Survey =>
  surveys.reduce((all, one) => {
    const best = one.best ? newest(all.best, one.best) : all.best;
    return { ...(best && { best }), newer: all.newer || one.newer, damaged: [...all.damaged, ...one.damaged] };
  }, { newer: false, damaged: [] });

/** The texts with a new save in the slot whose loss matters less. Unreadable copies are put by first. */
export function withSave(texts: Texts, sealed: string): Texts {
  const slot = surveyed(texts).best?.slot === SLOTS[0] ? SLOTS[1] : SLOTS[0];
  return new Map(withDamagedPutBy(texts)).set(slot, sealed);
}

/** The texts with unreadable copies out of the way of the next save. Of each slot the latest such copy is kept. */
export function withDamagedPutBy(texts: Texts): Texts {
  const after = new Map(texts);
  for (const slot of SLOTS.filter(s => surveyed(texts).damaged.includes(s))) {
    after.set(PUT_BY[slot], texts.get(slot)!);
    after.delete(slot);
  }
  return after;
}

const newest = <T extends Unsealed>(a: T | undefined, b: T): T => (a && a.revision > b.revision ? a : b);
