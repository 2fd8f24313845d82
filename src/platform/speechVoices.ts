/** Languages in which lines are read. */
export const SPEECH_LANGUAGES = ['zh-CN', 'en'] as const;
export type SpeechLanguage = (typeof SPEECH_LANGUAGES)[number];

/** Who is heard. `caller` is whoever rang, true or false: a voice must never give the answer away. */
export const SPEECH_ROLES = ['caller', 'service', 'family', 'police', 'neighbour', 'narrator'] as const;
export type SpeechRole = (typeof SPEECH_ROLES)[number];

/** How a role sounds: 1 is the voice as it is. Nobody is faster than an old ear can follow. */
export const MANNER: Record<SpeechRole, { pitch: number; rate: number }> = {
  caller: { pitch: 1, rate: 1.05 },
  service: { pitch: 1.1, rate: 1 },
  family: { pitch: 1.15, rate: 1 },
  police: { pitch: 0.85, rate: 1 },
  neighbour: { pitch: 0.95, rate: 0.88 },
  narrator: { pitch: 1, rate: 0.95 },
};

/** What a browser says about one of its voices. */
export interface Voice {
  name: string;
  /** `zh-CN`, but also `zh_CN` or `cmn-Hans-CN`. */
  lang: string;
  /** Speaks without the network. Those that need it can stop in mid-sentence. */
  localService: boolean;
  default: boolean;
}

/** The best voice for a language. Cantonese is another language: no voice is better than that one. */
export function voiceFor(voices: readonly Voice[], lang: SpeechLanguage): Voice | undefined {
  const best = Math.max(0, ...voices.map(voice => rankOf(voice, lang)));
  return best > 0 ? voices.find(voice => rankOf(voice, lang) === best) : undefined;
}

/** Nought: another language. The right accent weighs most, then needing no network, then being the device's own choice. */
function rankOf({ lang, localService, default: chosen }: Voice, wanted: SpeechLanguage): number {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const fit = wanted === 'en' ? englishFit(tag) : mandarinFit(tag);
  return fit && fit * 4 + (localService ? 2 : 0) + (chosen ? 1 : 0);
}

function mandarinFit(tag: string): number {
  if (/^(zh|cmn)(-hans)?(-cn)?(-.*)?$/.test(tag) && !/-(hk|mo|tw|yue|hant)\b/.test(tag)) return 2;
  return /^(zh|cmn)-(hant-)?tw/.test(tag) ? 1 : 0;
}

const englishFit = (tag: string): number => (/^en(-|$)/.test(tag) ? 2 : 0);
