import { expect, test, type Page } from '@playwright/test';
import { address, begin, enter, expectClean, perform, playTo, talkOver, unstaged, watch } from './support/play.ts';
import { interfaceWords, longestWay, MAIN, waysToEndings, wordsOf } from './support/scenes.ts';
import type { Move } from '../../src/core/move.ts';

const way = longestWay();
const genuineWay = waysToEndings().find(w => w.scene.id === '1-1-genuine-damaged-parcel')!;

test('in the text view the whole contact is there in words, without pictures or a canvas', async ({ page }) => {
  const misdeeds = await watch(page);
  await playTo(page, way.scene, way.moves, { query: '?view=text' });
  await talkOver(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  expectClean(misdeeds);
});

test('without any canvas or WebGL the game is complete', async ({ page }) => {
  const misdeeds = await watch(page);
  await unstaged(page);
  await playTo(page, genuineWay.scene, genuineWay.moves);
  await talkOver(page);
  await expect(page.locator('.notices')).toHaveCount(0);
  await expect(page.locator('canvas')).toHaveCount(0);
  expectClean(misdeeds);
});

test('without a sound device the game says so, and nothing breaks', async ({ page }) => {
  const misdeeds = await watch(page);
  await unstaged(page);
  await page.addInitScript(() => {
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined });
  });
  await begin(page);
  await enter(page, genuineWay.scene.house);
  await perform(page, genuineWay.moves[0]!);
  await expect(page.locator('.notices')).toContainText('没有声音');
  await page.locator('.notices .close').click();
  for (const move of genuineWay.moves.slice(1)) await perform(page, move);
  await expect(page.locator('[data-verdict="fake"]')).toBeVisible();
  expectClean(misdeeds);
});

test('the language can be changed in the middle of a contact, to the same line and back', async ({ page }) => {
  await unstaged(page);
  await playTo(page, way.scene, way.moves.slice(0, 2));
  const chinese = await page.locator('.talk').textContent();
  for (const [name, tag] of [['English', 'en'], ['中文', 'zh-CN']] as const) {
    await page.locator('.topbar .quit').click();
    await page.locator('[data-settings]').click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator(`html[lang="${tag}"]`)).toHaveCount(1);
    await page.locator('.foot .go').click();
    await page.locator('[data-resume]').click();
    await expect(page.locator('.play')).toBeVisible();
    if (tag === 'en') expect(await page.locator('.talk').textContent()).not.toMatch(/[一-鿿]/);
  }
  expect(await page.locator('.talk').textContent()).toBe(chinese);
});

test('a language that does not arrive gets a sentence, and the words stay', async ({ page }) => {
  await unstaged(page);
  await begin(page);
  await page.evaluate(() => { location.hash = '#/settings'; });
  await expect(page.locator('.prefs')).toBeVisible();
  await page.route('**/assets/ui-*.js', route => route.abort());
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.locator('.notices')).toContainText('这种语言没取到');
  await expect(page.locator('html[lang="zh-CN"]')).toHaveCount(1);
});

test('whoever hung up can look on from any door, and it does not count', async ({ page }) => {
  await unstaged(page);
  const { scene, moves } = waysToEndings().find(w => w.scene.id === MAIN && w.scene.endings[w.ending]!.kind === 'safe')!;
  await playTo(page, scene, moves);
  await talkOver(page);
  const doors = page.locator('[data-door]');
  expect(await doors.count()).toBeGreaterThanOrEqual(4);
  await doors.last().click();
  await expect(page.locator('.practice')).toContainText('不计分');
  await expect(page.locator('.play')).toBeVisible();
});

for (const { scene, ending, moves } of [way, genuineWay]) {
  test(`${scene.id} is played to "${ending}" by roles and names alone`, async ({ page }) => {
    const t = (key: string, values: Record<string, string | number> = {}) => interfaceWords[key]!.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
    const say = wordsOf(scene);
    await unstaged(page);
    await page.goto(address());
    await page.getByRole('button', { name: t('enter-lane') }).click();
    await page.getByRole('navigation', { name: t('lane.doors') }).getByRole('button', { name: t('neighbours') }).click();
    await page.getByRole('main').getByRole('button', { name: t('door-of', { house: scene.house, who: say[`cast-${scene.who}`]! }) }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('house-and-title', { house: scene.house, title: say['title']! }));
    for (const move of moves) await byName(page, move, t, say);
    await page.getByRole('button', { name: t('verdict.unsure') }).click();
    await page.getByRole('button', { name: t('to-debrief') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.title'));
  });
}

async function byName(page: Page, move: Move, t: (key: string) => string, say: Record<string, string>): Promise<void> {
  if (move.type === 'next') return page.getByRole('list', { name: t('go-on') }).getByRole('button').click();
  if (move.type === 'act') return page.getByRole('navigation', { name: t('actions') }).getByRole('button', { name: t(`action.${move.action}`) }).click();
  if (move.type !== 'choose') throw new Error(`No name is known for "${move.type}"`);
  const back = new RegExp(`^(${t('back.call')}|${t('back.place')})$`);
  const named = page.getByRole('button', { name: say[move.choice]!, exact: true });
  return named.or(page.getByRole('button', { name: back })).first().click();
}
