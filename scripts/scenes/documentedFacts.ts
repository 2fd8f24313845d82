import type { Flag } from '../../src/core/vocabulary.ts';

/** Where a documented fact must be told: in the intro, on the phone, or where one goes all the way. */
export type FactPlace = 'context' | 'shown' | 'outcome';

/** A method or rule of the bulletin: its facts, and the flags that its scene shows. */
export interface Source {
  facts: Record<string, FactPlace>;
  /** Flags that the bulletin documents for this method; all must be shown. */
  flags: readonly Flag[];
  /** Flags that the bulletin names in general and that fit this method. */
  generalFlags: readonly Flag[];
}

/** The sources that a scene may name. Elements (E) and reminders (R) carry no facts of their own. */
export const SOURCES: Record<string, Source> = {
  '1.1': {
    facts: {
      '1.1-a': 'context', '1.1-b': 'context', '1.1-c': 'context', '1.1-d': 'context',
      '1.1-e': 'shown', '1.1-f': 'shown', '1.1-g': 'shown', '1.1-h': 'shown', '1.1-i': 'shown', '1.1-j': 'shown',
      '1.1-k': 'outcome',
    },
    flags: ['stranger-contact', 'no-review-period', 'leave-platform', 'scan-their-qr', 'not-original-route', 'ask-password'],
    generalFlags: ['rush'],
  },
  ...Object.fromEntries(
    ['E1', 'E2', 'E3', 'E4', 'E5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'].map(id => [id, { facts: {}, flags: [], generalFlags: [] }]),
  ),
};
