import { closest } from './closest.ts';
import { problem, type At, type Problem, type ProblemCode, type Values } from './problem.ts';
import type { SceneText } from './schema.ts';
import type { Path, YamlSource } from './yamlSource.ts';

/** A scene half-way through compiling: what the author wrote, and what has been gathered from it so far. */
export class Draft {
  readonly source: YamlSource;
  readonly text: SceneText;
  readonly problems: Problem[] = [];
  readonly words: Record<string, string> = {};
  readonly places: Record<string, At> = {};

  constructor(source: YamlSource, text: SceneText) {
    this.source = source;
    this.text = text;
  }

  /** Notes a problem at the value that stands at a path. */
  complain(code: ProblemCode, path: Path, values: Values = {}): void {
    this.problems.push(problem(code, this.source.at(path), values));
  }

  /** Notes a problem at the key of an entry. */
  complainAtKey(code: ProblemCode, path: Path, values: Values = {}): void {
    this.problems.push(problem(code, this.source.keyAt(path), values));
  }

  /** Keeps a text under its key, if there is one; says whether there is. */
  word(key: string, text: string | undefined, path: Path): text is string {
    if (text === undefined) return false;
    if (this.#taken(key, path)) return true;
    this.words[key] = text;
    this.places[key] = this.source.at(path);
    this.#placeholders(text, path);
    return true;
  }

  /** Remembers where a thing without words stands. */
  place(key: string, path: Path): void {
    if (!this.#taken(key, path)) this.places[key] = this.source.keyAt(path);
  }

  /** Whether a name is among the known ones; complains if not. */
  names(id: string, known: readonly string[], code: ProblemCode, path: Path): boolean {
    if (known.includes(id)) return true;
    this.complain(code, path, { id, known: known.join(' '), near: closest(id, known) });
    return false;
  }

  #taken(key: string, path: Path): boolean {
    const other = this.places[key];
    if (other) this.complain('scene/duplicate-id', path, { id: key, other: other.line });
    return other !== undefined;
  }

  #placeholders(text: string, path: Path): void {
    const known = [...Object.keys(this.text.facts), ...Object.keys(this.text.takes?.[0] ?? {})];
    for (const [, name] of text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)) {
      if (!known.includes(name!)) this.complain('scene/placeholder', path, { name: `{{${name}}}`, known: known.join(' '), near: closest(name!, known) });
    }
  }
}
