import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { address, begin, enter, perform, unstaged } from './support/play.ts';
import { longestWay, screensOfChannels } from './support/scenes.ts';

test.beforeEach(({ page }) => unstaged(page));

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of ['zh-CN', 'en']) {
  for (const look of ['standard', 'elder', 'contrast'] as const) {
    test(`no screen breaks a rule that axe knows (${language}, ${look})`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ reducedMotion: 'reduce', contrast: look === 'contrast' ? 'more' : 'no-preference' });
      await page.goto(address(`?lng=${language}`));
      await passes(page, 'welcome');
      if (look === 'elder') await page.getByRole('radio').first().click();
      await page.locator('[data-start]').click();
      await passes(page, 'lane');
      for (const route of ['#/settings', '#/pause', '#/about', '#/neighbours', '#/handbook', '#/report', '#/test', '#/house/998', '#/nowhere']) {
        await page.goto(address(`?lng=${language}`, route));
        await passes(page, route);
      }
      await page.goto(address(`?lng=${language}`));
      await throughContacts(page);
    });
  }
}

/** One screen of each channel: those on the way to a loss, the pages after it, then those that lie elsewhere. */
async function throughContacts(page: Page): Promise<void> {
  const { scene, moves } = longestWay();
  expect(scene.endings[longestWay().ending]!.money).toBeGreaterThan(0);
  const seen = new Set<string>();
  await enter(page, scene.house);
  for (const move of moves) {
    const channel = await page.locator('.play').evaluate(e => /on-(\w+)/.exec(e.className)![1]!);
    if (!seen.has(channel)) await passes(page, channel);
    seen.add(channel);
    await perform(page, move);
  }
  await passes(page, 'verdict');
  await page.locator('[data-verdict="fake"]').click();
  await passes(page, 'unmask');
  await page.locator('.revealed .go').first().click();
  await passes(page, 'rehearsal');
  await page.locator('.foot .second').click();
  await passes(page, 'debrief');
  for (const screen of screensOfChannels().filter(s => !seen.has(s.channel))) {
    await fresh(page, screen.scene.house);
    for (const move of screen.moves) await perform(page, move);
    await passes(page, screen.channel);
  }
}

/** Begins a contact anew, whatever was open. */
async function fresh(page: Page, house: number): Promise<void> {
  await page.locator('.topbar .quit').click();
  await expect(page.locator('[data-lane]')).toBeVisible();
  const skip = page.locator('[data-skip]');
  await (await skip.isVisible() ? skip : page.locator('[data-lane]')).click();
  await enter(page, house);
}

async function passes(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(a => a.playState !== 'running'));
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).exclude('.stage-layer').setLegacyMode().analyze();
  // Soft, so that one run names the faults of all screens.
  expect.soft(violations.map(v => `${name}: ${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

test.describe('the numbers of the standard for elder-friendly apps', () => {
  test('in the large version all text is at least 18 px, and its lines stand 1.3 apart', async ({ page }) => {
    await begin(page, { elder: true });
    await enter(page, longestWay().scene.house);
    const small = await page.evaluate(() => [...document.querySelectorAll('#game *')].flatMap(element => {
      const own = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent!.trim() !== '' );
      const style = getComputedStyle(element);
      if (!own || element.closest('.words-only, .masked, [aria-hidden]') || style.visibility === 'hidden') return [];
      const size = Number.parseFloat(style.fontSize);
      const leading = Number.parseFloat(style.lineHeight) / size;
      return size < 18 || leading < 1.1 ? [`${element.className || element.tagName} ${size} ${leading}`] : [];
    }));
    expect(small).toEqual([]);
  });

  test('text grows to 30 px and beyond, and the setting says so', async ({ page }) => {
    await begin(page);
    await page.goto(address('', '#/settings'));
    for (let i = 0; i < 8; i++) await page.locator('.sizer .round').last().click();
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.sample-line')!).fontSize));
    expect(size).toBeGreaterThanOrEqual(30);
  });

  for (const [elder, least] of [[true, 60], [false, 44]] as const) {
    test(`what can be pressed in the ${elder ? 'large' : 'standard'} version is at least ${least} px high and wide`, async ({ page }) => {
      await begin(page, { elder });
      await enter(page, longestWay().scene.house);
      await expectLarge(page, least);
      await page.locator('.answer button').first().click();
      await expectLarge(page, least);
    });
  }

  test('nothing forbids zooming, and nothing needs three fingers or a drag', async ({ page }) => {
    await page.goto(address());
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/);
    expect(await page.evaluate(() => getComputedStyle(document.body).touchAction)).toBe('auto');
  });

  test('the large version is one tap from home, by its name', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: '长辈版' }).click();
    await expect(page.locator('html.elder')).toHaveCount(1);
  });
});

/** The main controls of a contact: answers, replies and actions. */
async function expectLarge(page: Page, least: number): Promise<void> {
  const boxes = await page.locator('.choice, .answer button, .action').evaluateAll(all => all.map(e => ({ name: e.textContent, w: Math.round(e.getBoundingClientRect().width), h: Math.round(e.getBoundingClientRect().height) })));
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.filter(b => b.w < least || b.h < least)).toEqual([]);
}

test('time changes nothing: a day later the same line stands there', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  await enter(page, longestWay().scene.house);
  await page.locator('.answer button').first().click();
  const before = await page.locator('.talk').textContent();
  await page.clock.fastForward('24:00:00');
  expect(await page.locator('.talk').textContent()).toBe(before);
});

test('in forced colours every control keeps an edge and the words are all there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await enter(page, longestWay().scene.house);
  await page.locator('.answer button').first().click();
  const edges = await page.locator('.choice, .action, .quit').evaluateAll(all => all.map(e => Number.parseFloat(getComputedStyle(e).borderTopWidth)));
  expect(Math.min(...edges)).toBeGreaterThanOrEqual(2);
});
