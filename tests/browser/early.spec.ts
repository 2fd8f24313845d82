import { expect, test, type Page } from '@playwright/test';
import { address, begin, expectClean, unstaged, watch } from './support/play.ts';
import { interfaceWords } from './support/scenes.ts';

test.beforeEach(({ page }) => unstaged(page));

/** Keeps the program back. Gives how to let it come. */
async function withoutProgram(page: Page): Promise<() => void> {
  let come = () => {};
  const there = new Promise<void>(resolve => { come = resolve; });
  await page.route('**/assets/index-*.js', async route => {
    await there;
    await route.continue();
  });
  return come;
}

/** The program comes last, so nobody waits for the page to have loaded. */
const open = (page: Page, query = '', route = '#/') => page.goto(address(query, route), { waitUntil: 'commit' });

const pressed = (page: Page) => page.locator('[data-pressed]');

/** From the first picture on, every text of the page's one heading and start button, one after the other. */
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

async function watchWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const words = document.querySelector('[data-start], .doors h1, .doors .lane-says, .play')?.textContent;
      if (words && seen.at(-1) !== words) seen.push(words);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

test('the content note can be read, and changed in size and language, before the program has come', async ({ page }) => {
  const misdeeds = await watch(page);
  const come = await withoutProgram(page);
  await open(page);
  await expect(page.locator('[data-start]')).toHaveText(interfaceWords['enter-lane']!);
  await expect(page.locator('.promise')).toContainText(interfaceWords['promise.practice']!);
  await page.getByRole('radio').first().click();
  await expect(page.locator('html.elder')).toHaveCount(1);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radio').first()).toHaveAttribute('aria-checked', 'true');
  await expect(page.locator('.promise')).toContainText('This is practice');
  come();
  await expect(pressed(page)).toHaveCount(0);
  await expect(page.locator('html.elder[lang="en"]')).toHaveCount(1);
  await expect(page.locator('.got')).toHaveCount(1);
  await page.locator('[data-start]').click();
  await expect(page.locator('.doors')).toBeVisible();
  await page.reload();
  await expect(page.locator('html.elder[lang="en"] .doors')).toBeVisible();
  expectClean(misdeeds);
});

test('a press on the start before the program has come counts, and shows that it has been heard', async ({ page }) => {
  const misdeeds = await watch(page);
  const come = await withoutProgram(page);
  await open(page);
  await page.locator('[data-start]').click();
  await expect(page.locator('[data-start][data-pressed]')).toBeVisible();
  await expect(page.locator('.doors')).toHaveCount(0);
  come();
  await expect(page.locator('.doors')).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('scam-drill/glance') ?? '')).toContain('"welcomed":true');
  expectClean(misdeeds);
});

test('the keyboard is heard before the program has come as well', async ({ page }) => {
  const come = await withoutProgram(page);
  await open(page);
  await page.locator('[data-start]').focus();
  await page.keyboard.press('Enter');
  await expect(pressed(page)).toHaveCount(1);
  come();
  await expect(page.locator('.doors')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
});

test('when the program takes over, the note stays the same note, where it was', async ({ page }) => {
  const come = await withoutProgram(page);
  await open(page);
  await page.locator('[data-start]').focus();
  const looks = () => page.evaluate(() => [...document.querySelectorAll('#game *')].map(e => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return `${e.tagName} ${e.textContent} ${x} ${y} ${width} ${height}`;
  }));
  const before = await looks();
  const start = await page.locator('[data-start]').elementHandle();
  expect(before.length).toBeGreaterThan(30);
  come();
  await expect(page.locator('#game:not([data-early])')).toHaveCount(1);
  expect(await looks()).toEqual(before);
  expect(await start!.evaluate(e => e.isConnected && document.activeElement === e)).toBe(true);
});

for (const [locale, language] of [['en-GB', 'en'], ['zh-TW', 'zh-CN'], ['fr', 'zh-CN']] as const) {
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale });
    test(`no other language than ${language} is ever seen`, async ({ page }) => {
      await watchWords(page);
      await page.goto(address());
      await expect(page.locator('#game:not([data-early]) [data-start]')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await seen(page)).toHaveLength(1);
    });
  });
}

test('the language in the address counts before the program has come', async ({ page }) => {
  const come = await withoutProgram(page);
  await open(page, '?lng=en');
  await expect(page.locator('.promise')).toContainText('This is practice');
  come();
});

test('who comes back sees nothing of the note', async ({ page }) => {
  const misdeeds = await watch(page);
  await begin(page);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await watchWords(page);
  await page.reload();
  await expect(page.locator('.doors')).toBeVisible();
  expect(await seen(page)).toEqual([await page.locator('.lane-says').textContent()]);
  const come = await withoutProgram(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('template')).toHaveCount(2);
  await page.waitForTimeout(300);
  expect(await page.locator('#game').innerHTML()).toBe('');
  come();
  await expect(page.locator('.doors')).toBeVisible();
  expectClean(misdeeds);
});

test('who chose a language on the note and went away finds the note in it again', async ({ page }) => {
  await page.goto(address());
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('scam-drill/glance') ?? '')).toContain('"en"');
  await watchWords(page);
  await page.reload();
  await expect(page.locator('#game:not([data-early]) [data-start]')).toBeVisible();
  expect(await seen(page)).toEqual(['Into the lane']);
});

test('a save without a glance beside it counts all the same', async ({ page }) => {
  await begin(page);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('.doors')).toBeVisible();
  await expect(page.locator('[data-start]')).toHaveCount(0);
});

test('where localStorage is refused, or the early script does not come, the note comes with the program', async ({ page }) => {
  await page.route('**/assets/early-*.js', route => route.abort());
  await begin(page);
  await page.unroute('**/assets/early-*.js');
  const other = await page.context().browser()!.newPage();
  await other.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('refused'); } }); });
  await begin(other);
  await other.close();
});
