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
        await begin(page, { query: `?lng=${language}&view=text` });
        await page.goto(address(`?lng=${language}`, '#/settings'));
        if (scale === 2) for (let i = 0; i < 4; i++) await page.locator('.sizer .round').last().click();
        await sound(page, 'settings');
        await page.goto(address(`?lng=${language}`));
        await sound(page, 'lane');
        for (const beat of BEATS) {
          await enter(page, scene.house);
          for (const move of movesTo(scene, { beat })!) await perform(page, move);
          await sound(page, beat);
          await page.locator('.topbar .quit').click();
          await page.locator('[data-skip]').click();
        }
      });
    }
  }
}

/** No sideways scroll, no clipped words, the drill mark and the quiet exit whole and in their corners. */
async function sound(page: Page, name: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('#game button, #game p, #game h1, #game h2, #game h3, #game span, #game b, #game small')) {
      if (element.closest('.words-only, .stage-layer, [aria-hidden="true"], .plate, .seats') || element.offsetParent === null) continue;
      const style = getComputedStyle(element);
      if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`clipped: ${element.className || element.tagName} "${element.textContent!.slice(0, 20)}"`);
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
