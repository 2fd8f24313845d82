import { createInstance, type i18n } from 'i18next';
import { err, ok, type Result } from '../core/result.ts';
import { LANGUAGES, type LanguageCode } from '../core/save.ts';
import { pickLanguage } from './pickLanguage.ts';

export type { LanguageCode } from '../core/save.ts';

/** Texts by key. Keys are flat: a dot in one is part of its name. */
export type Words = Readonly<Record<string, string>>;

/** Words that every page may need, and those of the later pages, which come with them. */
type Part = 'ui' | 'later';

/** The words of the interface in a language. Rejects when they cannot be fetched. */
type WordSource = (language: LanguageCode, part: Part) => Promise<Words>;

/** What a language starts from. */
interface Settled {
  fetchWords: WordSource;
  /** What carries the language for screen readers and fonts. */
  page: { lang: string };
  /** Whether a key without words is an error that we made; else the source language stands in. */
  strict: boolean;
}

const SOURCE: LanguageCode = LANGUAGES[0];
const UI = 'ui';
/** Comes back where there are no words, or only empty ones. */
const NOTHING = '\0';

/** Every word that is shown, in the language of the player. Looked up when drawn, so that it can change at any time. */
export class Language {
  readonly #words: i18n;
  readonly #settled: Settled;
  readonly #listeners = new Set<() => void>();
  #wanted: LanguageCode;
  /** The words of the later pages have been asked for, so every language comes with them. */
  #parts: readonly Part[] = ['ui'];
  readonly #loaded = new Set<string>();

  private constructor(language: LanguageCode, settled: Settled) {
    this.#wanted = language;
    this.#settled = settled;
    this.#words = started(language, settled.strict);
    settled.page.lang = language;
  }

  /** Comes with its words. Should those be out of reach, with the source language's; never rejects. `read`: the language that somebody is reading already. */
  static async create({ saved, read }: { saved: LanguageCode | null; read: LanguageCode | undefined }): Promise<Language> {
    const query = new URLSearchParams(location.search).get('lng');
    const settled = { fetchWords: fetched, page: document.documentElement, strict: !import.meta.env.PROD };
    return Language.from(read ?? pickLanguage(query, saved, navigator.languages), settled);
  }

  /** Begins to fetch the words that will most likely be wanted, before the saved choice is known. */
  static foresee(read: LanguageCode | undefined): void {
    const query = new URLSearchParams(location.search).get('lng');
    void fetched(read ?? pickLanguage(query, null, navigator.languages), 'ui').catch(() => undefined);
  }

  /** As `create`, with the world passed in. */
  static async from(language: LanguageCode, settled: Settled): Promise<Language> {
    const made = new Language(language, settled);
    const loaded = await made.#load(language);
    if (!loaded && language !== SOURCE) await made.change(SOURCE);
    return made;
  }

  /** Speaks only the words given, and is strict about them; given none, it answers with the keys themselves. */
  static createNull(words: Partial<Record<LanguageCode, Words>> = {}, language: LanguageCode = SOURCE): Language {
    const strict = Object.keys(words).length > 0;
    const made = new Language(language, { fetchWords: async code => words[code] ?? {}, page: { lang: '' }, strict });
    for (const code of LANGUAGES) {
      made.#words.addResourceBundle(code, UI, words[code] ?? {});
      for (const part of ['ui', 'later']) made.#loaded.add(`${code} ${part}`);
    }
    return made;
  }

  /** The language that is shown now. */
  get current(): LanguageCode {
    return this.#words.language === 'en' ? 'en' : SOURCE;
  }

  /** Words of the interface. With a number `count`, those for that number. */
  t(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.#look(UI, key, values);
  }

  /** Words of a scene, with its facts filled in. Its words must have been added. */
  sceneText(scene: string, key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.#look(`scene-${scene}`, key, values);
  }

  /** Gives a scene its words in one language; later ones for the same scene replace earlier ones. */
  addScene(scene: string, language: LanguageCode, words: Words): void {
    this.#words.removeResourceBundle(language, `scene-${scene}`);
    this.#words.addResourceBundle(language, `scene-${scene}`, words);
  }

  /** Shows another language once its words are there. If they cannot be had, nothing changes. Of two changes the later counts. */
  async change(language: LanguageCode): Promise<Result<LanguageCode, 'language/not-loaded'>> {
    this.#wanted = language;
    if (!(await this.#load(language))) return err('language/not-loaded');
    if (this.#wanted !== language) return ok(this.current);
    await this.#words.changeLanguage(language);
    this.#settled.page.lang = language;
    for (const listener of this.#listeners) listener();
    return ok(language);
  }

  /** Calls after the language has changed. Gives back how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Fetches the words of the later pages, once; from then on every language comes with them. Says whether they are there. */
  async later(): Promise<boolean> {
    this.#parts = ['ui', 'later'];
    // Outside of tests a missing translation is shown in the source language, which need not hold up anything.
    if (this.current !== SOURCE && !this.#settled.strict) void this.#load(SOURCE);
    return this.#load(this.current);
  }

  async #load(language: LanguageCode): Promise<boolean> {
    const missing = this.#parts.filter(part => !this.#loaded.has(`${language} ${part}`));
    const found = await Promise.all(missing.map(part => this.#settled.fetchWords(language, part).catch(() => undefined)));
    found.forEach((words, i) => {
      if (!words) return;
      this.#words.addResourceBundle(language, UI, words, true, true);
      this.#loaded.add(`${language} ${missing[i]}`);
    });
    return !found.includes(undefined);
  }

  #look(ns: string, key: string, values: Readonly<Record<string, unknown>>): string {
    // `replace` keeps a fact that happens to be called `lng` or `ns` from being taken for an option.
    const options = { ns, replace: values, ...(typeof values['count'] === 'number' && { count: values['count'] }) };
    if (!this.#settled.strict) return this.#words.t(key, options);
    const text = this.#words.t(key, { ...options, lngs: [this.current], defaultValue: NOTHING });
    if (text === NOTHING) throw new Error(`There are no ${this.current} words named "${key}" in "${ns}"`);
    return text;
  }
}

const FILES = import.meta.glob<Words>('/assets/locales/*/*.json', { import: 'default' });

async function fetched(language: LanguageCode, part: Part): Promise<Words> {
  const file = FILES[`/assets/locales/${language}/${part}.json`];
  if (!file) throw new Error(`There are no interface words in ${language}`);
  return file();
}

function started(language: LanguageCode, strict: boolean): i18n {
  const words = createInstance();
  void words.init({
    lng: language,
    fallbackLng: SOURCE,
    supportedLngs: [...LANGUAGES],
    resources: {},
    defaultNS: UI,
    ns: UI,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    ...(strict && { missingInterpolationHandler: (text: string, match: RegExpExecArray) => unfilled(text, match[0]) }),
  });
  return words;
}

function unfilled(text: string, place: string): never {
  throw new Error(`Nothing was given to fill ${place} in "${text}"`);
}
