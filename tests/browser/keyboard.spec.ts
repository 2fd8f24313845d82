import { expect, test, type Page } from '@playwright/test';
import { address, expectClean, watch } from './support/play.ts';
import { compiledScenes } from './support/scenes.ts';

for (const { id, house } of compiledScenes()) {
  test(`${id} can be played from first run to debrief with the keyboard alone`, async ({ page }) => {
    const misdeeds = await watch(page);
    await page.goto(address());
    await pressOn(page, '[data-start]');
    await pressOn(page, `.doors [data-house="${house}"]`);
    await pressOn(page, '.answer button');
    for (let moves = 0; moves < 80; moves++) {
      if (await page.locator('[data-verdict]').first().isVisible()) break;
      const next = (await page.locator('[data-next]').isVisible()) ? '[data-next]' : '.choices [data-choice], .answer button';
      await pressOn(page, next);
    }
    await pressOn(page, '[data-verdict="unsure"]');
    await pressOn(page, '.revealed .foot .go:last-child');
    await expect(page.locator('.trail')).toBeVisible();
    await pressOn(page, '[data-replay]');
    await expect(page.locator('.play')).toBeVisible();
    expectClean(misdeeds);
  });
}

test('focus is never lost when a button goes, and is always seen', async ({ page }) => {
  await page.goto(address());
  await pressOn(page, '[data-start]');
  await pressOn(page, '.doors [data-house]');
  await pressOn(page, '.answer button');
  for (let i = 0; i < 4; i++) {
    await pressOn(page, (await page.locator('[data-next]').isVisible()) ? '[data-next]' : '.choices [data-choice]');
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      return { name: element.tagName, outline: getComputedStyle(element).outlineStyle, seen: box.bottom > 0 && box.top < innerHeight };
    });
    expect(focus).toEqual({ name: 'BUTTON', outline: 'solid', seen: true });
  }
});

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
