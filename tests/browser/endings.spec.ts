import { expect, test, type Page } from '@playwright/test';
import { begin, enter, expectClean, perform, talkOver, unstaged, watch } from './support/play.ts';
import { waysToEndings } from './support/scenes.ts';

const ways = waysToEndings();

test('there are endings to walk to', () => {
  expect(ways.length).toBeGreaterThanOrEqual(8);
});

for (const language of ['zh-CN', 'en']) {
  for (const { scene, ending, moves } of ways) {
    test(`${scene.id} can be played to "${ending}" and talked over in ${language}`, async ({ page }) => {
      const misdeeds = await watch(page);
      await unstaged(page);
      await begin(page, { query: `?lng=${language}` });
      await enter(page, scene.house);
      for (const move of moves) {
        await expectSafe(page);
        await perform(page, move);
      }
      await expectSafe(page);
      await talkOver(page);
      await expectSafe(page);
      await page.locator('[data-home]').click();
      await expect(page.locator('.doors')).toBeVisible();
      expectClean(misdeeds);
    });
  }
}

/** On every screen: the drill mark and the quiet exit in view, nothing that could be typed into, no link that leads out. */
async function expectSafe(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const seen = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    };
    return {
      fields: document.querySelectorAll('input, textarea, select, [contenteditable]').length,
      links: [...document.querySelectorAll('a[href]')].filter(a => !a.getAttribute('href')!.startsWith('#')).length,
      drill: seen('.topbar .drill'), quit: seen('.topbar .quit'),
    };
  });
  expect(found).toEqual({ fields: 0, links: 0, drill: true, quit: true });
}
