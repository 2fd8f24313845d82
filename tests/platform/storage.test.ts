import { expect, test } from 'vitest';
import { VERSION } from '../../src/platform/migrations/migrations.ts';
import { wrapped } from '../../src/platform/saveFormat.ts';
import { Storage, type StorageProblem } from '../../src/platform/storage.ts';
import { localStore } from '../../src/platform/storageStores.ts';
import { dice, localStub, openStore, played, slot, SLOT_A, SLOT_B } from './stubs.ts';

const newerSlot = wrapped('{}', VERSION + 1, 9);

test('nothing kept yet is a fresh start and no problem', async () => {
  expect(await Storage.createNull().load()).toEqual({});
});

test('what was saved is found again', async () => {
  const store = openStore();
  expect(await new Storage([store]).save(played())).toBeUndefined();
  expect(await new Storage([store]).load()).toEqual({ state: played() });
});

test('each save leaves the one before it whole', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  for (const times of [1, 2, 3]) await storage.save(played(times));
  expect(Object.fromEntries(store.texts)).toEqual({ [SLOT_A]: slot(played(3), 3), [SLOT_B]: slot(played(2), 2) });
});

test('of many saves at once the last one wins and few are written', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  await Promise.all(Array.from({ length: 50 }, (_, i) => storage.save(played(i))));
  expect(store.writes).toBeLessThanOrEqual(2);
  expect(await new Storage([store]).load()).toEqual({ state: played(49) });
});

/** The smallest thing that causes each problem. A new problem without a cause does not compile. */
const causes: Record<StorageProblem, () => Promise<StorageProblem | undefined>> = {
  'storage/not-kept': () => Storage.createNull({}, { fails: 'write' }).save(played()),
  'storage/damaged': async () => (await Storage.createNull({ [SLOT_A]: '' }).load()).problem,
  'storage/newer-version': async () => (await Storage.createNull({ [SLOT_A]: newerSlot }).load()).problem,
  'storage/other-tab': () => Storage.createNull({ [SLOT_A]: slot(played(), 1) }).save(played()),
};

test.each(Object.entries(causes))('%s has a smallest cause', async (code, cause) => {
  expect(await cause()).toBe(code);
});

test('when no store can be read, this is said at once and the game begins afresh', async () => {
  expect(await Storage.createNull({ [SLOT_A]: slot(played(), 1) }, { fails: 'read' }).load()).toEqual({ problem: 'storage/not-kept' });
});

test('a full store is said once, not at every move', async () => {
  const storage = Storage.createNull({}, { fails: 'quota' });
  expect([await storage.save(played(1)), await storage.save(played(2))]).toEqual(['storage/not-kept', undefined]);
});

test('a problem that went away and came back is said again', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  const said = [];
  for (const broken of [true, false, true]) {
    store.broken = broken;
    said.push(await storage.save(played()));
  }
  expect(said).toEqual(['storage/not-kept', undefined, 'storage/not-kept']);
});

test('what the first store will not take goes into the second, and is found there as the newest', async () => {
  const [first, second] = [openStore(), openStore()];
  const storage = new Storage([first, second]);
  await storage.save(played(1));
  first.broken = true;
  expect(await storage.save(played(2))).toBeUndefined();
  first.broken = false;
  expect(await new Storage([first, second]).load()).toEqual({ state: played(2) });
});

test('a store that could not be read at first is not written to when it comes back', async () => {
  const [first, second] = [openStore({ [SLOT_A]: slot(played(5), 5) }), openStore()];
  first.broken = true;
  const storage = new Storage([first, second]);
  await storage.load();
  first.broken = false;
  expect(await storage.save(played(6))).toBeUndefined();
  expect(first.texts.get(SLOT_A)).toBe(slot(played(5), 5));
  expect([...second.texts.keys()]).toEqual([SLOT_A]);
});

test('a forbidden localStorage counts as a store that fails', async () => {
  const storage = new Storage([localStore(() => { throw new DOMException('forbidden', 'SecurityError'); })]);
  expect(await storage.load()).toEqual({ problem: 'storage/not-kept' });
  expect(await storage.save(played())).toBeUndefined();
});

test('a full localStorage is said, and what it held stays', async () => {
  const stub = localStub(new Map([[SLOT_A, slot(played(1), 1)]]), 10);
  const storage = new Storage([localStore(() => stub)]);
  await storage.load();
  expect(await storage.save(played(2))).toBe('storage/not-kept');
  expect(await new Storage([localStore(() => stub)]).load()).toEqual({ state: played(1) });
});

test('one bad slot: the good one is used, the bad copy is put by and comes along in the export', async () => {
  const store = openStore({ [SLOT_A]: slot(played(1), 1), [SLOT_B]: 'garbage' });
  const storage = new Storage([store]);
  expect(await storage.load()).toEqual({ state: played(1), problem: 'storage/damaged' });
  expect(store.texts.get('scam-drill/damaged-b')).toBe('garbage');
  expect(store.texts.has(SLOT_B)).toBe(false);
  for (const times of [2, 3]) expect(await storage.save(played(times))).toBeUndefined();
  expect(JSON.parse(await storage.exportText())).toMatchObject({ state: played(3), stores: [{ 'scam-drill/damaged-b': 'garbage' }] });
  expect(await new Storage([store]).load()).toEqual({ state: played(3) });
});

