import type { Truth } from './vocabulary.ts';

/** Matched sets of test cards: nobody meets the same card before and after. */
export const FORMS = ['A', 'B', 'C'] as const;
export type Form = (typeof FORMS)[number];

/** How far a card lies from what is practised: the same kind of story, another one of the bulletin, one that came later. */
export const CARD_KINDS = ['trained', 'near', 'modern'] as const;
type CardKind = (typeof CARD_KINDS)[number];

/** How the contact of a card arrives. */
export const CARD_CHANNELS = ['call', 'sms', 'chat', 'notice', 'sms-then-voice'] as const;
type CardChannel = (typeof CARD_CHANNELS)[number];

/** One contact on one card, without its words. Cards of a pair differ in nothing but their surface. */
export interface Card {
  /** Pair and form, such as `7b`. */
  id: string;
  /** From 1. */
  pair: number;
  form: Form;
  truth: Truth;
  kind: CardKind;
  channel: CardChannel;
}
