/** The words of the game. Everything else in core is a function of these. */

/** A contact is a scam or the real thing. Half of all contacts are the real thing. */
export const TRUTHS = ['scam', 'genuine'] as const;
export type Truth = (typeof TRUTHS)[number];

/** What the trainee says it was, once it is over. */
export const VERDICTS = ['real', 'unsure', 'fake'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The surface on which a beat happens, nearly always one of the neighbour's phone. `ring` is a call not yet answered; `face` is face to face. */
export const CHANNELS = ['ring', 'call', 'face', 'sms', 'chat', 'app', 'page', 'scan', 'pay', 'bank', 'home'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether lines on a surface are heard, on the phone or face to face. */
export const isSpoken = (channel: Channel): boolean => channel === 'call' || channel === 'face';
/** Whether lines come one after the other; on other channels all of a page stand there at once. */
export const isOneByOne = (channel: Channel): boolean => isSpoken(channel) || channel === 'chat' || channel === 'sms';

/** Where somebody is when the phone rings. Each room has its pictures and a sentence that tells it. */
export const ROOMS = ['living', 'kitchen', 'stairwell', 'shop', 'office', 'bank', 'noodle', 'street'] as const;

/** Surfaces that are read as a whole: all their lines stand there at once. */
export const PAGE_CHANNELS: readonly Channel[] = ['ring', 'app', 'page', 'scan', 'pay', 'bank', 'home'];

/** The neighbour's own apps, in which the truth of the matter can be looked up. */
export const APPS = ['shop', 'courier', 'food', 'seller', 'loan', 'bank'] as const;
export type App = (typeof APPS)[number];

/** What a line on a page is drawn as. On a call or in a chat a line without a shape is spoken or written. */
export const SHAPES = [
  'item', 'done', 'now', 'later', 'notice', 'request', // an order page: the goods, its steps, a sentence, a wish
  'amount', 'row', 'dots', 'receipt', // a pay page: the sum, a detail, the secret already filled in, the proof
  'code', 'form', 'photo', 'time', // in a chat: a code to scan, a document, a picture, a time of day
] as const;
export type Shape = (typeof SHAPES)[number];

/** The five looks (五看): the bulletin's five elements, turned into questions. */
export const LOOKS = ['who', 'where', 'what', 'loan', 'haste'] as const;
export type Look = (typeof LOOKS)[number];

/** Decisive: one is enough to stop. Alert: check first, genuine contacts can have it. */
export type Strength = 'decisive' | 'alert';

/** The 13 scored red flags, each traceable to the bulletin's elements and reminders, in the order of its look. */
export const FLAG_TABLE = {
  'stranger-contact': { look: 'who', strength: 'alert' },
  'their-callback-number': { look: 'who', strength: 'alert' },
  'leave-platform': { look: 'where', strength: 'decisive' },
  'scan-their-qr': { look: 'where', strength: 'decisive' },
  'open-their-link': { look: 'where', strength: 'decisive' },
  'not-original-route': { look: 'where', strength: 'decisive' },
  'ask-identity': { look: 'what', strength: 'alert' },
  'ask-card-number': { look: 'what', strength: 'alert' },
  'ask-password': { look: 'what', strength: 'decisive' },
  'ask-sms-code': { look: 'what', strength: 'decisive' },
  'borrow-for-refund': { look: 'loan', strength: 'decisive' },
  'rush': { look: 'haste', strength: 'alert' },
  'no-review-period': { look: 'haste', strength: 'alert' },
} as const satisfies Record<string, { look: Look; strength: Strength }>;
export type Flag = keyof typeof FLAG_TABLE;
export const FLAGS = Object.keys(FLAG_TABLE) as Flag[];

/** The bulletin's seven reminders, and the flags against which each of them helps. The sixth is advice for all days. */
export const REMINDER_TABLE = {
  R1: ['leave-platform'],
  R2: ['scan-their-qr', 'open-their-link', 'not-original-route', 'ask-card-number', 'ask-password', 'ask-sms-code'],
  R3: ['borrow-for-refund'],
  R4: ['rush', 'no-review-period'],
  R5: ['stranger-contact', 'their-callback-number'],
  R6: [],
  R7: ['ask-identity', 'stranger-contact', 'open-their-link', 'scan-their-qr'],
} as const satisfies Record<string, readonly Flag[]>;
export type Reminder = keyof typeof REMINDER_TABLE;
export const REMINDERS = Object.keys(REMINDER_TABLE) as Reminder[];

/** Ways of pressing someone. Shown in the debrief, never scored: the bulletin does not list them. */
export const PRESSURES = [
  'authority', 'helpful', 'precision', 'credit-threat', 'fee-threat', 'status-threat',
  'reciprocity', 'small-step', 'jargon', 'sunk-cost', 'stay-on-line',
] as const;
export type Pressure = (typeof PRESSURES)[number];

/** What a choice amounts to, whatever its words are. */
export const CONDUCTS = ['comply', 'ask-caller', 'refuse', 'verify-own', 'report'] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** The ladder of what has been given away, from nothing (X0) to money gone (X7). */
export const RUNGS = ['X0', 'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7'] as const;
export type Rung = (typeof RUNGS)[number];

/** What a person can do at any moment, in the order in which the bar shows them. */
export const ACTIONS = ['hang-up', 'open-app', 'call-official', 'ask-family', 'call-police'] as const;
export type Action = (typeof ACTIONS)[number];

/** Scam endings from safe to full loss; genuine endings from settled to something forfeited. */
export const ENDING_KINDS = ['safe', 'late', 'partial', 'full', 'settled', 'delayed', 'forfeited'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** Faces that the cast can pull. */
export const MOODS = ['neutral', 'friendly', 'talking', 'pressing', 'worried', 'sad', 'proud', 'caught'] as const;
export type Mood = (typeof MOODS)[number];