test('both slots bad: a fresh start, both copies put by', async () => {
  const store = openStore({ [SLOT_A]: 'bad', [SLOT_B]: 'worse' });
  expect(await new Storage([store]).load()).toEqual({ problem: 'storage/damaged' });
  expect(Object.fromEntries(store.texts)).toEqual({ 'scam-drill/damaged-a': 'bad', 'scam-drill/damaged-b': 'worse' });
});

test('a slot that went bad during play is put by, not written over', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  await storage.save(played(1));
  store.texts = new Map(store.texts).set(SLOT_B, 'garbage');
  await storage.save(played(2));
  expect(store.texts.get('scam-drill/damaged-b')).toBe('garbage');
});

test('a save of a newer version stays untouched, and can be exported', async () => {
  const store = openStore({ [SLOT_A]: newerSlot, [SLOT_B]: slot(played(1), 1) });
  const storage = new Storage([store]);
  expect(await storage.load()).toEqual({ state: played(1), problem: 'storage/newer-version' });
  for (const times of [2, 3]) await storage.save(played(times));
  expect(Object.fromEntries(store.texts)).toEqual({ [SLOT_A]: newerSlot, [SLOT_B]: slot(played(1), 1) });
  expect(JSON.parse(await storage.exportText())).toEqual({ game: 'scam-drill', state: played(3), stores: [{ [SLOT_A]: newerSlot, [SLOT_B]: slot(played(1), 1) }] });
});

test('a newer version that another tab has brought meanwhile is not touched either', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  await storage.save(played(1));
  store.texts = new Map([[SLOT_A, newerSlot]]);
  expect(await storage.save(played(2))).toBe('storage/newer-version');
  expect(Object.fromEntries(store.texts)).toEqual({ [SLOT_A]: newerSlot });
});

test('an older version is brought up to date, and kept as today\'s from then on', async () => {
  const store = openStore({ [SLOT_A]: wrapped('{"scene":"lost-parcel","moves":[]}', 0, 3) });
  const storage = new Storage([store]);
  const loaded = await storage.load();
  expect(loaded).toMatchObject({ migratedFrom: 0, state: { open: { scene: 'lost-parcel' } } });
  expect(loaded.problem).toBeUndefined();
  await storage.save(loaded.state!);
  expect(await new Storage([store]).load()).toEqual({ state: loaded.state });
});

test('clear leaves nothing, and its undoing brings all back', async () => {
  const stub = localStub(new Map([['somebody-else', 'stays'], [SLOT_A, 'bad']]));
  const storage = new Storage([localStore(() => stub)]);
  await storage.load();
  for (const times of [1, 2]) await storage.save(played(times));
  const before = new Map(stub.texts);
  const cleared = await storage.clear();
  expect([...stub.texts.keys()]).toEqual(['somebody-else']);
  expect(cleared).toMatchObject({ state: played(2), complete: true });
  await storage.restore(cleared);
  expect(Object.fromEntries(stub.texts)).toEqual(Object.fromEntries(before));
  expect(await storage.save(played(3))).toBeUndefined();
  expect(await new Storage([localStore(() => stub)]).load()).toMatchObject({ state: played(3) });
});

test('a save asked for before a clear is gone, one asked for after it is kept', async () => {
  const store = openStore();
  const storage = new Storage([store]);
  const [, cleared] = await Promise.all([storage.save(played(1)), storage.clear(), storage.save(played(2))]);
  expect(cleared.state).toEqual(played(1));
  expect([...store.texts.values()]).toEqual([slot(played(2), 1)]);
});

test('a clear that a store refuses says so', async () => {
  expect(await Storage.createNull({}, { fails: 'write' }).clear()).toMatchObject({ complete: false });
});

test('of 300 ways to spoil a slot none throws, and the good slot or a fresh start comes of it', async () => {
  const good = slot(played(1), 1);
  const other = slot(played(2), 2);
  const outcomes = { rescued: 0, fresh: 0, untouched: 0 };
  for (let seed = 1; seed <= 300; seed++) {
    const spoilt = mutated(other, dice(seed));
    const both = await Storage.createNull({ [SLOT_A]: good, [SLOT_B]: spoilt }).load();
    const alone = await Storage.createNull({ [SLOT_A]: spoilt }).load();
    if (alone.state) {
      // The mutation has changed nothing that is read, such as one slot copied over itself.
      expect([played(1), played(2)]).toContainEqual(alone.state);
      outcomes.untouched++;
      continue;
    }
    expect(both).toEqual({ state: played(1), problem: 'storage/damaged' });
    expect(alone).toEqual({ problem: 'storage/damaged' });
    outcomes.rescued++;
    outcomes.fresh++;
  }
  expect(outcomes.rescued).toBeGreaterThan(290);
});

/** Flips a bit, cuts, doubles, swaps, fills with zeroes, or plants a key. */
function mutated(text: string, next: () => number): string {
  const at = Math.floor(next() * text.length);
  const to = at + 1 + Math.floor(next() * 40);
  const piece = text.slice(at, to);
  const ways = [
    () => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(next() * 7))) + text.slice(at + 1),
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, to) + piece + text.slice(to),
    () => text.slice(0, at) + [...piece].toReversed().join('') + '!' + text.slice(to),
    () => text.slice(0, at) + '\0'.repeat(piece.length) + text.slice(to),
    () => text.slice(0, at) + '"__proto__":{}' + text.slice(at),
    () => text.replace(/\d/, digit => String((Number(digit) + 1) % 10)),
  ];
  return ways[Math.floor(next() * ways.length)]!();
}
