import { zeroToOne } from './0-to-1.ts';
import { oneToTwo } from './1-to-2.ts';

/**
 * How to make a save of each older version into one of the next; the index is the older version. A migration may
 * throw on what it cannot read: the copy then counts as damaged and is put by.
 */
const MIGRATIONS: readonly ((old: unknown) => unknown)[] = [zeroToOne, oneToTwo];

/** The version that is written now. */
export const VERSION = MIGRATIONS.length;

/** Brings the state of an older version up to date, one version at a time. Whether it is sound is checked after. */
export const migrated = (old: unknown, from: number): unknown => MIGRATIONS.slice(from).reduce((state, next) => next(state), old);
