import { err, ok, type Result } from '../../src/core/result.ts';
import { problem, type At, type Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/** The English words of a scene, by the same keys as the Chinese ones, and where each stands. */
export interface English {
  words: Record<string, string>;
  lines: Record<string, At>;
}

/**
 * Reads a bilingual file and compares it with the Chinese words as they are now.
 *
 * The file keeps the source as it was when translated. If that is no longer the source, the translation is stale.
 */
export function compileEnglish(file: string, text: string, zh: Readonly<Record<string, string>>): Result<English, Problem[]> {
  const source = readYaml(file, text);
  if (source.problems.length > 0) return err(source.problems);
  const entries = Object.entries(isRecord(source.value) ? source.value : {});
  const problems = [
    ...Object.keys(zh).filter(key => !entries.some(([k]) => k === key)).map(key => problem('english/missing', source.at([]), { key })),
    ...entries.flatMap(([key, entry]) => entryProblems(source, key, entry, zh[key])),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    words: Object.fromEntries(entries.map(([key, entry]) => [key, (entry as Entry).en])),
    lines: Object.fromEntries(entries.map(([key]) => [key, source.at([key, 'en'])])),
  });
}

interface Entry {
  zh: string;
  en: string;
}

function entryProblems(source: YamlSource, key: string, entry: unknown, now: string | undefined): Problem[] {
  if (now === undefined) return [problem('english/orphan', source.keyAt([key]), { key })];
  const { zh, en, ...others } = isRecord(entry) ? entry : {};
  if (typeof zh !== 'string' || typeof en !== 'string') {
    if (en === null || en === undefined) return [problem('english/empty', source.keyAt([key]), { key })];
    return [problem('shape/wrong-type', source.keyAt([key]), { key, type: '{ zh, en }', zhType: '{ zh: 原文, en: 译文 }' })];
  }
  const extra = Object.keys(others).map(k => problem('shape/unknown-key', source.keyAt([key, k]), { key: k, known: 'zh en' }));
  return [...extra, ...textProblems(source, key, { zh, en }, now)];
}

function textProblems(source: YamlSource, key: string, { zh, en }: Entry, now: string): Problem[] {
  const problems: Problem[] = [];
  const wanted = placeholders(now);
  const left = /\p{Script=Han}+/u.exec(en);
  if (zh.trim() !== now.trim()) problems.push(problem('english/stale', source.at([key, 'zh']), { key, now }));
  if (en.trim() === '') problems.push(problem('english/empty', source.at([key, 'en']), { key }));
  else if (placeholders(en) !== wanted) problems.push(problem('english/placeholder', source.at([key, 'en']), { key, wanted: wanted || '0' }));
  if (left) problems.push(problem('english/chinese-left', source.at([key, 'en']), { key, found: left[0] }));
  return problems;
}

const placeholders = (text: string): string => [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(match => match[1]!).toSorted().join(' ');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
