import { PROBLEM_TEXTS } from './problemTexts.ts';

/** What can be wrong with a scene, as `place/what-is-wrong`. */
export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** A place in a file; line and column count from 1. */
export interface At {
  file: string;
  line: number;
  column: number;
}

/** Something an author should mend: where it is, and in both languages what is wrong and how to mend it. */
export interface Problem extends At {
  code: ProblemCode;
  zh: string;
  en: string;
}

/** Values for the placeholders of a problem's sentences. `near` is a name that was probably meant. */
export type Values = Record<string, string | number | undefined>;

/** A problem at a place, its sentences filled in. */
export function problem(code: ProblemCode, { file, line, column }: At, values: Values = {}): Problem {
  const { zh, en } = PROBLEM_TEXTS[code];
  const near = values['near'];
  return {
    code, file, line, column,
    zh: filled(zh, values) + (near === undefined ? '' : `是不是想写“${near}”?`),
    en: filled(en, values) + (near === undefined ? '' : ` Did you mean “${near}”?`),
  };
}

/** Told, but no reason to stop. */
export const isWarning = ({ code }: Problem): boolean => code === 'words/rather-long-sentence';

/** One problem as two lines for a terminal, the first of which editors can jump to. */
export const problemLine = (p: At & { code: string; zh: string; en: string }): string => `${p.file}:${p.line}:${p.column} ${p.code} ${p.zh}\n    ${p.en}`;

/** A sentence with its placeholders filled in. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
