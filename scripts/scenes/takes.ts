import type { Take } from '../../src/core/scene.ts';
import { closest } from './closest.ts';
import { problem, type Problem } from './problem.ts';
import type { Path, YamlSource } from './yamlSource.ts';

/** The alternatives of a scene by name, as an author writes them: words, or numbers. */
type TakeText = Record<string, string | number>;

/** A scene's file as it reads in one of its takes, and what of it does not add up. */
export interface Told {
  value: unknown;
  problems: Problem[];
}

/** `$price`, or a sum such as `$first + $rest - 20`. */
const SUM = /^[+-]?\s*(?:\$[a-z][\w-]*|\d+)(?:\s+[+-]\s+(?:\$[a-z][\w-]*|\d+))*$/;
const NAME = /\$([a-z][\w-]*)/g;

/** What may stand where a number is due, for editors. */
export const SUM_PATTERN = SUM.source;

/** The takes of a scene's file; an empty one for a scene that is told in one way only. */
export function takesOf(source: YamlSource): { takes: TakeText[]; problems: Problem[] } {
  const { takes } = source.value as { takes?: unknown };
  if (!Array.isArray(takes)) return { takes: [{}], problems: [] };
  const records = takes.filter((take): take is TakeText => typeof take === 'object' && take !== null);
  const names = Object.keys(records[0] ?? {}).toSorted().join(' ');
  const problems = records.flatMap((take, index) => {
    const found = Object.keys(take).toSorted().join(' ');
    return found === names ? [] : [problem('scene/takes-differ', source.at(['takes', index]), { known: names, found })];
  });
  return { takes: records, problems };
}

/** The file with every `$name` filled in from a take: whole values, sums, and the numbers in conditions. */
export function toldIn(source: YamlSource, take: TakeText): Told {
  const problems: Problem[] = [];
  const value = filled(source.value, []);
  return { value, problems };

  function filled(part: unknown, path: Path): unknown {
    if (path.length === 1 && path[0] === 'takes') return part;
    if (Array.isArray(part)) return part.map((inner, i) => filled(inner, [...path, i]));
    if (typeof part === 'object' && part !== null) return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, filled(inner, [...path, key])]));
    if (typeof part !== 'string' || !NAME.test(part)) return part;
    NAME.lastIndex = 0;
    if (path.at(-1) === 'when') return part.replace(NAME, (_, name: string) => String(valueOf(name, path)));
    return SUM.test(part) ? summed(part, path) : part;
  }

  function summed(text: string, path: Path): string | number {
    const terms = text.replace(/^\+/, '').trim().split(/\s+(?=[+-]\s)/).map(term => term.replace(/^([+-])\s*/, '$1'));
    const values = terms.map(term => {
      const [, sign, rest] = /^([+-]?)(.*)$/.exec(term)!;
      const value = rest!.startsWith('$') ? valueOf(rest!.slice(1), path) : Number(rest);
      return typeof value === 'number' && sign === '-' ? -value : value;
    });
    if (values.length === 1) return values[0]!;
    return values.reduce<number>((sum, value) => sum + Number(value), 0);
  }

  function valueOf(name: string, path: Path): string | number {
    const value = take[name];
    if (value !== undefined) return value;
    problems.push(problem('scene/unknown-take-name', source.at(path), { name, known: Object.keys(take).join(' '), near: closest(name, Object.keys(take)) }));
    return 0;
  }
}

/** What a scene keeps of its take; nothing if it is told in one way only. */
export function takeFrom(take: TakeText, index: number): { take?: Take } {
  const entries = Object.entries(take);
  if (entries.length === 0) return {};
  const numbers = Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  return { take: { index, numbers, words: entries.filter(([, value]) => typeof value === 'string').map(([name]) => name) } };
}
