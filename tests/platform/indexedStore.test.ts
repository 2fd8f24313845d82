import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Storage } from '../../src/platform/storage.ts';
import { indexedStore, localStore } from '../../src/platform/storageStores.ts';
import { localStub, played, slot, SLOT_A } from './stubs.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what was saved in IndexedDB is found again, and localStorage stays empty', async () => {
  const stub = localStub();
  const storage = () => new Storage([indexedStore(), localStore(() => stub)]);
  expect(await storage().save(played())).toBeUndefined();
  expect(await storage().load()).toEqual({ state: played() });
  expect(stub.texts.size).toBe(0);
});

test('clear leaves no row in IndexedDB and no key in localStorage', async () => {
  const stub = localStub(new Map([[SLOT_A, slot(played(), 1)]]));
  const storage = new Storage([indexedStore(), localStore(() => stub)]);
  await storage.load();
  for (const times of [2, 3]) await storage.save(played(times));
  expect(await rowCount()).toBe(2);
  expect(await storage.clear()).toMatchObject({ complete: true });
  expect([await rowCount(), stub.texts.size]).toEqual([0, 0]);
});

test('two tabs on one database: just one of two saves at once wins', async () => {
  const [first, second] = [new Storage([indexedStore()]), new Storage([indexedStore()])];
  await first.save(played(1));
  await second.load();
  const said = await Promise.all([first.save(played(2)), second.save(played(3))]);
  expect(said.filter(problem => problem === 'storage/other-tab')).toHaveLength(1);
});

test('without IndexedDB localStorage is used', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const stub = localStub();
  const storage = new Storage([indexedStore(), localStore(() => stub)]);
  expect(await storage.load()).toEqual({});
  expect(await storage.save(played())).toBeUndefined();
  expect([...stub.texts.keys()]).toEqual([SLOT_A]);
});

test('a blocked IndexedDB that never answers is not waited for, and localStorage is used', async () => {
  await blockDatabase();
  const stub = localStub();
  const storage = new Storage([indexedStore(20), localStore(() => stub)]);
  expect(await storage.load()).toEqual({});
  expect(await storage.save(played())).toBeUndefined();
  expect([...stub.texts.keys()]).toEqual([SLOT_A]);
});

test('a connection closed by the browser is opened again', async () => {
  const storage = new Storage([indexedStore()]);
  await storage.save(played(1));
  await deleted('scam-drill'); // asks every connection to close
  expect(await storage.save(played(2))).toBeUndefined();
  expect(await new Storage([indexedStore()]).load()).toEqual({ state: played(2) });
});

test('a failed step leaves everything as it was', async () => {
  const store = indexedStore();
  await store.change(() => new Map([['scam-drill/a', '1']]));
  await expect(store.change(() => { throw new Error('no'); })).rejects.toThrow('no');
  expect(Object.fromEntries(await store.read())).toEqual({ 'scam-drill/a': '1' });
});

test('nothing given back leaves everything as it was', async () => {
  const store = indexedStore();
  await store.change(() => new Map([['scam-drill/a', '1']]));
  await store.change(() => undefined);
  expect(Object.fromEntries(await store.read())).toEqual({ 'scam-drill/a': '1' });
});

async function rowCount(): Promise<number> {
  return (await indexedStore().read()).size;
}

const settled = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error!));
});

const deleted = (name: string) => settled(indexedDB.deleteDatabase(name));

/** Somebody holds a connection and will not let go while the database is to be deleted: whoever opens it waits for ever. */
async function blockDatabase(): Promise<void> {
  await settled(indexedDB.open('scam-drill', 1));
  const request = indexedDB.deleteDatabase('scam-drill');
  await new Promise(resolve => request.addEventListener('blocked', resolve));
}
