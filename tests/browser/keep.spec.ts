import { expect, test, type Page } from '@playwright/test';
import { address, begin, enter, expectClean, perform, watch } from './support/play.ts';
import { compiledScenes, waysToEndings } from './support/scenes.ts';

const { scene, moves } = waysToEndings().filter(w => w.scene.truth === 'scam').toSorted((a, b) => b.moves.length - a.moves.length)[0]!;

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
  await page.locator(`.doors [data-house="${scene.house}"]`).click();
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

for (const [name, how, words] of [['damaged', 'halve', '上次的记录坏了一份'], ['from a newer version', 'newer', '记录是更新的版本写的']] as const) {
  test(`a save that is ${name} gets a sentence, and the game opens`, async ({ page }) => {
    await begin(page);
    await kept(page);
    expect(await spoilSlots(page, how)).toBeGreaterThan(0);
    await page.reload();
    await expect(page.locator('.notices')).toContainText(words);
    await expect(page.locator('.topbar')).toBeVisible();
  });
}

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

/** Cuts every kept text in two, or says that a newer version wrote it. Gives how many there were. */
const spoilSlots = (page: Page, how: 'halve' | 'newer') => page.evaluate(async way => {
  const change = (text: string) => (way === 'halve' ? text.slice(0, text.length >> 1) : text.replace(/"version":1/, '"version":99'));
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>(done => { request.onsuccess = () => done(request.result); });
  let found = 0;
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name!));
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store, 'readwrite').objectStore(store);
      const [keys, values] = [await asked(rows.getAllKeys()), await asked(rows.getAll())];
      const texts = keys.map((key, i) => [key, values[i]] as const).filter(([, value]) => typeof value === 'string');
      found += texts.length;
      for (const [key, value] of texts) await asked(db.transaction(store, 'readwrite').objectStore(store).put(change(value), key));
    }
    db.close();
  }
  return found;
}, how);

test('there is a long way to test with', () => {
  expect(compiledScenes().length).toBeGreaterThan(1);
  expect(moves.length).toBeGreaterThan(8);
});
