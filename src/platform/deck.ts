import type { Card } from '../core/card.ts';
import type { LanguageCode } from '../core/save.ts';
import type { Words } from './language.ts';

/** Cards of all forms, each form in its order, and what each says in one language. */
export interface CardsInWords {
  cards: readonly Card[];
  /** The hash of what they say. */
  content: string;
  words: Words;
}

/** The test cards. They are fetched when a form is opened: nobody else needs them. */
export class Deck {
  readonly #fetch: (language: LanguageCode) => Promise<CardsInWords>;

  private constructor(fetch: (language: LanguageCode) => Promise<CardsInWords>) {
    this.#fetch = fetch;
  }

  static create(): Deck {
    return new Deck(async language => {
      const words = language === 'en' ? import('virtual:cards/en') : import('virtual:cards/zh-CN');
      const [cards, said] = await Promise.all([import('virtual:cards'), words]);
      return { ...cards.default, words: said.default };
    });
  }

  static createNull(cards: readonly Card[] = [], words: Words = {}): Deck {
    return new Deck(async () => ({ cards, content: '0'.repeat(12), words }));
  }

  /** Undefined when they cannot be had. */
  async load(language: LanguageCode): Promise<CardsInWords | undefined> {
    return this.#fetch(language).catch(() => undefined);
  }
}
