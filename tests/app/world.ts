import { Address, type AddressBar } from '../../src/app/address.ts';
import { Game } from '../../src/app/game.ts';
import type { World } from '../../src/app/world.ts';
import { freshSave, type SaveState } from '../../src/core/save.ts';
import { Chance } from '../../src/platform/chance.ts';
import { Clock } from '../../src/platform/clock.ts';
import { Deck } from '../../src/platform/deck.ts';
import { Device } from '../../src/platform/device.ts';
import { Language } from '../../src/platform/language.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { Storage } from '../../src/platform/storage.ts';
import { genuineScene, scamScene } from '../support/build.ts';

/** Two contacts behind two doors. */
export const scam = { ...scamScene(), id: 'scam', house: 2 };
export const genuine = { ...genuineScene(), id: 'genuine', house: 7 };

/** A browser's history in memory. `at` is the entry that is open. */
export function memoryBar(hash = '#/'): AddressBar & { entries: { hash: string; depth: number }[]; at: number; forward(): void } {
  const listeners: (() => void)[] = [];
  const turn = (by: number) => {
    if (!bar.entries[bar.at + by]) throw new Error('This would leave the game');
    bar.at += by;
    for (const listener of listeners) listener();
  };
  const bar = {
    entries: [{ hash, depth: 0 }], at: 0,
    get hash() { return bar.entries[bar.at]!.hash; },
    get depth() { return bar.entries[bar.at]!.depth; },
    push(to: string, depth: number) { bar.entries = [...bar.entries.slice(0, ++bar.at), { hash: to, depth }]; },
    replace(to: string) { bar.entries[bar.at] = { ...bar.entries[bar.at]!, hash: to }; },
    back: () => turn(-1),
    forward: () => turn(1),
    onChange(listener: () => void) { listeners.push(listener); },
  };
  return bar;
}

/** A world without an outside, holding the two contacts. */
const nullWorld = (parts: Partial<World> = {}): World => ({
  clock: Clock.createNull(), chance: Chance.createNull(), storage: Storage.createNull(), language: Language.createNull(),
  library: SceneLibrary.createNull([{ scene: scam }, { scene: genuine }]), device: Device.createNull(), deck: Deck.createNull(), ...parts,
});

/** A game whose content note has been read. */
export const newGame = (parts: Partial<World> = {}, state: SaveState = { ...freshSave(1), welcomed: true }, bar: AddressBar = memoryBar()): Game =>
  new Game(nullWorld(parts), new Address(bar), state);

/** A game in which a contact is open. */
export async function at(house: number, parts: Partial<World> = {}, state?: SaveState): Promise<Game> {
  const game = newGame(parts, state);
  await visited(game, house);
  return game;
}

/** Goes to a door and through it, as a page does. */
export async function visited(game: Game, house: number): Promise<void> {
  await game.visit(house);
  await game.enter(house);
}
