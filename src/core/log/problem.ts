import type { LOG_PROBLEM_TEXTS } from './problemTexts.ts';

/** What can be wrong with a log, as `place/what-is-wrong`. */
export type LogProblemCode = keyof typeof LOG_PROBLEM_TEXTS;

/** A place in a log. Rows count as a spreadsheet counts them, the header being 1; in JSON the first row is 1. */
export interface LogPlace {
  file: string;
  /** Absent: the file as a whole. */
  row?: number;
  column?: string;
}

/** Something to be mended in a log. Its sentences are `LOG_PROBLEM_TEXTS`, filled in by `logProblemWords`. */
export interface LogProblem extends LogPlace {
  code: LogProblemCode;
  /** For the placeholders in the sentences. */
  values: Record<string, string | number>;
}

/** Why a log was not taken in. A spreadsheet gone wrong is wrong in every row, so the first problems are told and the rest counted. */
export interface LogProblems {
  told: LogProblem[];
  more: number;
}

/** Collects problems, and keeps the first of them. */
export interface Complaints extends LogProblems {
  add: (code: LogProblemCode, place: LogPlace, values?: LogProblem['values']) => void;
}

/** How many problems are told. */
export const MOST_TOLD = 20;

/** No complaints yet. */
export function complaints(): Complaints {
  const so: Complaints = {
    told: [],
    more: 0,
    add: (code, place, values = {}) => {
      if (so.told.length < MOST_TOLD) so.told.push({ ...place, code, values: cutShort(values) });
      else so.more++;
    },
  };
  return so;
}

/** All of them, told or not. */
export const countOf = ({ told, more }: LogProblems): number => told.length + more;

/** A value out of a broken file can be as long as the file. */
function cutShort(values: LogProblem['values']): LogProblem['values'] {
  const short = (value: string | number) => (typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
}
