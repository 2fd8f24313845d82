import { expect, test, type Page } from '@playwright/test';
import { address, unstaged } from './support/play.ts';
import { openSaved } from './support/saved.ts';
import type { Settings } from '../../src/core/save.ts';
import { compiledScenes } from './support/scenes.ts';
import { movesTo } from '../../src/core/walk.ts';

const SIZES = [[320, 640], [360, 640], [390, 844], [844, 390], [768, 1024], [1366, 768], [1920, 1080]] as const;
const scene = compiledScenes().find(s => s.truth === 'scam')!;
const BEATS = Object.entries(scene.beats).filter(([, b], i, all) => b.lines.length > 0 && all.findIndex(([, o]) => o.channel === b.channel && o.lines.length > 0) === i).map(([id]) => id);

interface Look {
  language: 'zh-CN' | 'en';
  settings: Partial<Settings>;
  query?: string;
}

for (const language of ['zh-CN', 'en'] as const) {
  for (const [width, height] of SIZES) {
    for (const scale of [1, 2]) {
      test(`nothing is clipped, pushed aside or out of reach at ${width}x${height}, ${scale * 100} %, ${language}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await lookRound(page, { language, settings: { textScale: scale } });
      });
    }
  }
  for (const [width, height] of [[390, 844], [1366, 768]] as const) {
    test(`nothing is clipped in the large version with high contrast at ${width}x${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await lookRound(page, { language, settings: { elder: true, contrast: 'more' } });
    });
    test(`nothing is clipped without pictures at ${width}x${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await lookRound(page, { language, settings: {}, query: '?view=text' });
    });
  }
}

/** The lane, settings, one beat of each channel, and the pages after the story. */
async function lookRound(page: Page, { language, settings, query = '' }: Look): Promise<void> {
  test.setTimeout(180_000);
  await unstaged(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const how = { settings: { ...settings, language }, query };
  await openSaved(page, how);
  await sound(page, 'lane');
  for (const route of ['#/settings', '#/pause', '#/about']) {
    await page.goto(address(query || '?', route));
    await sound(page, route);
  }
  for (const beat of BEATS) {
    await openSaved(page, { ...how, scene, moves: movesTo(scene, { beat })! });
    await expect(page.locator('.play')).toBeVisible();
    await sound(page, beat);
  }
  const over = [...movesTo(scene, { ending: Object.keys(scene.endings)[0]! })!, { type: 'judge', verdict: 'unsure' }] as const;
  for (const [at, seen] of [['verdict', '.asking'], ['unmask', '.revealed'], ['rehearse', '.rehearsal'], ['debrief', '.review']] as const) {
    await openSaved(page, { ...how, scene, page: at, moves: at === 'verdict' ? over.slice(0, -1) : over });
    await expect(page.locator(seen)).toBeVisible();
    await sound(page, at);
  }
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
