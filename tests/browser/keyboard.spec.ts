import { expect, test, type Page } from '@playwright/test';
import { address, controlOf, expectClean, unstaged, watch } from './support/play.ts';
import { compiledScenes, longestWay, MAIN, waysToEndings } from './support/scenes.ts';

test.beforeEach(({ page }) => unstaged(page));

for (const { id, house } of compiledScenes().filter(scene => scene.source === longestWay().scene.source)) {
  test(`${id} can be played from first run to debrief with the keyboard alone, and focus is never lost`, async ({ page }) => {
    const misdeeds = await watch(page);
    const { moves } = waysToEndings().filter(w => w.scene.id === id).toSorted((a, b) => b.moves.length - a.moves.length)[0]!;
    expect(moves.length).toBeGreaterThan(8);
    await page.goto(address());
    await pressOn(page, '[data-start]');
    await callOn(page, house);
    await expect(page.locator('.play h1')).toBeFocused();
    for (const move of moves) {
      await pressOn(page, controlOf(move));
      await expectFocus(page);
    }
    await expect(page.locator('.asking h1')).toBeFocused();
    await pressOn(page, '[data-verdict="unsure"]');
    await expect(page.locator('.revealed h1')).toBeFocused();
    await pressOn(page, '.revealed .foot .go:last-child');
    await expect(page.locator('.review h1')).toBeFocused();
    await pressOn(page, '[data-replay]');
    await expect(page.locator('.play')).toBeVisible();
    expectClean(misdeeds);
  });
}

test('what has the focus is seen, with a ring around it', async ({ page }) => {
  const { scene, moves } = longestWay();
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await callOn(page, scene.house);
  for (const move of moves.slice(0, 6)) {
    await pressOn(page, controlOf(move));
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      element.scrollIntoView({ block: 'nearest' });
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return { name: element.tagName, outline: getComputedStyle(element).outlineStyle, seen: top !== null && element.contains(top) };
    });
    expect(focus).toEqual({ name: 'BUTTON', outline: 'solid', seen: true });
  }
});

test('naming what is wrong with a line leaves the focus in the contact', async ({ page }) => {
  const { scene, moves } = longestWay();
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await callOn(page, scene.house);
  await pressOn(page, controlOf(moves[0]!));
  await pressOn(page, '.line[data-line]');
  await expect(page.locator('.line[data-line]').first()).toBeFocused();
  await pressOn(page, '[data-look]');
  await expect(page.locator('[data-look]')).toHaveCount(0);
  await expectFocus(page);
});

test('what opens in the talk afterwards takes the focus of the button that opened it', async ({ page }) => {
  const { scene, moves } = waysToEndings().find(w => w.scene.id === MAIN)!;
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await callOn(page, scene.house);
  for (const move of moves) await pressOn(page, controlOf(move));
  await pressOn(page, '[data-verdict="fake"]');
  await pressOn(page, '.revealed .foot .go:last-child');
  await pressOn(page, '.trail .more');
  await expect(page.locator('.trail .opened:focus')).toHaveCount(1);
});

test('putting a notice away leaves the focus on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('blocked'); } });
    Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('blocked'); } });
  });
  await page.goto(address());
  await pressOn(page, '.notices .close');
  await expect(page.locator('.notices')).toHaveCount(0);
  await expectFocus(page);
});

test('every page has its own title in the window and its heading in focus', async ({ page }) => {
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await expect(page.locator('.home h1')).toBeFocused();
  await expect(page).toHaveTitle('幸福里 · 防骗演练');
  await pressOn(page, '.topbar .quit');
  await expect(page.locator('.paused h1')).toBeFocused();
  await expect(page).toHaveTitle('歇一歇 · 防骗演练');
  await pressOn(page, '[data-settings]');
  await expect(page.locator('.prefs h1')).toBeFocused();
  await expect(page).toHaveTitle('设置 · 防骗演练');
  await pressOn(page, '.foot .go');
  await expect(page.locator('.paused h1')).toBeFocused();
});

test('letters do nothing: there are no shortcuts to hit by mistake', async ({ page }) => {
  await page.goto(address());
  await pressOn(page, '[data-start]');
  // The faces come by themselves, after a rest; they are no answer to a key.
  await expect(page.locator('.doors img')).toHaveCount(2);
  const before = await page.locator('#game').innerHTML();
  for (const key of 'abcnpxyz0123') await page.keyboard.press(key);
  expect(await page.locator('#game').innerHTML()).toBe(before);
});

test('a key held down counts once', async ({ page }) => {
  const { scene, moves } = longestWay();
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await callOn(page, scene.house);
  await pressOn(page, controlOf(moves[0]!));
  for (let i = 0; i < 6; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator('.lines .line')).toHaveCount(2);
});

/** Something on the page has the focus, not the page as a whole. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
}

/** Goes to a door as one who has only a keyboard: from the lane, or from the register of neighbours. */
async function callOn(page: Page, house: number): Promise<void> {
  await expect(page.locator('.doors')).toBeVisible();
  if (await page.locator(`.doors [data-house="${house}"]`).count() === 0) await pressOn(page, '[data-page="neighbours"]');
  await pressOn(page, `[data-house="${house}"]`);
}

/** Tabs to a control and presses it. Fails if the keyboard cannot get there. */
async function pressOn(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible();
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await page.evaluate(s => document.activeElement?.matches(s) ?? false, selector)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${selector}`);
}
