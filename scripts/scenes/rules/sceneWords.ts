import { problem, type At, type Problem } from '../problem.ts';
import type { Subject } from './subject.ts';
import { firstOfEach, placeOf } from './subject.ts';
import { choicesOf } from './scam.ts';
import { wordProblems } from './words.ts';

/** The most characters that fit on a reply button. */
export const CHOICE_LENGTH = { 'zh-CN': 24, en: 64 } as const;

/** All words of a scene in one language, wherever they stand. */
export function sceneWordProblems(subject: Subject, words: Record<string, string>, at: (key: string) => At, language: keyof typeof CHOICE_LENGTH): Problem[] {
  const max = CHOICE_LENGTH[language];
  const choices = new Set(choicesOf(subject).map(choice => choice.id));
  return Object.entries(words).flatMap(([key, text]) => firstOfEach(readings(text, subject, words).flatMap(read => {
    const count = [...read].length;
    const long = choices.has(key) && count > max ? [problem('words/long-choice', at(key), { count, max })] : [];
    return [...wordProblems(read, at(key)), ...long];
  }), p => p.code));
}

/** A text as it reads in each take. */
function readings(text: string, { takes }: Subject, words: Readonly<Record<string, string>>): string[] {
  if (!text.includes('{{')) return [text];
  return takes.map(({ take }) => text.replace(/\{\{\s*(.*?)\s*\}\}/g, (whole, name: string) =>
    words[`take-${take?.index ?? 0}-${name}`] ?? String(take?.numbers[name] ?? whole)));
}

/** Numbers shown on the phone are words too. */
export const numberProblems = (subject: Subject): Problem[] =>
  Object.entries(subject.scene.cast).flatMap(([id, { number }]) => (number ? wordProblems(number, placeOf(subject, `number-${id}`)) : []));
