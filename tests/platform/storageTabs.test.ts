import { afterEach, expect, test } from 'vitest';
import { Storage } from '../../src/platform/storage.ts';
import { openChannel, tabsOn } from '../../src/platform/storageTabs.ts';
import { openStore, played } from './stubs.ts';

const channels: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

function tabs() {
  const channel = openChannel()!;
  channels.push(channel);
  return tabsOn(channel);
}

/** Two tabs on one store, with a channel between them or without one. */
async function twoTabs(talking: boolean) {
  const store = openStore();
  const made = [0, 1].map(() => new Storage([store], talking ? tabs() : undefined));
  await made[0]!.save(played(1));
  for (const tab of made) await tab.load();
  return { first: made[0]!, second: made[1]!, store };
}

test('the tab left behind does not do away with the newer game, even when they cannot talk', async () => {
  const { first, second, store } = await twoTabs(false);
  await second.save(played(2));
  expect(await first.save(played(3))).toBe('storage/other-tab');
  expect(await second.save(played(4))).toBeUndefined();
  expect(await first.save(played(5))).toBeUndefined();
  expect(await new Storage([store]).load()).toEqual({ state: played(4) });
});

test('of two tabs that save at once just one wins', async () => {
  const { first, second } = await twoTabs(false);
  const said = await Promise.all([first.save(played(2)), second.save(played(3))]);
  expect(said).toEqual([undefined, 'storage/other-tab']);
});

test('a tab that loads again takes over', async () => {
  const { first, second } = await twoTabs(false);
  await second.save(played(2));
  await first.save(played(3));
  expect(await first.load()).toEqual({ state: played(2) });
  expect(await first.save(played(4))).toBeUndefined();
  expect(await second.save(played(5))).toBe('storage/other-tab');
});

test('a tab hears when another one has saved, and then keeps still', async () => {
  const { first, second, store } = await twoTabs(true);
  const heard = new Promise<void>(resolve => first.onOtherTab(resolve));
  await second.save(played(2));
  await heard;
  expect(await first.save(played(3))).toBeUndefined(); // the listener has said it already
  expect(await new Storage([store]).load()).toEqual({ state: played(2) });
});

test('what was cleared in one tab does not come back from another', async () => {
  const { first, second, store } = await twoTabs(true);
  const heard = new Promise<void>(resolve => second.onOtherTab(resolve));
  await first.clear();
  await heard;
  await second.save(played(2));
  expect(store.texts.size).toBe(0);
});

test('whoever stopped listening is not called', async () => {
  const { first, second } = await twoTabs(true);
  let calls = 0;
  const stop = first.onOtherTab(() => calls++);
  const other = new Promise<void>(resolve => first.onOtherTab(resolve));
  stop();
  await second.save(played(2));
  await other;
  expect(calls).toBe(0);
});

test('strange news is not listened to', async () => {
  const { first } = await twoTabs(true);
  const calls: string[] = [];
  first.onOtherTab(() => calls.push('heard'));
  const stranger = openChannel()!;
  const last = openChannel()!;
  channels.push(stranger, last);
  const through = new Promise(resolve => last.addEventListener('message', ({ data }) => data === 'end' && resolve(data)));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
  for (const news of [null, 3, 'saved', {}, { news: 'saved' }, { news: 'saved', revision: '9' }, { news: 'saved', revision: NaN }, 'end']) stranger.postMessage(news);
  await through;
  expect(calls).toEqual([]);
});
