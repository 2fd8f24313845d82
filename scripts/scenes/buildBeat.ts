import type { Beat, Branch, Choice, Line } from '../../src/core/scene.ts';
import { ACTIONS, type Action } from '../../src/core/vocabulary.ts';
import { branchesFrom, setFrom, targetFrom, whenFrom } from './buildBranches.ts';
import { closest } from './closest.ts';
import type { Draft } from './draft.ts';
import { LINE_SHAPE, type BeatText, type ChoiceText, type LineText } from './schema.ts';
import type { Path } from './yamlSource.ts';

/** Builds one beat. */
export function buildBeat(draft: Draft, id: string, text: BeatText): Beat {
  const path = ['beats', id];
  if ((text.choices === undefined) === (text.goto === undefined)) draft.complainAtKey('scene/way-on', path, { beat: id });
  if (text.with) draft.names(text.with, Object.keys(draft.text.cast), 'scene/unknown-person', [...path, 'with']);
  const door = draft.word(`beat-${id}-door`, text.door, [...path, 'door']);
  const thought = draft.word(`beat-${id}-thought`, text.thought, [...path, 'thought']);
  return {
    channel: text.channel,
    onCall: text.channel === 'call' || text.channel === 'face' || text['on-call'] === true,
    ...(text.with && { with: text.with }),
    lines: (text.lines ?? []).map((line, i) => buildLine(draft, line, [...path, 'lines', i])),
    ...(text.choices && { choices: text.choices.map((choice, i) => buildChoice(draft, id, choice, [...path, 'choices', i])) }),
    // oxlint-disable-next-line unicorn/no-thenable -- the scene's own word; a beat is never awaited
    ...(text.goto !== undefined && { then: thenFrom(draft, text.goto, [...path, 'goto']) }),
    ...setFrom(draft, text.set, [...path, 'set']),
    ...(text.on && { on: onFrom(draft, text.on, [...path, 'on']) }),
    ...(door && { door: true as const }),
    ...(thought && { thought: true as const }),
    ...(text.feels && { feels: text.feels }),
  };
}

const thenFrom = (draft: Draft, goto: NonNullable<BeatText['goto']>, path: Path): Branch[] =>
  typeof goto === 'string' ? branchesFrom(draft, { goto }, path.slice(0, -1)) : branchesFrom(draft, goto, path);

function onFrom(draft: Draft, on: NonNullable<BeatText['on']>, path: Path): Partial<Record<Action, Branch[]>> {
  return Object.fromEntries(ACTIONS.flatMap(action => (on[action] ? [[action, branchesFrom(draft, on[action], [...path, action])]] : [])));
}

function buildLine(draft: Draft, text: LineText, path: Path): Line {
  const by = speakerOf(draft, text, path);
  const id = idOf(draft, text.id, path);
  if (by) draft.word(id, text[by] as string, [...path, by]);
  const told = (key: 'fine' | 'real' | 'small') => draft.word(`${id}-${key}`, text[key], [...path, key]);
  const [fine, real, small] = [told('fine'), told('real'), told('small')];
  notePlaces(draft, id, text, path);
  return {
    id, by: by ?? 'narrator',
    ...(text.channel && { channel: text.channel }), ...(text.interrupt && { interrupt: true as const }), ...(text.as && { shape: text.as }),
    flags: text.flags ?? [], pressure: text.pressure ?? [],
    ...(text.seems && { seems: text.seems }), ...(fine && { fine: true as const }), ...(real && { real: true as const }), ...(small && { small: true as const }),
    ...(text.mood && { mood: text.mood }), ...(text.picture && { picture: text.picture }), ...(text.sum !== undefined && { sum: text.sum }),
    ...whenFrom(draft, text.when, [...path, 'when']),
    facts: text.facts ?? [],
  };
}

/** The one key of a line that is not a field of its own. */
function speakerOf(draft: Draft, text: LineText, path: Path): string | undefined {
  const speakers = [...Object.keys(draft.text.cast), 'narrator'];
  const keys = Object.keys(text).filter(key => !(key in LINE_SHAPE));
  const unknown = keys.filter(key => !speakers.includes(key));
  for (const key of unknown) {
    const near = closest(key, [...speakers, ...Object.keys(LINE_SHAPE)]);
    draft.complainAtKey('scene/unknown-speaker', [...path, key], { key, known: speakers.join(' '), near });
  }
  if (unknown.length > 0) return undefined;
  if (keys.length === 0) draft.complain('scene/no-speaker', path);
  if (keys.length > 1) draft.complainAtKey('scene/two-speakers', [...path, keys[1]!], { found: keys.join(' ') });
  return keys[0];
}

function buildChoice(draft: Draft, beat: string, text: ChoiceText, path: Path): Choice {
  const forms = (['say', 'do', 'back'] as const).filter(form => text[form] !== undefined);
  if (forms.length !== 1) draft.complain('scene/choice-form', path);
  const form = forms[0] ?? 'do';
  if (form !== 'back' && !text.conduct) draft.complain('shape/missing', path, { key: 'conduct' });
  const id = form === 'back' ? `${beat}-back` : idOf(draft, text.id, path);
  if (form === 'back') draft.place(id, [...path, 'back']);
  else draft.word(id, text[form], [...path, form]);
  const told = (key: 'why' | 'good') => draft.word(`${id}-${key}`, text[key], [...path, key]);
  const [why, good] = [told('why'), told('good')];
  notePlaces(draft, id, text, path);
  return {
    id, form, conduct: text.conduct ?? 'comply', ...(text.rung && { rung: text.rung }), ...whenFrom(draft, text.when, [...path, 'when']),
    to: choiceTarget(draft, form, text, path), ...setFrom(draft, text.set, [...path, 'set']),
    ...(why && { why: true as const }), ...(good && { good: true as const }), facts: text.facts ?? [],
  };
}

function choiceTarget(draft: Draft, form: Choice['form'], text: ChoiceText, path: Path): Choice['to'] {
  const target = targetFrom(draft, text, path);
  const wanted = form !== 'back';
  if ((target !== undefined) !== wanted || (!wanted && (text.goto ?? text.aside) !== undefined)) draft.complain('scene/choice-target', path);
  return target ?? { back: true };
}

function idOf(draft: Draft, id: string | undefined, path: Path): string {
  if (id !== undefined) return id;
  draft.complain('scene/missing-id', path);
  return path.join('-');
}

/** Where a rule points when it means this entry's flags, seems or documented facts. */
function notePlaces(draft: Draft, id: string, text: LineText | ChoiceText, path: Path): void {
  for (const key of ['flags', 'seems', 'facts'] as const) {
    if (key in text) draft.places[`${key === 'facts' ? 'shows' : key}-${id}`] = draft.source.at([...path, key]);
  }
}
