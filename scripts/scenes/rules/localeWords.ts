import { problem, type Problem } from '../problem.ts';
import { readYaml } from '../yamlSource.ts';
import { wordProblems } from './words.ts';

/**
 * The words of the interface, by the same rules as those of scenes. `text` is a locale file: JSON, keys to texts, nested or not.
 * `rest` names keys whose texts are documents to be read in peace, for which the length of sentences is not limited.
 */
export function localeProblems(file: string, text: string, rest: (key: string) => boolean = () => false): Problem[] {
  // JSON is YAML, and so every text knows its place.
  const source = readYaml(file, text);
  if (source.problems.length > 0) return source.problems;
  return leaves(source.value).flatMap(({ path, value }) => {
    if (value.trim() === '') return [problem('english/empty', source.at(path), { key: path.join('.') })];
    const found = wordProblems(value, source.at(path));
    return rest(path.join('.')) ? found.filter(p => p.code !== 'words/long-sentence' && p.code !== 'words/rather-long-sentence') : found;
  });
}

function leaves(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
