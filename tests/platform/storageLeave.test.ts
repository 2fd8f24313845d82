import { expect, test } from 'vitest';
import { Storage } from '../../src/platform/storage.ts';
import { localStore, type Store } from '../../src/platform/storageStores.ts';
import { localStub, openStore, played } from './stubs.ts';

/** A store that answers only when it is let, as IndexedDB does while the page is already going. */
function slowStore(): Store & { inner: ReturnType<typeof openStore>; let(): void; slow: boolean } {
  const inner = openStore();
  const waiting: (() => void)[] = [];
  const slow: ReturnType<typeof slowStore> = {
    inner,
    slow: false,
    let: () => waiting.splice(0).forEach(go => go()),
    read: () => inner.read(),
    async change(decide) {
      if (slow.slow) await new Promise<void>(go => waiting.push(go));
      return inner.change(decide);
    },
  };
  return slow;
}

async function atWork() {
  const [slow, texts] = [slowStore(), localStub()];
  const storage = new Storage([slow, localStore(() => texts)]);
  await storage.load();
  await storage.save(played(1));
  slow.slow = true;
  return { slow, texts, storage, again: () => new Storage([slow, localStore(() => texts)]) };
}

/** Lets what is under way get as far as the store. */
const soon = () => new Promise(done => { setTimeout(done); });

test('a move made just before the page goes is found again', async () => {
  const { storage, again } = await atWork();
  void storage.save(played(2));
  await soon();
  storage.leave();
  expect(await again().load()).toEqual({ state: played(2) });
});

test('so it is when the save that was on its way arrives after all', async () => {
  const { slow, storage, again } = await atWork();
  const saved = storage.save(played(2));
  await soon();
  storage.leave();
  slow.let();
  expect(await saved).toBeUndefined();
  expect(await again().load()).toEqual({ state: played(2) });
});

test('who only looked away and comes back goes on, and the later moves count', async () => {
  const { slow, storage, again } = await atWork();
  void storage.save(played(2));
  await soon();
  storage.leave();
  slow.let();
  slow.slow = false;
  expect(await storage.save(played(3))).toBeUndefined();
  expect(await again().load()).toEqual({ state: played(3) });
});

test('where nothing is on its way, nothing is written', async () => {
  const { texts, storage } = await atWork();
  storage.leave();
  expect(texts.texts.size).toBe(0);
});

test('what was cleared does not come back by leaving', async () => {
  const { slow, texts, storage } = await atWork();
  void storage.save(played(2));
  slow.slow = false;
  slow.let();
  await storage.clear();
  storage.leave();
  expect([slow.inner.texts.size, texts.texts.size]).toEqual([0, 0]);
});

test('a full device is left as it is', async () => {
  const slow = slowStore();
  const texts = localStub(new Map(), 0);
  const storage = new Storage([slow, localStore(() => texts)]);
  await storage.load();
  slow.slow = true;
  void storage.save(played(2));
  await soon();
  expect(() => storage.leave()).not.toThrow();
  expect(texts.texts.size).toBe(0);
});
