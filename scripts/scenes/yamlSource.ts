import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { At, Problem } from './problem.ts';
import { yamlProblems } from './yamlTraps.ts';

/** A path into a YAML file: keys and indices. */
export type Path = readonly (string | number)[];

/** A YAML file that knows where everything stands in it. */
export interface YamlSource {
  file: string;
  text: string;
  value: unknown;
  document: Document;
  /** What keeps the file from being read, or would silently change it. */
  problems: Problem[];
  /** Where the value at a path begins; the nearest parent's place if there is none. */
  at(path: Path): At;
  /** Where the key of the entry at a path begins. */
  keyAt(path: Path): At;
}

/** Reads YAML and looks for its traps. Never throws. `value` is undefined if there are problems. */
export function readYaml(file: string, text: string): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): At => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const problems = yamlProblems(text, document, place);
  return {
    file, text, document, problems,
    value: problems.length > 0 ? undefined : document.toJS(),
    at: path => place(found(document, path).value),
    keyAt: path => place(found(document, path).key),
  };
}

/** Offsets of the key and the value at a path. A path may run past single values that stand for a list of one. */
function found(document: Document, path: Path): { key: number; value: number } {
  let node: unknown = document.contents;
  let offsets = { key: start(node), value: start(node) };
  for (const part of path) {
    const entry = child(node, part);
    if (entry === undefined) break;
    node = isPair(entry) ? entry.value : entry;
    const value = start(node);
    offsets = isPair(entry) ? { key: start((entry as Pair<Node, Node>).key), value: value || start((entry as Pair<Node>).key) } : { key: value, value };
  }
  return offsets;
}

function child(node: unknown, part: string | number): unknown {
  if (isMap(node)) return node.items.find(pair => isScalar(pair.key) && String(pair.key.value) === String(part));
  return isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
}

const start = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
