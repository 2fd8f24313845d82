import { isAlias, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { problem, type At, type Problem } from './problem.ts';

type Place = (offset: number) => At;

/** What YAML refuses, and what it accepts but means differently from what an author sees. */
export function yamlProblems(text: string, document: Document, place: Place): Problem[] {
  // Later errors mostly follow from the first.
  const first = document.errors[0];
  if (first) return [refused(text, first, place)];
  return [...marks(text, document, place), ...swallowed(text, document, place)];
}

function refused(text: string, error: YAMLError, place: Place): Problem {
  const at = place(error.pos[0]);
  const line = text.split('\n')[at.line - 1] ?? '';
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return problem('yaml/tab', { ...at, column: line.indexOf('\t') + 1 });
  if (error.code === 'DUPLICATE_KEY') return problem('yaml/duplicate-key', at, { key: /[\w-]+/.exec(line.slice(at.column - 1))?.[0] ?? '' });
  const colon = /^(\s*(?:- )?)([a-z][\w-]*)(?:：|:(?=[^\s]))/.exec(line);
  if (colon) return problem('yaml/colon', { ...at, column: colon[1]!.length + 1 }, { key: colon[2]! });
  const unclosed = unclosedSign(error);
  if (unclosed) return problem('yaml/unclosed', at, { sign: unclosed });
  if (oddText(line)) return problem('yaml/quote-needed', at);
  if (/INDENT|IMPLICIT_KEY/.test(error.code)) return problem('yaml/indentation', at);
  return problem('yaml/syntax', at, { reason: error.message });
}

function unclosedSign({ code, message }: YAMLError): string | undefined {
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) return message.includes('"') ? '"' : "'";
  return /end with a (.)/.exec(message)?.[1];
}

/** A value that begins with a special sign, or holds a colon and a space. */
const oddText = (line: string): boolean => /: +[*&!|>@`%{[]/.test(line) || /:\s.*[^"\s]: /.test(line) || /: +["'].*["']\s*[^\s#]/.test(line);

/** Aliases, anchors and tags: a sentence that begins with * & or ! is one of them to YAML. */
function marks(text: string, document: Document, place: Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor ? '&' : node.tag && !node.tag.startsWith('tag:yaml') ? '!' : undefined;
      if (sign && node.range) problems.push(problem('yaml/alias', place(markStart(text, node.range[0], sign)), { sign }));
    },
  });
  return problems;
}

/** The range of a node begins behind its anchor or tag. */
const markStart = (text: string, offset: number, sign: string): number =>
  text[offset] === sign ? offset : Math.max(0, text.lastIndexOf(sign, offset));

/** A comment right behind Chinese text: most likely the text's own #. */
function swallowed(text: string, document: Document, place: Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range || !/\p{Script=Han}/u.test(String(node.value))) return;
      const rest = text.slice(node.range[1]).split('\n', 1)[0]!;
      const lost = /^(\s+)#(.*)/.exec(rest);
      if (lost) problems.push(problem('yaml/swallowed-comment', place(node.range[1] + lost[1]!.length), { lost: lost[2]!.trim() }));
    },
  });
  return problems;
}
