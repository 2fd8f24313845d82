import { describe, expect, test } from 'vitest';
import { evening, neighbours } from '../../src/app/lane.ts';
import { guest } from '../../src/core/evening.ts';
import type { SaveState } from '../../src/core/save.ts';
import { freshSave } from '../../src/core/save.ts';
import { seal, unseal } from '../../src/platform/saveFormat.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { genuineScene, moves, scamScene } from '../support/build.ts';
import { newGame } from './world.ts';

/** Four evenings of one contact each, in houses 1 to 4. */
const library = SceneLibrary.createNull([1, 2, 3, 4].map(house => ({
  scene: { ...(house % 2 ? scamScene() : genuineScene()), id: `s${house}`, house }, evening: house - 1,
})));
const record = { hash: '', moves: [], endingsSeen: [], times: 1 };
const having = (...ids: string[]): SaveState => ({ ...freshSave(1), welcomed: true, contacts: Object.fromEntries(ids.map(id => [id, record])) });

async function helping(state: SaveState, house: number) {
  const game = newGame({ library }, state);
  await game.help(house);
  await game.enter(house);
  return game;
}

describe('advising a neighbour', () => {
  test('is the same contact in another part, and is scored as such the first time', async () => {
    const game = await helping(having(), 1);
    expect(game.contact.value?.open).toMatchObject({ scene: 's1', mode: 'first', role: 'helper' });
    for (const move of moves('choose decline', 'judge fake')) game.move(move);
    expect(game.save.value.contacts['s1']).toMatchObject({ role: 'helper', times: 1 });
  });

  test('stays so when going back to a door', async () => {
    const game = await helping(having(), 1);
    for (const move of moves('choose answer', 'next', 'next')) game.move(move);
    await game.retry(game.contact.value!.scene, moves('choose answer'), 'again');
    expect(game.contact.value?.open).toMatchObject({ mode: 'again', role: 'helper' });
  });

  test('counts as help once it has been gone through after a first time', async () => {
    const game = await helping(having('s1'), 1);
    expect(game.contact.value?.open).toMatchObject({ mode: 'again', role: 'helper' });
    game.move({ type: 'choose', choice: 'decline' });
    expect(game.save.value.contacts['s1']).toMatchObject({ helped: 1, times: 2 });
  });

});

describe('advice', () => {
  test('is over with that visit: the next one is one’s own again', async () => {
    const game = await helping(having(), 1);
    for (const move of moves('choose decline', 'judge fake')) game.move(move);
    game.close();
    await game.visit(1);
    await game.enter(1);
    expect(game.contact.value?.open.role).toBeUndefined();
  });

  test('is given up by whoever goes to another door instead', async () => {
    const game = newGame({ library });
    await game.help(1);
    await game.visit(2);
    await game.enter(2);
    expect(game.contact.value?.open.role).toBeUndefined();
    game.toLane();
    await game.visit(1);
    await game.enter(1);
    expect(game.contact.value?.open.role).toBeUndefined();
  });

  test('does not turn a contact that was begun for oneself', async () => {
    const game = newGame({ library });
    await game.visit(1);
    await game.enter(1);
    game.toLane();
    await game.help(1);
    await game.enter(1);
    expect(game.contact.value?.open.role).toBeUndefined();
  });

  test('is kept and read again', () => {
    const state: SaveState = { ...having(), contacts: { s1: { ...record, role: 'helper', helped: 2 } }, open: { scene: 's2', hash: '', moves: [], mode: 'first', page: 'contact', role: 'helper' } };
    const sealed = seal(state, 1);
    expect(sealed.ok && unseal(sealed.value)).toMatchObject({ ok: true, value: { state } });
  });
});

describe('a guest', () => {
  test('is somebody helped two evenings ago, who comes once', () => {
    expect(evening(newGame({ library }, having('s1'))).guest).toBeUndefined();
    expect(evening(newGame({ library }, having('s1', 's2'))).guest).toMatchObject({ id: 's1', house: 1 });
    const helped = { ...having('s1', 's2'), contacts: { s1: { ...record, helped: 1 }, s2: record } };
    expect(evening(newGame({ library }, helped)).guest).toBeUndefined();
  });

  test('is nobody who was skipped', () => {
    const listed = [{ id: 'a', evening: 0 }, { id: 'b', evening: 0 }, { id: 'c', evening: 2 }];
    const met = (id: string) => id === 'b';
    expect(guest(listed, 2, { met, advised: () => false })).toBe('b');
    expect(guest(listed, 2, { met: () => false, advised: () => false })).toBeUndefined();
  });

  test('is not among tonight’s own doors, nor counted among the phones that ring', () => {
    const tonight = evening(newGame({ library }, having('s1', 's2')));
    expect(tonight.doors.map(d => d.id)).toEqual(['s3']);
    expect(tonight.waiting).toBe(1);
    expect(neighbours(newGame({ library }, having('s1', 's2'))).map(d => d.state)).toEqual(['handled', 'handled', 'ringing', 'quiet']);
  });
});
