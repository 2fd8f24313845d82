import type { BeatId, Branch, Ending, FactId, Person, Scene } from '../../src/core/scene.ts';
import { ACTIONS, ROOMS, type Action } from '../../src/core/vocabulary.ts';
import { buildBeat } from './buildBeat.ts';
import { branchesFrom } from './buildBranches.ts';
import { SOURCES } from './documentedFacts.ts';
import type { Draft } from './draft.ts';

/** Builds the scene and checks every name in it. The hash is left empty. */
export function buildScene(draft: Draft, folder: string): Scene {
  const { text } = draft;
  if (text.scene !== folder) draft.complain('scene/folder-name', ['scene'], { folder });
  draft.names(text.source, Object.keys(SOURCES), 'scene/unknown-source', ['source']);
  draft.names(text.who, Object.keys(text.cast), 'scene/unknown-person', ['who']);
  draft.names(text.room, ROOMS, 'scene/unknown-room', ['room']);
  draft.names(text.start, Object.keys(text.beats), 'scene/unknown-target', ['start']);
  for (const key of ['scene', 'source', 'twin', 'house', 'level', 'intro-facts'] as const) draft.places[`${key}`] = draft.source.at([key]);
  draft.word('title', text.title, ['title']);
  draft.word('intro', text.intro, ['intro']);
  draft.word('thanks', text.thanks, ['thanks']);
  takeWords(draft);
  todayWords(draft);
  return {
    id: text.scene, hash: '', truth: text.truth, source: text.source, level: text.level, ...(text.twin && { twin: text.twin }), who: text.who,
    house: text.house, room: text.room, app: appFrom(draft), clock: text.clock, wallet: text.wallet, cast: castFrom(draft), facts: factsFrom(draft),
    anytime: anytimeFrom(draft), start: text.start, beats: beatsFrom(draft), endings: endingsFrom(draft), introFacts: text['intro-facts'] ?? [], ...(text.today && { today: text.today.length }),
  };
}

function appFrom(draft: Draft): string {
  const { app, cast } = draft.text;
  if (draft.names(app, Object.keys(cast), 'scene/unknown-person', ['app']) && !cast[app]!.app) draft.complain('scene/unknown-app', ['app'], { id: app });
  return app;
}

/** The cards on how it is done today. */
function todayWords(draft: Draft): void {
  (draft.text.today ?? []).forEach((card, index) => {
    for (const part of ['title', 'text', 'source'] as const) draft.word(`today-${index}-${part}`, card[part], ['today', index, part]);
  });
}

/** The words of all takes, each under the number of its take. */
function takeWords(draft: Draft): void {
  (draft.text.takes ?? []).forEach((take, index) => {
    for (const [name, value] of Object.entries(take)) if (typeof value === 'string') draft.word(`take-${index}-${name}`, value, ['takes', index, name]);
  });
}

function castFrom(draft: Draft): Scene['cast'] {
  return mapped(draft.text.cast, (person, id): Person => {
    draft.word(`cast-${id}`, person.name, ['cast', id, 'name']);
    draft.word(`cast-${id}-role`, person.role, ['cast', id, 'role']);
    if (person.number) draft.places[`number-${id}`] = draft.source.at(['cast', id, 'number']);
    return { ...(person.looks && { looks: person.looks }), ...(person.number && { number: person.number }), ...(person.app && { app: person.app }), genuine: person.genuine ?? false };
  });
}

function factsFrom(draft: Draft): Record<FactId, Scene['facts'][string]> {
  if (typeof draft.text.facts['paid'] !== 'object') draft.complainAtKey('scene/paid-fact', ['facts']);
  return mapped(draft.text.facts, (fact, id) => {
    draft.place(`fact-${id}`, ['facts', id]);
    return typeof fact === 'boolean' ? { start: fact } : { start: 0, max: fact.max };
  });
}

function anytimeFrom(draft: Draft): Record<Action, Branch[]> {
  const entries = ACTIONS.map(action => {
    draft.place(`anytime-${action}`, ['anytime', action]);
    return [action, branchesFrom(draft, draft.text.anytime[action], ['anytime', action])];
  });
  return Object.fromEntries(entries) as Record<Action, Branch[]>;
}

function beatsFrom(draft: Draft): Record<BeatId, Scene['beats'][string]> {
  return mapped(draft.text.beats, (beat, id) => {
    draft.place(`beat-${id}`, ['beats', id]);
    return buildBeat(draft, id, beat);
  });
}

function endingsFrom(draft: Draft): Scene['endings'] {
  return mapped(draft.text.endings, (ending, id): Ending => {
    if (draft.text.beats[id]) draft.complainAtKey('scene/duplicate-id', ['endings', id], { id, other: draft.source.keyAt(['beats', id]).line });
    draft.place(`end-${id}`, ['endings', id]);
    draft.word(`end-${id}-title`, ending.title, ['endings', id, 'title']);
    draft.word(`end-${id}-text`, ending.text, ['endings', id, 'text']);
    if (ending.facts) draft.places[`shows-${id}`] = draft.source.at(['endings', id, 'facts']);
    return { kind: ending.kind, money: ending.money, ...(ending.frozen !== undefined && { frozen: ending.frozen }), facts: ending.facts ?? [] };
  });
}

const mapped = <A, B>(record: Record<string, A>, change: (value: A, id: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]));
