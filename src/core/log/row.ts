import { FORMS, type Form } from '../card.ts';
import { CONDUCTS, RUNGS, TRUTHS, VERDICTS, type Conduct, type Rung, type Truth, type Verdict } from '../vocabulary.ts';

/** How a log says of itself what it is. */
export const LOG_FORMAT = 'scam-drill-log';
/** Raised when a column changes its meaning, comes or goes. A program reads its own version and refuses any other. */
export const LOG_VERSION = 1;

/** The test before, the contacts played in between, the test straight after, the test some weeks later. */
export const PHASES = ['pre', 'practice', 'post', 'delayed'] as const;
export type Phase = (typeof PHASES)[number];

/** On one's own phone, or giving advice to a neighbour who is on theirs. */
const LOG_ROLES = ['self', 'helper'] as const;

/** 肯定是真的, 大概是真的, 大概是假的, 肯定是假的. A test card is answered on these four steps. */
const BELIEFS = [0, 1, 2, 3] as const;
export type BeliefScore = (typeof BELIEFS)[number];

/**
 * One answered item: a test card (it has a form and a belief) or a played contact (it has a verdict, and no form).
 *
 * BeliefScore and verdict are columns of their own and never turned into one another: 拿不准 is no step between 大概是真的 and
 * 大概是假的, and a test card offers no 拿不准. There are no names, no times and no free text.
 */
export interface LogRow {
  /** A random code made on the device, see `personCode`. */
  person: string;
  /** A label for a class, of the trainer's choosing: a letter, then up to eleven letters and digits. */
  group?: string;
  phase: Phase;
  /** Which test form the card is of. A played contact has none. */
  form?: Form;
  /** The card or the scene. */
  item: string;
  /** The place in the sitting, from 1. */
  order: number;
  truth: Truth;
  role: (typeof LOG_ROLES)[number];
  /** Test cards only. */
  belief?: BeliefScore;
  /** Played contacts only. */
  verdict?: Verdict;
  /** What was done: on a card what one would do next. Only a card may leave it open. */
  conduct?: Conduct;
  /** How far one was drawn in. Played contacts only. */
  rung?: Rung;
  /** Yuan. */
  lost: number;
  /** How many hints were used. */
  hints: number;
  /** Which telling of the scene it was, from 0. */
  take: number;
  /** The hash of the content that was answered: twelve hexadecimal digits. */
  content: string;
}

/** What a column may hold. */
export type ColumnKind =
  | { list: readonly (string | number)[]; optional?: true }
  | { least: number; most: number }
  | { pattern: RegExp; zh: string; en: string; optional?: true };

/**
 * The columns in their order, `version` aside, which in a table stands before them in every row.
 *
 * No value can be taken for a number, a date or a formula by a spreadsheet, short of a hash of digits alone: in a table
 * a hash has an `h` before it.
 */
export const COLUMN_TABLE = {
  person: { pattern: /^[BCDFGHJKMNPQRSTVWXZ][2-9BCDFGHJKMNPQRSTVWXZ]{7}$/, zh: '一个字母加七个字母或数字（没有元音、0、1、L、Y）', en: 'a letter and seven letters or digits (no vowels, 0, 1, L or Y)' },
  group: { pattern: /^[A-Za-z][A-Za-z0-9]{0,11}$/, zh: '一个英文字母开头，最多 12 个英文字母或数字', en: 'a letter, then letters and digits, 12 at most', optional: true },
  phase: { list: PHASES },
  form: { list: FORMS, optional: true },
  item: { pattern: /^(?=.{1,64}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, zh: '小写英文字母、数字和“-”，至少一个字母', en: 'small letters, digits and “-”, with a letter in it' },
  order: { least: 1, most: 9999 },
  truth: { list: TRUTHS },
  role: { list: LOG_ROLES },
  belief: { list: BELIEFS, optional: true },
  verdict: { list: VERDICTS, optional: true },
  conduct: { list: CONDUCTS, optional: true },
  rung: { list: RUNGS, optional: true },
  lost: { least: 0, most: 100_000_000 },
  hints: { least: 0, most: 99 },
  take: { least: 0, most: 99 },
  content: { pattern: /^[0-9a-f]{12}$/, zh: '12 位十六进制数字（表格里前面加 h）', en: 'twelve hexadecimal digits (in a table with an h before them)' },
} as const satisfies Record<keyof LogRow, ColumnKind>;
export type Column = keyof typeof COLUMN_TABLE;
export const COLUMNS = Object.keys(COLUMN_TABLE) as Column[];

/** A test card, as against a played contact. */
export const isCard = (row: LogRow): row is LogRow & { form: Form; belief: BeliefScore } => row.form !== undefined;
