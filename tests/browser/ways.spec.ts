import { expect, test } from '@playwright/test';
import { address, begin, enter, expectClean, perform, watch } from './support/play.ts';
import { waysToEndings } from './support/scenes.ts';

const way = waysToEndings().find(w => w.scene.truth === 'scam')!;

test('in the text view the whole contact is there in words, without pictures or a canvas', async ({ page }) => {
  const misdeeds = await watch(page);
  await begin(page, { query: '?view=text' });
  await enter(page, way.scene.house);
  for (const move of way.moves) await perform(page, move);
  await page.locator('[data-verdict="fake"]').click();
  await page.locator('.revealed .foot .go').last().click();
  await expect(page.locator('.trail')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  expectClean(misdeeds);
});

test('without any canvas or WebGL the game is complete', async ({ page }) => {
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  await begin(page);
  await enter(page, way.scene.house);
  for (const move of way.moves) await perform(page, move);
  await page.locator('[data-verdict="fake"]').click();
  await expect(page.locator('.verdict-card')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a graphics context that is lost takes the pictures, not the game', async ({ page }) => {
  await begin(page);
  await expect(page.locator('html.staged')).toHaveCount(1, { timeout: 30_000 });
  await enter(page, way.scene.house);
  await page.evaluate(() => document.querySelector('canvas')!.dispatchEvent(new Event('webglcontextlost', { cancelable: true })));
  for (const move of way.moves) await perform(page, move);
  await expect(page.locator('[data-verdict="fake"]')).toBeVisible();
});

test('no sound device: nothing breaks', async ({ page }) => {
  const misdeeds = await watch(page);
  await page.addInitScript(() => {
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined });
  });
  await begin(page);
  await enter(page, way.scene.house);
  for (const move of way.moves) await perform(page, move);
  await expect(page.locator('[data-verdict="fake"]')).toBeVisible();
  expectClean(misdeeds);
});

test('with less motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page);
  await expect(page.locator('html.staged')).toHaveCount(1, { timeout: 30_000 });
  await enter(page, way.scene.house);
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter(a => a.playState === 'running').length)).toBe(0);
});

test('the language can be changed in the middle of a contact, to the same line and back', async ({ page }) => {
  await begin(page);
  await enter(page, way.scene.house);
  await perform(page, way.moves[0]!);
  const chinese = await page.locator('.talk').textContent();
  for (const [name, tag] of [['English', 'en'], ['中文', 'zh-CN']] as const) {
    await page.locator('.topbar .tool').click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator(`html[lang="${tag}"]`)).toHaveCount(1);
    await page.locator('.foot .go').click();
    await expect(page.locator('.play')).toBeVisible();
    if (tag === 'en') expect(await page.locator('.talk').textContent()).not.toMatch(/[一-鿿]/);
  }
  expect(await page.locator('.talk').textContent()).toBe(chinese);
});

test('whoever hung up can look on from any door, and it does not count', async ({ page }) => {
  const scene = way.scene;
  await begin(page);
  await enter(page, scene.house);
  await page.locator('.answer button').first().click();
  await page.locator('[data-action="call-official"]').click();
  while (!(await page.locator('[data-verdict]').first().isVisible())) {
    await page.locator('[data-next], .choices [data-choice]').first().click();
  }
  await page.locator('[data-verdict="fake"]').click();
  await page.locator('.revealed .foot .go').last().click();
  const doors = page.locator('[data-door]');
  expect(await doors.count()).toBeGreaterThanOrEqual(4);
  await doors.last().click();
  await expect(page.locator('.practice')).toContainText('不计分');
  await expect(page.locator('.play')).toBeVisible();
});

test('played by roles and names alone', async ({ page }) => {
  await page.goto(address('?lng=en'));
  await page.getByRole('button', { name: 'Into the lane' }).click();
  await page.getByRole('navigation', { name: 'Homes with a call' }).getByRole('button', { name: /No\. \d+/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No.');
  await page.getByRole('region', { name: /phone$/ }).getByRole('button').nth(1).click();
  for (let moves = 0; moves < 80 && !(await page.getByRole('button', { name: /^Fake/ }).isVisible()); moves++) {
    await page.getByRole('list', { name: /^(Go on|What will you do\?)$/ }).or(page.getByRole('region', { name: /phone$/ })).getByRole('button').last().click();
  }
  await page.getByRole('button', { name: /^Not sure/ }).click();
  await page.getByRole('button', { name: 'Look back together' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Looking back');
});
