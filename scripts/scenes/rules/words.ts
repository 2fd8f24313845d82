import { problem, type At, type Problem, type ProblemCode, type Values } from '../problem.ts';
import { addressIn } from './addresses.ts';
import { brandIn } from './brands.ts';
import { rareHanziIn } from './hanzi.ts';
import { cardIn, dialableIn, idNumberIn } from './numbers.ts';
import { shamingIn } from './shaming.ts';

const MOST_HANZI = 25;
const GOOD_HANZI = 18;

/** What must not stand in a text, in either language, in scenes and in the interface alike. */
export function wordProblems(text: string, at: At): Problem[] {
  const looks: [ProblemCode, (text: string) => string | undefined][] = [
    ['words/card-number', cardIn], ['words/id-number', idNumberIn], ['words/dialable-number', dialableIn],
    ['words/web-address', addressIn], ['words/real-brand', brandIn], ['words/shaming', shamingIn], ['words/rare-hanzi', rareHanziIn],
  ];
  const found = looks.flatMap(([code, look]) => {
    const word = look(text);
    return word ? [problem(code, at, { found: word })] : [];
  });
  // A card or ID number is a long number too; the closer name says more.
  const closer = found.some(p => p.code === 'words/card-number' || p.code === 'words/id-number');
  return [...found.filter(p => !closer || p.code !== 'words/dialable-number'), ...sentenceProblems(text, at)];
}

/** Sentences that are too long to take in at one hearing. */
function sentenceProblems(text: string, at: At): Problem[] {
  return text.split(/[。！？；!?;\n]/).flatMap(sentence => {
    const count = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (count <= GOOD_HANZI) return [];
    const values: Values = { count, found: sentence.trim() };
    return [problem(count > MOST_HANZI ? 'words/long-sentence' : 'words/rather-long-sentence', at, values)];
  });
}
