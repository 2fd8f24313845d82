import { LANGUAGES, type LanguageCode } from '../core/save.ts';

/** The language asked for in the address, else the one chosen before, else the first of the browser's that we speak. */
export function pickLanguage(query: string | null, saved: LanguageCode | null, browser: readonly string[]): LanguageCode {
  const asked = query === null ? undefined : spoken(query);
  return asked ?? saved ?? browser.map(spoken).find(code => code !== undefined) ?? LANGUAGES[0];
}

/** By the main language only: whoever reads any Chinese reads ours, and the same with English. */
const spoken = (tag: string): LanguageCode | undefined => LANGUAGES.find(code => code.split('-')[0] === tag.toLowerCase().split('-')[0]);
