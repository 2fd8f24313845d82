import * as v from 'valibot';
import { CONTACT_PAGES, CONTRASTS, LANGUAGES, MODES, MOTIONS, ROLES, TEXT_SCALE, type SaveState } from '../core/save.ts';
import { err, ok, type Result } from '../core/result.ts';
import { FORMS } from '../core/card.ts';
import { BELIEFS, CARD_ACTS, SELF_QUESTIONS, SELF_STEPS } from '../core/sitting.ts';
import { ACTIONS, CONDUCTS, FLAGS, LOOKS, RUNGS, TRUTHS, VERDICTS } from '../core/vocabulary.ts';
import { migrated, VERSION } from './migrations/migrations.ts';

/** Longer than this is no save of ours, in characters. A long game comes to some thousands. */
export const LONGEST = 1_000_000;

/** A save that was whole when it was read. */
export interface Unsealed {
  /** Counts the saves made on this device; the higher one is the newer one. */
  revision: number;
  state: SaveState;
  /** The version that it was written in, if that was an older one. */
  migratedFrom?: number;
}

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const MoveShape = v.variant('type', [
  v.strictObject({ type: v.literal('next') }),
  v.strictObject({ type: v.literal('choose'), choice: v.string() }),
  v.strictObject({ type: v.literal('act'), action: v.picklist(ACTIONS) }),
  v.strictObject({ type: v.literal('tap'), line: v.string(), look: v.exactOptional(v.picklist(LOOKS)) }),
  v.strictObject({ type: v.literal('untap'), line: v.string() }),
  v.strictObject({ type: v.literal('judge'), verdict: v.picklist(VERDICTS) }),
]);

const SettingsShape = v.strictObject({
  language: v.nullable(v.picklist(LANGUAGES)),
  textScale: v.pipe(v.number(), v.minValue(TEXT_SCALE.least), v.maxValue(TEXT_SCALE.most)),
  elder: v.boolean(),
  readAloud: v.boolean(),
  volumes: v.strictObject({ speech: Share, effects: Share, music: Share }),
  motion: v.picklist(MOTIONS),
  contrast: v.picklist(CONTRASTS),
  textOnly: v.boolean(),
});

const ResultShape = v.strictObject({ truth: v.picklist(TRUTHS), verdict: v.picklist(VERDICTS), conduct: v.picklist(CONDUCTS), rung: v.picklist(RUNGS), lost: Count, purse: Count });

const SittingShape = v.strictObject({
  form: v.picklist(FORMS),
  self: v.pipe(v.array(v.picklist(SELF_STEPS)), v.maxLength(SELF_QUESTIONS.length)),
  answers: v.array(v.strictObject({ card: v.string(), belief: v.picklist(BELIEFS), act: v.exactOptional(v.picklist(CARD_ACTS)) })),
});

const ContactShape = v.strictObject({
  hash: v.string(), moves: v.array(MoveShape), endingsSeen: v.array(v.string()), times: Count, take: v.exactOptional(Count),
  role: v.exactOptional(v.picklist(ROLES)), helped: v.exactOptional(Count), result: v.exactOptional(ResultShape),
});

const OpenShape = v.strictObject({
  scene: v.string(), hash: v.string(), moves: v.array(MoveShape), mode: v.picklist(MODES), from: v.exactOptional(Count), page: v.picklist(CONTACT_PAGES),
  take: v.exactOptional(Count), role: v.exactOptional(v.picklist(ROLES)),
});

const SaveShape: v.GenericSchema<unknown, SaveState> = v.strictObject({
  seed: v.pipe(v.number(), v.safeInteger()),
  settings: SettingsShape,
  contacts: v.pipe(v.unknown(), v.check(isPlainRecord), v.record(v.string(), ContactShape)),
  open: v.exactOptional(OpenShape),
  parked: v.exactOptional(v.pipe(v.unknown(), v.check(isPlainRecord), v.record(v.string(), OpenShape))),
  skipped: v.exactOptional(v.array(v.string())),
  met: v.exactOptional(v.array(v.picklist(FLAGS))),
  sittings: v.exactOptional(v.array(SittingShape)),
  taught: v.array(v.string()),
  welcomed: v.boolean(),
});

/** How every version wraps its state. This shape never changes, so that any version can tell a newer one. */
const Envelope = v.strictObject({ version: Count, revision: Count, length: Count, checksum: v.string(), text: v.string() });

/** What goes into a slot. Refuses what `unseal` would not give back, so that a save never spoils itself. */
export function seal(state: SaveState, revision: number): Result<string, 'storage/not-kept'> {
  const text = JSON.stringify(state);
  if (text.length > LONGEST || !read(text, VERSION).ok) return err('storage/not-kept');
  return ok(wrapped(text, VERSION, revision));
}

/** Wraps the text of a state as any version does. Apart from `seal` only fixtures of other versions need it. */
export function wrapped(text: string, version: number, revision: number): string {
  const { length } = text;
  return JSON.stringify({ version, revision, length, checksum: checksum(version, revision, text), text });
}

/** Reads a slot. Never throws, whatever it holds. An older version is brought up to date. */
export function unseal(slot: string): Result<Unsealed, 'storage/damaged' | 'storage/newer-version'> {
  const envelope = slot.length > 2 * LONGEST ? undefined : v.safeParse(Envelope, parsed(slot));
  if (!envelope?.success) return err('storage/damaged');
  const { version, revision, length, checksum: sum, text } = envelope.output;
  if (text.length !== length || length > LONGEST || sum !== checksum(version, revision, text)) return err('storage/damaged');
  if (version > VERSION) return err('storage/newer-version');
  const state = read(text, version);
  if (!state.ok) return state;
  return ok({ revision, state: state.value, ...(version < VERSION && { migratedFrom: version }) });
}

function read(text: string, version: number): Result<SaveState, 'storage/damaged'> {
  try {
    const state = v.safeParse(SaveShape, migrated(parsed(text), version));
    return state.success ? ok(state.output) : err('storage/damaged');
  } catch {
    return err('storage/damaged');
  }
}

/** Undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A shape with free keys would let a list pass, and pass over keys that reach for an object's prototype. */
function isPlainRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !Object.keys(value).some(key => key === '__proto__' || key === 'prototype' || key === 'constructor');
}

/** FNV-1a over the whole envelope: a wrong revision would do as much harm as a wrong state. Not against forgers. */
function checksum(version: number, revision: number, text: string): string {
  let sum = 0x811c9dc5;
  for (const part of [`${version}.${revision}.${text.length}.`, text]) {
    for (let i = 0; i < part.length; i++) sum = Math.imul(sum ^ part.charCodeAt(i), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
