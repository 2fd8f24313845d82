import { expect, test, type Page } from '@playwright/test';
import { address, begin, enter, expectClean, perform, unstaged, watch } from './support/play.ts';
import { wrapped } from '../../src/platform/saveFormat.ts';
import { compiledScenes, longestWay } from './support/scenes.ts';

const { scene, moves } = longestWay();

test.beforeEach(({ page }) => unstaged(page));

test('a reload at any move goes on at the same line', async ({ page }) => {
  test.setTimeout(180_000);
  const misdeeds = await watch(page);
  await begin(page);
  await enter(page, scene.house);
  for (const move of moves) {
    await perform(page, move);
    const before = await words(page);
    await page.reload();
    await expect.poll(() => words(page)).toBe(before);
  }
  expectClean(misdeeds);
});

test('the back button goes to the lane, and the door leads back to the same line', async ({ page }) => {
  await begin(page);
  await enter(page, scene.house);
  for (const move of moves.slice(0, 4)) await perform(page, move);
  const before = await words(page);
  await page.goBack();
  await expect(page.locator('.doors')).toBeVisible();
  await enter(page, scene.house);
  expect(await words(page)).toBe(before);
  await page.goBack();
  await page.goForward();
  await expect(page.locator('.play')).toBeVisible();
  expect(await words(page)).toBe(before);
});

test('a closed tab loses nothing', async ({ context }) => {
  const first = await context.newPage();
  await unstaged(first);
  await begin(first);
  await enter(first, scene.house);
  for (const move of moves.slice(0, 5)) await perform(first, move);
  const before = await words(first);
  await kept(first);
  await first.close();
  const second = await context.newPage();
  await second.goto(address('', `#/house/${scene.house}`));
  await expect.poll(() => words(second)).toBe(before);
});

test('clearing all data leaves nothing, and can be undone for ten seconds', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  await enter(page, scene.house);
  await perform(page, moves[0]!);
  await page.goto(address('', '#/settings'));
  await page.locator('[data-wipe]').click();
  await expect(page.locator('[data-wipe]')).toHaveText('反悔');
  expect(await leftovers(page)).toBe(0);
  await page.locator('[data-wipe]').click();
  await expect.poll(() => leftovers(page)).toBeGreaterThan(0);
  await page.locator('[data-wipe]').click();
  await expect(page.locator('[data-wipe]')).toHaveText('反悔');
  await page.clock.fastForward(11_000);
  await expect(page.locator('[data-wipe]')).toHaveText('清掉');
  expect(await leftovers(page)).toBe(0);
});

test('a house that is not in the lane, and an address that is none, each get a sentence and a way home', async ({ page }) => {
  await begin(page);
  for (const [route, words] of [['#/house/998', '弄堂里没有这一户'], ['#/wherever', '没有这个地方']] as const) {
    await page.goto(address('', route));
    await expect(page.getByRole('alert')).toContainText(words);
    await page.locator('[data-cure]').click();
    await expect(page.locator('.doors')).toBeVisible();
  }
});

test('without the content note no contact can be reached', async ({ page }) => {
  await page.goto(address('', `#/house/${scene.house}`));
  await expect(page.locator('[data-start]')).toBeVisible();
  await expect(page.locator('.play')).toHaveCount(0);
});

test('a story that does not arrive says so and can be tried again', async ({ page }) => {
  await begin(page);
  await page.route('**/assets/scene-*', route => route.abort());
  await page.locator('.doors [data-house]').first().click();
  await expect(page.getByRole('alert')).toContainText('这一户的故事没取到');
});

test.describe('when the browser keeps nothing', () => {
  test('the game says so once and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('blocked'); } });
      Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('blocked'); } });
    });
    await begin(page);
    await expect(page.locator('.notices')).toContainText('这次的进度记不住');
    await page.locator('.notices .close').click();
    await enter(page, scene.house);
    await perform(page, moves[0]!);
    await expect(page.locator('.notices')).toHaveCount(0);
  });
});

for (const [name, how, words] of [
  ['cut short', 'halve', '上次的记录打不开了'], ['corrupted in one letter', 'letter', '上次的记录打不开了'],
  ['of no version that was ever written', 'no-version', '上次的记录打不开了'], ['from a newer version', 'newer', '记录是更新的版本写的'],
] as const) {
  test(`a save that is ${name} gets a sentence, and the game opens`, async ({ page }) => {
    await begin(page);
    await kept(page);
    expect(await spoilSlots(page, how)).toBeGreaterThan(0);
    await page.reload();
    await expect(page.locator('.notices')).toContainText(words);
    await expect(page.locator('.topbar')).toBeVisible();
  });
}

