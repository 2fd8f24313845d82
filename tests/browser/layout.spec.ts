import { expect, test, type Page } from '@playwright/test';
import { address, unstaged } from './support/play.ts';
import { openSaved } from './support/saved.ts';
import { faultsOfLayout } from './support/soundness.ts';
import type { Settings } from '../../src/core/save.ts';
import { longestWay } from './support/scenes.ts';
import { movesTo } from '../../src/core/walk.ts';

/** The narrowest phones that are still about, common ones both ways up, a tablet, a laptop, a projector. */
const SIZES = [[320, 640], [360, 640], [390, 844], [844, 390], [768, 1024], [1366, 768], [1920, 1080]] as const;
const { scene } = longestWay();
const BEATS = Object.entries(scene.beats).filter(([, b], i, all) => b.lines.length > 0 && all.findIndex(([, o]) => o.channel === b.channel && o.lines.length > 0) === i).map(([id]) => id);

interface Look {
  language: 'zh-CN' | 'en';
  settings: Partial<Settings>;
  query?: string;
}

const LOOKS: Record<string, Pick<Look, 'settings' | 'query'>> = {
  'at 100 %': { settings: { textScale: 1 } },
  'at 200 %': { settings: { textScale: 2 } },
  'in the large version with high contrast': { settings: { elder: true, contrast: 'more' } },
  'without pictures': { settings: {}, query: '?view=text' },
};

for (const language of ['zh-CN', 'en'] as const) {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`nothing is clipped, pushed aside or out of reach ${name} in any size of window, ${language}`, async ({ page }) => {
      test.setTimeout(240_000);
      await lookRound(page, { language, ...look });
    });
  }
}

/** The lane and what leads from it, one beat of each channel, and the pages after the story; each in every size. */
async function lookRound(page: Page, { language, settings, query = '' }: Look): Promise<void> {
  await unstaged(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const how = { settings: { ...settings, language }, query };
  await openSaved(page, how);
  await sound(page, 'lane');
  for (const route of ['#/settings', '#/pause', '#/about', '#/neighbours', '#/handbook', '#/report', '#/test']) {
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

/** Turns the window through all sizes: whoever turns a phone does the same. */
async function sound(page: Page, name: string): Promise<void> {
  await expect(page.locator('.topbar .quit')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect((await faultsOfLayout(page)).map(f => `${name} at ${width}x${height}: ${f}`)).toEqual([]);
  }
}
