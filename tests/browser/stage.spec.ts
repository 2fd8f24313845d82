import { expect, test, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { enter, expectClean, perform, playTo, watch, begin } from './support/play.ts';
import { screensOfChannels, waysToEndings } from './support/scenes.ts';

const way = waysToEndings().find(w => w.scene.id === '1-1-genuine-damaged-parcel')!;
const chat = screensOfChannels().find(s => s.channel === 'chat')!;

// A machine without a graphics card has WebGL only in software, and only if it is asked for.
const { launchOptions } = config.use!;
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions!.args!, '--enable-unsafe-swiftshader', '--use-angle=swiftshader'] } });

test('the canvas is not there for a screen reader, and every press goes through it', async ({ page }) => {
  const misdeeds = await watch(page);
  await begin(page);
  await staged(page);
  await expect(page.locator('.stage-layer[aria-hidden="true"] canvas')).toHaveCount(1);
  expect(await page.locator('.stage-layer, .stage-layer canvas').evaluateAll(all => all.map(e => getComputedStyle(e).pointerEvents))).toEqual(['none', 'none']);
  await enter(page, way.scene.house);
  for (const move of way.moves) await perform(page, move);
  await expect(page.locator('.asking')).toBeVisible();
  expectClean(misdeeds);
});

test('in a chat nothing moves, so the stage sleeps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await playTo(page, chat.scene, chat.moves);
  await staged(page);
  await expect.poll(() => asleep(page), { timeout: 15_000 }).toBe(true);
});

test('with less motion the stage stays asleep, and no part of the page moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page);
  await staged(page);
  await expect.poll(() => asleep(page)).toBe(true);
  await enter(page, way.scene.house);
  await expect.poll(() => asleep(page)).toBe(true);
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter(a => a.playState === 'running').length)).toBe(0);
});

test.describe('on a graphics card', () => {
  test.beforeEach(async ({ page }) => {
    // The software renderer passes itself off as a card, since the game would draw without WebGL otherwise.
    await page.addInitScript(() => {
      const { getParameter } = WebGLRenderingContext.prototype;
      WebGLRenderingContext.prototype.getParameter = function (name: number) {
        return name === 0x9246 || name === 0x1f01 ? 'A card' : getParameter.call(this, name) as unknown;
      };
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await begin(page);
    await staged(page);
    await enter(page, way.scene.house);
    expect(await page.evaluate(() => document.querySelector('canvas')!.getContext('webgl') !== null)).toBe(true);
  });

  test('a context that is lost and does not come back takes the pictures, not the game, and a sentence says so', async ({ page }) => {
    await lose(page);
    for (const move of way.moves) await perform(page, move);
    await expect(page.locator('.notices')).toContainText('画面停了');
    await expect(page.locator('.stage-layer')).toBeHidden();
    await expect(page.locator('[data-verdict="fake"]')).toBeVisible();
  });

  test('a context that comes back is nobody\'s business', async ({ page }) => {
    await lose(page);
    await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
    for (const move of way.moves) await perform(page, move);
    await page.waitForTimeout(3500);
    await expect(page.locator('.notices')).toHaveCount(0);
    await expect(page.locator('.stage-layer')).toBeVisible();
  });
});

/** The first picture of the stage stands. */
const staged = (page: Page) => expect(page.locator('html.staged')).toHaveCount(1, { timeout: 45_000 });

const asleep = (page: Page) => page.evaluate(() => (document.querySelector('.stage-layer') as unknown as { stage: { asleep: boolean } }).stage.asleep);

/** Takes the graphics context away, as a driver does. */
const lose = (page: Page) => page.evaluate(() => {
  const lost = document.querySelector('canvas')!.getContext('webgl')!.getExtension('WEBGL_lose_context')!;
  Object.assign(window, { lost });
  lost.loseContext();
});
