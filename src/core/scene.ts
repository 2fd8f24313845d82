import type { Action, App, Channel, Conduct, EndingKind, Flag, Mood, Pressure, Rung, Shape, Truth } from './vocabulary.ts';

/**
 * A scene is one contact, compiled: the graph without its words.
 *
 * Words live in one namespace per scene and language, under these keys: `title`, `intro`, a line's or a
 * choice's id, `<line>-small`, `<line>-fine`, `<line>-real`, `<choice>-why`, `<choice>-good`,
 * `beat-<beat>-door`, `beat-<beat>-thought`, `end-<ending>-title`, `end-<ending>-text`, `cast-<id>`, `cast-<id>-role`, `take-<index>-<name>`, `thanks`,
 * `today-<index>-title|text|source`.
 */
export interface Scene {
  id: string;
  /** Changes whenever the content does; a save made with other content is replayed as far as it goes. */
  hash: string;
  truth: Truth;
  /** The bulletin's method, such as `1.1`. */
  source: string;
  level: 1 | 2 | 3 | 4;
  /** Its counterpart: the genuine contact to a scam and the other way round. Two genuine ones have none. */
  twin?: string;
  /** The neighbour whose phone it is, a cast id. */
  who: CastId;
  /** The number on the door; also the contact's name in the address, since it gives nothing away. */
  house: number;
  room: string;
  /** Whose page `open-app` opens: the neighbour's own app, a cast id. */
  app: CastId;
  /** What the phone's own clock says, as `15:20`. */
  clock: string;
  /** The money in each purse before anything happens, in yuan. */
  wallet: Record<string, number>;
  cast: Record<CastId, Person>;
  facts: Record<FactId, { start: boolean } | { start: number; max: number }>;
  anytime: Record<Action, Branch[]>;
  start: BeatId;
  beats: Record<BeatId, Beat>;
  endings: Record<EndingId, Ending>;
  /** Documented facts that the intro tells (place C of the scene's fact list). */
  introFacts: string[];
  /** How many cards there are on how the method is done today. */
  today?: number;
  /** Which of the written alternatives this is. Absent in a scene that is told in one way only. */
  take?: Take;
}

/**
 * One of the ways in which a scene is told: other goods, sums and times in the same story. The graph is the same in all
 * takes but for its numbers, so that moves mean the same.
 */
export interface Take {
  /** Counts from 0. */
  index: number;
  /** The numbers that texts name as `{{name}}`. */
  numbers: Record<string, number>;
  /** The names of the words that texts name as `{{name}}`; they stand under `take-<index>-<name>`. */
  words: string[];
}

export type CastId = string;
export type BeatId = string;
export type EndingId = string;
export type LineId = string;
export type ChoiceId = string;
export type FactId = string;

export interface Person {
  /** Which drawn figure: agent, clerk, gran ... Absent for an app or a page. */
  looks?: string;
  /** A masked number, shown and never dialled. */
  number?: string;
  /** Which of the neighbour's own apps it is. */
  app?: App;
  /** True for a party that is what it says it is, also inside a scam. */
  genuine: boolean;
}

export interface Beat {
  channel: Channel;
  /** A call is open, so that it can be hung up; or somebody stands there, so that one can walk away. */
  onCall: boolean;
  /** The other party of this surface; whose face and number are shown. */
  with?: CastId;
  lines: Line[];
  /** Exactly one of `choices` and `then`. */
  choices?: Choice[];
  then?: Branch[];
  /** What becomes true by coming here. */
  set?: Effect[];
  /** Overrides the scene's answer to an action. */
  on?: Partial<Record<Action, Branch[]>>;
  /** One could leave here; the debrief draws a door and can replay from it. */
  door?: true;
  /** The neighbour thinks something (wide screens only; never a hint). */
  thought?: true;
  feels?: Mood;
}

export interface Line {
  id: LineId;
  by: CastId | 'narrator';
  /** Another surface while this one goes on, such as a text message during a call. */
  channel?: Channel;
  /** Drops in over whatever is shown. */
  interrupt?: true;
  shape?: Shape;
  flags: Flag[];
  pressure: Pressure[];
  /** A red flag that this genuine line looks like; `<line>-fine` says why it is fine. */
  seems?: Flag;
  /** There is a sentence on why this line is in order. */
  fine?: true;
  /** There is a sentence on what the real service does here, instead of the flag's own. */
  real?: true;
  small?: true;
  mood?: Mood;
  picture?: string;
  /** The sum that the line shows, in yuan. */
  sum?: number;
  when?: Condition;
  facts: string[];
}

export interface Choice {
  id: ChoiceId;
  form: 'say' | 'do' | 'back';
  conduct: Conduct;
  rung?: Rung;
  when?: Condition;
  to: Target;
  set?: Effect[];
  why?: true;
  good?: true;
  facts: string[];
}

export interface Ending {
  kind: EndingKind;
  /** Yuan lost for good or for now; equals the fact `paid` wherever this ending is reached. */
  money: number;
  /** Part of `money` that is stopped on its way; never counted as returned. */
  frozen?: number;
  facts: string[];
}

/** Where something leads: on to a beat or an ending, to a side beat and later back, or back from it. */
export type Target = { goto: BeatId | EndingId } | { aside: BeatId } | { back: true };

/** The first branch whose condition holds is taken. */
export interface Branch {
  when?: Condition;
  to: Target;
}

/** All must hold. */
export type Condition = Atom[];
export type Atom = { fact: FactId; is: boolean } | { fact: FactId; above: number };

/** Set a yes/no fact, or add to a number. */
export type Effect = { fact: FactId; is: boolean } | { fact: FactId; add: number };
