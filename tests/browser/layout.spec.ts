import { expect, test, type Page } from '@playwright/test';
import { address, begin, enter, perform } from './support/play.ts';
import { compiledScenes } from './support/scenes.ts';
import { movesTo } from '../../src/core/walk.ts';

const SIZES = [[320, 640], [360, 640], [390, 844], [844, 390], [768, 1024], [1366, 768], [1920, 1080]] as const;
const scene = compiledScenes().find(s => s.truth === 'scam')!;
const BEATS = Object.entries(scene.beats).filter(([, b], i, all) => b.lines.length > 0 && all.findIndex(([, o]) => o.channel === b.channel && o.lines.length > 0) === i).map(([id]) => id);

for (const language of ['zh-CN', 'en']) {
  for (const [width, height] of SIZES) {
    for (const scale of [1, 2]) {
      test(`nothing is clipped, pushed aside or out of reach at ${width}x${height}, ${scale * 100} %, ${language}`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await begin(page, { query: `?lng=${language}` });
        await enlarge(page, scale, language);
        await walk(page, language);
      });
    }
  }
  for (const [width, height] of [[390, 844], [1366, 768]] as const) {
    test(`nothing is clipped in the elder version at ${width}x${height}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'more' });
      await begin(page, { query: `?lng=${language}`, elder: true });
      await walk(page, language);
    });
    test(`nothing is clipped without pictures at ${width}x${height}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await begin(page, { query: `?lng=${language}&view=text` });
      await walk(page, language, '&view=text');
    });
  }
}

async function enlarge(page: Page, scale: number, language: string): Promise<void> {
  await page.goto(address(`?lng=${language}`, '#/settings'));
  if (scale === 2) for (let i = 0; i < 4; i++) await page.locator('.sizer .round').last().click();
  await sound(page, 'settings');
}

/** The lane, one beat of each channel, and the pages after the story. */
async function walk(page: Page, language: string, view = ''): Promise<void> {
  await page.goto(address(`?lng=${language}${view}`));
  await sound(page, 'lane');
  for (const beat of BEATS) {
    await enter(page, scene.house);
    for (const move of movesTo(scene, { beat })!) await perform(page, move);
    await sound(page, beat);
    await page.locator('.topbar .quit').click();
    await sound(page, 'pause');
    await page.locator('[data-skip]').click();
  }
  await enter(page, scene.house);
  for (const move of movesTo(scene, { ending: Object.keys(scene.endings)[0]! })!) await perform(page, move);
  await expect(page.locator('.asking')).toBeVisible();
  await sound(page, 'verdict');
  await page.locator('[data-verdict="unsure"]').click();
  await expect(page.locator('.revealed')).toBeVisible();
  await sound(page, 'unmask');
  await page.locator('.revealed .foot .go').last().click();
  await expect(page.locator('.review')).toBeVisible();
  await sound(page, 'debrief');
}

/** No sideways scroll, no clipped words, the drill mark and the quiet exit whole and in their corners. */
async function sound(page: Page, name: string): Promise<void> {
  await expect(page.locator('.topbar .quit')).toBeVisible();
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('#game button, #game p, #game h1, #game h2, #game h3, #game span, #game b, #game small')) {
      if (element.closest('.words-only, .stage-layer, [aria-hidden="true"], .plate, .seats') || element.offsetParent === null) continue;
      const style = getComputedStyle(element);
      if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`clipped: ${element.className || element.tagName} "${element.textContent!.slice(0, 20)}" ${element.scrollWidth}>${element.clientWidth}`);
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) found.push(`outside: ${element.className || element.tagName} "${element.textContent!.slice(0, 20)}" ${Math.round(box.left)}..${Math.round(box.right)}`);
    }
    const quit = document.querySelector('.topbar .quit')!.getBoundingClientRect();
    const drill = document.querySelector('.topbar .drill')!.getBoundingClientRect();
    if (quit.left > drill.left) found.push('the exit is not left of the drill mark');
    if (quit.top < 0 || quit.bottom > innerHeight || drill.bottom > innerHeight) found.push('the exit or the drill mark is out of view');
    return found;
  });
  expect(faults.map(f => `${name}: ${f}`)).toEqual([]);
}
