import type { z } from 'zod';
import { closest } from './closest.ts';
import { problem, type Problem } from './problem.ts';
import { fieldsAt } from './schema.ts';
import type { Path, YamlSource } from './yamlSource.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in words that help an author. */
export const shapeProblems = (source: YamlSource, issues: readonly Issue[]): Problem[] =>
  issues.flatMap(issue => translated(source, issue, issue.path as Path));

function translated(source: YamlSource, issue: Issue, path: Path): Problem[] {
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(k => unknownKey(source, path, k));
    case 'invalid_union':
      return deepest(issue.errors).flatMap(inner => translated(source, inner, [...path, ...(inner.path as Path)]));
    case 'invalid_type':
      return [wrongType(source, path, key, issue.expected, valueAt(source, path))];
    case 'invalid_value':
      return [notInList(source, path, key, issue.values.map(String))];
    case 'invalid_key':
      return [problem('shape/bad-id', source.keyAt(path), { value: key })];
    case 'invalid_format':
      return [badFormat(source, path, key)];
    default:
      return [problem('shape/bad-value', source.at(path), { key, reason: issue.message })];
  }
}

function unknownKey(source: YamlSource, path: Path, key: string): Problem {
  const known = fieldsAt(path);
  return problem('shape/unknown-key', source.keyAt([...path, key]), { key, known: known.join(' '), near: closest(key, known) });
}

function wrongType(source: YamlSource, path: Path, key: string, expected: string, value: unknown): Problem {
  if (value === undefined) return problem('shape/missing', source.keyAt(path.slice(0, -1)), { key });
  const colon = typeof value === 'string' && /^([a-z][\w-]*)(?:：|:)/.exec(value);
  if (colon) return problem('yaml/colon', source.at(path), { key: colon[1]! });
  return problem('shape/wrong-type', source.at(path), { key, type: expected, zhType: ZH_TYPES[expected] ?? expected });
}

function notInList(source: YamlSource, path: Path, key: string, known: string[]): Problem {
  const value = valueAt(source, path);
  if (value === undefined) return problem('shape/missing', source.keyAt(path.slice(0, -1)), { key });
  return problem('shape/not-in-list', source.at(path), { value: String(value), known: known.join(' '), near: closest(String(value), known) });
}

function badFormat(source: YamlSource, path: Path, key: string): Problem {
  const value = String(valueAt(source, path));
  if (key === 'clock') return problem('shape/bad-value', source.at(path), { key, reason: 'clock: "15:20"' });
  return problem('shape/bad-id', source.at(path), { value });
}

/** Of the ways in which a value failed a choice of shapes, the one that came furthest: it is what the author meant. */
function deepest(errors: readonly Issue[][]): Issue[] {
  const depth = (issues: Issue[]) => Math.max(...issues.map(i => i.path.length + (i.code === 'invalid_type' && i.path.length === 0 ? -1 : 0)));
  return errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

const valueAt = (source: YamlSource, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], source.value);

const ZH_TYPES: Record<string, string> = {
  string: '文字(数字样的要加英文双引号)', number: '数字', int: '整数', boolean: 'true 或 false', object: '带字段的一段', record: '带名字的一段', array: '列表(每行以 - 开头)',
};