test('of two copies of which one is damaged the other is used, and a sentence says so', async ({ page }) => {
  await begin(page);
  await page.locator('.elder-switch').click();
  await expect.poll(async () => (await slots(page)).length).toBe(2);
  await slots(page, [SPOILED.halve((await slots(page))[0]!)]);
  await page.reload();
  await expect(page.locator('.notices')).toContainText('用了另一份好的');
  await expect(page.locator('.home')).toBeVisible();
});

test('a device that takes nothing more gets a sentence, and the contact goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => { throw new DOMException('There is no room', 'QuotaExceededError'); };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    Object.assign(Storage.prototype, { setItem: full });
  });
  await begin(page);
  await enter(page, scene.house);
  await perform(page, moves[0]!);
  await expect(page.locator('.notices')).toContainText('这次的进度记不住');
  await expect(page.locator('.talk')).toBeVisible();
});

test('two windows do not overwrite each other: the older one says so and keeps nothing', async ({ page, context }) => {
  await begin(page);
  await kept(page);
  const other = await context.newPage();
  await unstaged(other);
  await other.goto(address());
  await enter(other, scene.house);
  await perform(other, moves[0]!);
  const there = await words(other);
  await expect(page.locator('.notices')).toContainText('另一个窗口也开着');
  await page.locator('.elder-switch').click();
  await other.reload();
  await expect.poll(() => words(other)).toBe(there);
  await expect(other.locator('html.elder')).toHaveCount(0);
});

test('a page that does not arrive says so and can be tried again', async ({ page }) => {
  await page.addInitScript(() => { Object.assign(window, { requestIdleCallback: () => 0 }); });
  await page.route('**/assets/later-*.js', route => route.abort());
  await begin(page);
  await page.locator('.topbar .quit').click();
  await page.locator('[data-settings]').click();
  await expect(page.getByRole('alert')).toContainText('这一页没取到');
});

test('a double click counts once', async ({ page }) => {
  await begin(page);
  await enter(page, scene.house);
  await page.locator('.answer button').first().dblclick();
  await expect(page.locator('.lines .line')).toHaveCount(1);
});

const words = (page: Page) => page.evaluate(() => document.querySelector('.layout .middle')?.textContent ?? '');

/** Saves are written behind the game's back; a closed tab must not be faster than the disk. */
const kept = (page: Page) => expect.poll(() => leftovers(page)).toBeGreaterThan(0);

/** How many things of ours are kept on this device. */
const leftovers = (page: Page) => page.evaluate(async () => {
  let count = Object.keys(localStorage).filter(k => k.startsWith('scam-drill')).length;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>(done => { const r = indexedDB.open(name!); r.onsuccess = () => done(r.result); });
    for (const store of db.objectStoreNames) count += await new Promise<number>(done => { const r = db.transaction(store).objectStore(store).count(); r.onsuccess = () => done(r.result); });
    db.close();
  }
  return count;
});

/** Spoils every kept text in one way. Gives how many there were. */
async function spoilSlots(page: Page, how: keyof typeof SPOILED): Promise<number> {
  const texts = await slots(page);
  await slots(page, texts.map(SPOILED[how]));
  return texts.length;
}

const SPOILED = {
  'halve': (text: string) => text.slice(0, text.length >> 1),
  'letter': (text: string) => text.replace('welcomed', 'welcomeb'),
  'no-version': (text: string) => text.replace(/"version":\d+/, '"version":"first"'),
  'newer': (text: string) => {
    const { text: state, revision } = JSON.parse(text) as { text: string; revision: number };
    return wrapped(state, 99, revision);
  },
};

/** All kept texts, in a fixed order; given new ones, those take their places. */
const slots = (page: Page, after?: string[]) => page.evaluate(async texts => {
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>(done => { request.onsuccess = () => done(request.result); });
  const [kept] = await indexedDB.databases();
  const db = await asked(indexedDB.open(kept!.name!));
  const name = db.objectStoreNames[0]!;
  const rows = () => db.transaction(name, 'readwrite').objectStore(name);
  const [keys, found] = [await asked(rows().getAllKeys()), await asked(rows().getAll()) as string[]];
  for (const [i, text] of (texts ?? []).entries()) await asked(rows().put(text, keys[i]!));
  db.close();
  return found;
}, after);

test('there is a long way to test with', () => {
  expect(compiledScenes().length).toBeGreaterThan(1);
  expect(moves.length).toBeGreaterThan(8);
});
