import type { Move } from './move.ts';
import type { EndingId } from './scene.ts';
import type { Sitting } from './sitting.ts';
import type { Conduct, Flag, Rung, Truth, Verdict } from './vocabulary.ts';

/** Everything that is kept between two visits. It holds what was done; all else is worked out from it again. */
export interface SaveState {
  /** Whole number. Shuffles doors and replies, the same way for as long as the save lives. */
  seed: number;
  settings: Settings;
  /** What is known of each contact, by scene id. Absent: never finished. */
  contacts: Record<string, ContactRecord>;
  /** The contact that is open, or was last. */
  open?: OpenContact;
  /** Contacts left in the middle for another one, by scene id. Absent in saves from before there were several. */
  parked?: Record<string, OpenContact>;
  /** Contacts put by unplayed, by scene id. Absent while there are none. */
  skipped?: string[];
  /** The red flags that have been met in some contact. Absent before the first. */
  met?: Flag[];
  /** Test forms taken, in their order; the last may be unfinished. Absent before the first. */
  sittings?: Sitting[];
  /** The lessons of the coach that have been given. */
  taught: string[];
  /** The content note has been read. */
  welcomed: boolean;
}

/** The languages the game speaks; the first is the source and stands in for words the others lack. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const MOTIONS = ['system', 'less', 'full'] as const;
export const CONTRASTS = ['system', 'more', 'normal'] as const;

/** How far text may shrink and grow, as a share of the browser's own size. */
export const TEXT_SCALE = { least: 0.8, most: 3 } as const;

export interface Settings {
  /** Null: nobody chose, so the browser's languages decide. */
  language: LanguageCode | null;
  /** A share of the browser's own size, within `TEXT_SCALE`. */
  textScale: number;
  elder: boolean;
  readAloud: boolean;
  /** Each from 0 to 1. */
  volumes: { speech: number; effects: number; music: number };
  motion: (typeof MOTIONS)[number];
  contrast: (typeof CONTRASTS)[number];
  textOnly: boolean;
}

/** What is kept of a contact that has been through to an end. */
export interface ContactRecord {
  /** The content with which the first attempt was made. */
  hash: string;
  /** The first attempt, the only one that is scored, with its verdict at the end. */
  moves: Move[];
  endingsSeen: EndingId[];
  /** The take in which the first attempt was told. Absent where there is but one. */
  take?: number;
  /** How often it was gone through to an end. */
  times: number;
  /** What came of the first attempt. Absent in records from before it was kept. */
  result?: ContactResult;
  /** In what part the first attempt was made. Absent: the player answered themselves. */
  role?: Role;
  /** How often, after that, advice was given in it. Absent while never. */
  helped?: number;
}

/** What the first attempt came to. Moves would tell, but only with every scene fetched again. Money in yuan. */
export interface ContactResult {
  truth: Truth;
  verdict: Verdict;
  /** In one word, see `conductInSum`. */
  conduct: Conduct;
  rung: Rung;
  lost: number;
  /** All the money there was. */
  purse: number;
}

/** The part played beside the neighbour's own: the one who is asked, and advises what to say and do. */
export const ROLES = ['helper'] as const;
export type Role = (typeof ROLES)[number];

/** Scored, tried again, or looked at from all sides after the talk. */
export const MODES = ['first', 'again', 'explore'] as const;

/** The pages of one contact, in their order. */
export const CONTACT_PAGES = ['contact', 'verdict', 'unmask', 'debrief', 'rehearse'] as const;
export type ContactPage = (typeof CONTACT_PAGES)[number];

export interface OpenContact {
  /** A scene id. */
  scene: string;
  /** The content with which the moves were made. */
  hash: string;
  moves: Move[];
  mode: (typeof MODES)[number];
  /** How many of the moves were given and not made, when a replay began in the middle. */
  from?: number;
  page: ContactPage;
  /** The take in which it is told. Absent where there is but one. */
  take?: number;
  /** The part that is played. Absent: the player answers themselves. */
  role?: Role;
}

/** What a new player starts with. */
export const freshSave = (seed: number): SaveState => ({ seed, settings: freshSettings(), contacts: {}, taught: [], welcomed: false });

const freshSettings = (): Settings => ({
  language: null,
  textScale: 1,
  elder: false,
  readAloud: false,
  volumes: { speech: 1, effects: 1, music: 0.5 },
  motion: 'system',
  contrast: 'system',
  textOnly: false,
});
