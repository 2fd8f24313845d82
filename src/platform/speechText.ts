import type { SpeechLanguage } from './speechVoices.ts';

/** Longest utterance in seconds: some browsers cut a voice off at 14 to 15 s without saying so. Two are kept in hand. */
const LONGEST_S = 12;
/** How fast voices read at rate 1, in characters a second; on the slow side. */
const PACE: Record<SpeechLanguage, number> = { 'zh-CN': 4, en: 12 };

/** After what a piece may end. No lookbehind: to a browser of 2021 that is a fault that stops the whole page. */
const ENDS = /([。！？!?；;…]+[”’」）]*|\.(?=\s))/gu;
const PAUSES = /([，、：—]+|[,:](?=\s))/gu;
const WORDS = /(\s+)/gu;

const DIGITS: Record<SpeechLanguage, readonly string[]> = {
  'zh-CN': ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'],
  en: ['zero ', 'one ', 'two ', 'three ', 'four ', 'five ', 'six ', 'seven ', 'eight ', 'nine '],
};
/** Numbers that people know by their digits: no voice may say "a hundred and ten" for the police. */
const SERVICE_NUMBERS = /(^|[^\d.,¥●])(96110|110|12345|12381)(?![\d.,]*\d|\s*[元块%])/gu;

/**
 * The pieces in which a sentence is said, each short enough for one utterance at a rate.
 * Nothing is left of dots that stand for hidden digits, nor of the digits before them: "1●●●●●●0417" is said as "0417".
 */
export function spokenParts(sentence: string, lang: SpeechLanguage, rate: number): string[] {
  const longest = LONGEST_S * PACE[lang] * rate;
  return broken(aloud(sentence, lang), ENDS)
    .flatMap(part => fitted(part, longest, [PAUSES, WORDS]))
    .map(part => part.trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part));
}

function aloud(sentence: string, lang: SpeechLanguage): string {
  const shown = sentence.replace(/\d*●(?:[\d● -]*●)?[ -]?/gu, ' ');
  return shown.replace(SERVICE_NUMBERS, (_, before: string, digits: string) => before + [...digits].map(digit => DIGITS[lang][Number(digit)]).join('').trim());
}

const broken = (text: string, after: RegExp): string[] => text.replace(after, '$1\n').split('\n');

/** Broken at the gentlest place that is enough: at pauses, between words, and only then anywhere. */
function fitted(part: string, longest: number, places: readonly RegExp[]): string[] {
  if (part.length <= longest) return [part];
  const [place, ...rest] = places;
  if (!place) return part.match(new RegExp(`.{1,${Math.floor(longest)}}`, 'gsu')) ?? [];
  const packed: string[] = [];
  for (const piece of broken(part, place)) {
    const last = packed[packed.length - 1];
    if (last !== undefined && last.length + piece.length <= longest) packed[packed.length - 1] = last + piece;
    else packed.push(piece);
  }
  return packed.flatMap(piece => fitted(piece, longest, rest));
}
