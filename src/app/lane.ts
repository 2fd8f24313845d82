import { shuffle } from '../core/random.ts';
import type { Game } from './game.ts';
import { begun } from './parked.ts';

/** A door of the lane behind which somebody has been contacted. Whether by a swindler is not known here. */
export interface Door {
  house: number;
  /** Id of the neighbour, for the name in the interface words. */
  who: string;
  looks: string;
  state: 'ringing' | 'begun' | 'handled';
}

/** The doors in this player's own order: seeded, so that no place in the row means anything. */
export function lane(game: Game): Door[] {
  const { seed, contacts } = game.save.value;
  return shuffle(game.world.library.list(), seed).map(({ id, house, who, looks }) => ({
    house, who, looks,
    state: contacts[id] ? 'handled' : begun(game.save.value, id) ? 'begun' : 'ringing',
  }));
}

/** What the lane says about itself, as a key and the values for it. */
export function progressOf(doors: readonly Door[]): { key: string; values: { count: number } } {
  const waiting = doors.filter(d => d.state !== 'handled').length;
  return { key: waiting === 0 ? 'lane.all-handled' : 'lane.waiting', values: { count: waiting } };
}
