import { guest, tonight } from '../core/evening.ts';
import { shuffle } from '../core/random.ts';
import type { SceneEntry } from '../platform/sceneLibrary.ts';
import type { Game } from './game.ts';
import { begun } from './parked.ts';

/** A door of the lane behind which somebody is contacted, tonight or some evening. Whether by a swindler is not known here. */
export interface Door {
  /** The contact's id. */
  id: string;
  house: number;
  /** Id of the neighbour, for the name in the interface words. */
  who: string;
  looks: string;
  /** `quiet`: the phone does not ring tonight, but one may call in. */
  state: 'ringing' | 'begun' | 'handled' | 'quiet';
}

/** What the lane is like now. */
export interface Evening {
  /** Counts from 0; one past the last when all has been seen. */
  number: number;
  /** Those concerned tonight, in this player's own order: seeded, so that no place in the row means anything. */
  doors: Door[];
  /** How many phones ring or lie off the hook. */
  waiting: number;
  /** Every phone has rung and been seen to. */
  over: boolean;
  /** Somebody helped before, who stands there to ask advice. */
  guest?: Door;
}

/** All doors, in the order of their houses. */
export function neighbours(game: Game): Door[] {
  return game.world.library.list().map(entry => doorOf(game, entry)).toSorted((a, b) => a.house - b.house);
}

/** The evening it is. When all is over, the doors are all there are. */
export function evening(game: Game): Evening {
  const { seed } = game.save.value;
  const entries = game.world.library.list();
  const number = eveningNumber(game);
  const concerned = entries.filter(entry => entry.evening === number);
  const over = concerned.length === 0;
  const doors = shuffle(over ? entries : concerned, seed).map(entry => doorOf(game, entry));
  const asks = guestOf(game, number);
  return { number, doors, over, waiting: doors.filter(({ state }) => state === 'ringing' || state === 'begun').length, ...(asks && { guest: asks }) };
}

function guestOf(game: Game, number: number): Door | undefined {
  const { contacts } = game.save.value;
  const entries = game.world.library.list();
  const id = guest(entries, number, { met: scene => contacts[scene] !== undefined, advised: scene => contacts[scene]?.helped !== undefined });
  const entry = entries.find(e => e.id === id);
  return entry && doorOf(game, entry);
}

function doorOf(game: Game, { id, house, who, looks, evening: on }: SceneEntry): Door {
  return { id, house, who, looks, state: stateOf(game, id, on) };
}

function stateOf(game: Game, id: string, on: number): Door['state'] {
  const { contacts, skipped } = game.save.value;
  if (contacts[id]) return 'handled';
  if (begun(game.save.value, id)) return 'begun';
  return on === eveningNumber(game) && !skipped?.includes(id) ? 'ringing' : 'quiet';
}

function eveningNumber(game: Game): number {
  const { contacts, skipped } = game.save.value;
  return tonight(game.world.library.list(), id => contacts[id] !== undefined || skipped?.includes(id) === true);
}
