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

/** Genuine contacts without a scam of their own: the police who warn, and the person at the counter who asks. */
export const UNPAIRED: readonly string[] = ['G-12', 'G-13'];

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
  '1.2': {
    facts: {
      '1.2-a': 'context', '1.2-b': 'context', '1.2-c': 'context', '1.2-d': 'context',
      '1.2-e': 'shown', '1.2-f': 'shown', '1.2-g': 'shown', '1.2-h': 'shown', '1.2-i': 'shown',
      '1.2-j': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'open-their-link', 'ask-card-number', 'ask-password'],
    generalFlags: ['their-callback-number', 'rush'],
  },
  '1.3': {
    facts: {
      '1.3-a': 'context', '1.3-b': 'context',
      '1.3-c': 'shown', '1.3-d': 'shown', '1.3-e': 'shown', '1.3-f': 'shown', '1.3-g': 'shown', '1.3-h': 'shown',
      '1.3-i': 'shown', '1.3-j': 'shown', '1.3-k': 'shown',
      '1.3-l': 'outcome',
    },
    flags: ['stranger-contact', 'no-review-period', 'leave-platform', 'not-original-route', 'borrow-for-refund', 'ask-card-number'],
    generalFlags: ['ask-sms-code', 'rush'],
  },
  '2.1': {
    facts: {
      '2.1-a': 'context', '2.1-b': 'context',
      '2.1-c': 'shown', '2.1-d': 'shown', '2.1-e': 'shown', '2.1-f': 'shown', '2.1-g': 'shown', '2.1-h': 'shown',
      '2.1-i': 'shown',
      '2.1-j': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'scan-their-qr', 'open-their-link', 'ask-identity', 'ask-card-number', 'ask-password', 'not-original-route'],
    generalFlags: ['rush'],
  },
  '2.2': {
    facts: {
      '2.2-a': 'context', '2.2-b': 'context',
      '2.2-c': 'shown', '2.2-d': 'shown', '2.2-e': 'shown', '2.2-f': 'shown', '2.2-g': 'shown', '2.2-h': 'shown',
      '2.2-i': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'scan-their-qr', 'not-original-route', 'ask-password'],
    generalFlags: ['rush'],
  },
  '2.3': {
    facts: {
      '2.3-a': 'context', '2.3-b': 'context',
      '2.3-c': 'shown', '2.3-d': 'shown', '2.3-e': 'shown', '2.3-f': 'shown', '2.3-g': 'shown', '2.3-h': 'shown',
      '2.3-i': 'shown', '2.3-j': 'shown', '2.3-k': 'shown',
      '2.3-l': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'scan-their-qr', 'borrow-for-refund', 'not-original-route', 'open-their-link', 'ask-card-number', 'ask-password', 'ask-sms-code'],
    generalFlags: ['rush'],
  },
  '2.4': {
    facts: {
      '2.4-a': 'shown', '2.4-b': 'shown', '2.4-c': 'shown', '2.4-d': 'shown', '2.4-e': 'shown',
      '2.4-f': 'outcome',
    },
    flags: ['stranger-contact', 'open-their-link', 'leave-platform', 'ask-identity', 'ask-card-number', 'ask-password'],
    generalFlags: ['rush'],
  },
  '2.5': {
    facts: {
      '2.5-a': 'shown', '2.5-b': 'shown', '2.5-c': 'shown', '2.5-d': 'shown', '2.5-e': 'shown', '2.5-f': 'shown',
      '2.5-g': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'open-their-link', 'scan-their-qr'],
    generalFlags: ['ask-card-number', 'ask-password', 'rush', 'their-callback-number'],
  },
  '3.1': {
    facts: {
      '3.1-a': 'shown', '3.1-b': 'shown', '3.1-c': 'shown', '3.1-d': 'shown', '3.1-e': 'shown', '3.1-f': 'shown',
      '3.1-g': 'shown', '3.1-h': 'shown',
      '3.1-i': 'outcome',
    },
    flags: ['stranger-contact', 'their-callback-number', 'ask-card-number', 'ask-password', 'ask-sms-code'],
    generalFlags: ['rush'],
  },
  '3.2': {
    facts: {
      '3.2-a': 'shown', '3.2-b': 'shown', '3.2-c': 'shown', '3.2-d': 'shown', '3.2-e': 'shown', '3.2-f': 'shown',
      '3.2-g': 'shown',
      '3.2-h': 'outcome',
    },
    flags: ['stranger-contact', 'borrow-for-refund', 'not-original-route', 'scan-their-qr'],
    generalFlags: ['their-callback-number', 'leave-platform', 'rush'],
  },
  '3.3': {
    facts: {
      '3.3-a': 'shown', '3.3-b': 'shown', '3.3-c': 'shown', '3.3-d': 'shown',
      '3.3-e': 'outcome',
    },
    flags: ['stranger-contact', 'leave-platform', 'scan-their-qr', 'not-original-route'],
    generalFlags: ['rush'],
  },
  ...Object.fromEntries(
    ['E1', 'E2', 'E3', 'E4', 'E5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', ...UNPAIRED].map(id => [id, { facts: {}, flags: [], generalFlags: [] }]),
  ),
};
