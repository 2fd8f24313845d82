import { expect, type Page } from '@playwright/test';
import type { Move } from '../../../src/core/move.ts';

/** The address of the built game, with a query and a route. */
export const address = (query = '', route = '#/'): string => `${process.env['GAME_ADDRESS'] ?? ''}${query}${route}`;

/** What a page must never do; `watch` collects it and `expectClean` asserts that there was none. */
export interface Misdeeds {
  errors: string[];
  elsewhere: string[];
}

/** Watches a page from its first request on: errors, broken rules of the content policy, requests to other hosts. */
export async function watch(page: Page): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { errors: [], elsewhere: [] };
  page.on('pageerror', error => misdeeds.errors.push(String(error)));
  page.on('console', message => {
    // The software renderer of a machine without a GPU says this of every screenshot of a canvas.
    if (message.type() === 'error' || (message.type() === 'warning' && !/GPU stall|WebGL/.test(message.text()))) misdeeds.errors.push(message.text());
  });
  page.on('request', request => {
    const { host, protocol } = new URL(request.url());
    if (host !== new URL(address()).host && protocol !== 'data:' && protocol !== 'blob:') misdeeds.elsewhere.push(request.url());
  });
  await page.addInitScript(() => addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
  return misdeeds;
}

export function expectClean(misdeeds: Misdeeds): void {
  expect(misdeeds.errors).toEqual([]);
  expect(misdeeds.elsewhere).toEqual([]);
}

/**
 * Keeps the stage away: without a canvas there is none. What moves in the pictures is proved by the
 * stage's own tests, and on a machine without a GPU it takes most of the time.
 */
export async function unstaged(page: Page): Promise<void> {
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
}

/** Opens the game for the first time and reads the content note. */
export async function begin(page: Page, { query = '', elder = false }: { query?: string; elder?: boolean } = {}): Promise<void> {
  await page.goto(address(query));
  if (elder) await page.getByRole('radio').first().click();
  await page.locator('[data-start]').click();
  await expect(page.locator('.doors')).toBeVisible();
}

/** Goes to a door: from the lane if its phone rings tonight, else by its address. */
export async function enter(page: Page, house: number): Promise<void> {
  await expect(page.locator('.doors')).toBeVisible();
  const ringing = page.locator(`.doors [data-house="${house}"]`);
  if (await ringing.count() > 0) await ringing.click();
  else await page.evaluate(to => { location.hash = to; }, `#/house/${house}`);
  await expect(page.locator('.play')).toBeVisible();
}

/** What has to be pressed for a move. */
export function controlOf(move: Move): string {
  switch (move.type) {
    case 'next': return '[data-next]';
    case 'choose': return `[data-choice="${move.choice}"]`;
    case 'act': return `[data-action="${move.action}"]`;
    case 'tap': return move.look ? `[data-look="${move.look}"]` : `[data-line="${move.line}"]`;
    case 'untap': return `[data-line="${move.line}"]`;
    case 'judge': return `[data-verdict="${move.verdict}"]`;
  }
}

/** Does in the page what a move says. */
export async function perform(page: Page, move: Move): Promise<void> {
  if (move.type === 'tap' && move.look) {
    const line = page.locator(`[data-line="${move.line}"]`);
    if ((await line.getAttribute('aria-pressed')) !== 'true') await line.click();
  }
  await page.locator(controlOf(move)).click();
}

/** Opens the game for the first time and plays up to some point of a contact. */
export async function playTo(page: Page, scene: { house: number }, moves: readonly Move[], how: Parameters<typeof begin>[1] = {}): Promise<void> {
  await begin(page, how);
  await enter(page, scene.house);
  for (const move of moves) await perform(page, move);
}

/** From the question how it looked, through the unmasking, to the talk afterwards. */
export async function talkOver(page: Page): Promise<void> {
  await page.locator('[data-verdict="fake"]').click();
  await expect(page.locator('.verdict-card')).toBeVisible();
  await page.locator('.revealed .foot .go').last().click();
  await expect(page.locator('.trail')).toBeVisible();
}
