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
 * Keeps the stage away by never being idle, which is what it waits for. What moves in the pictures is proved by the
 * stage's own tests, and on a machine without a GPU it takes most of the time.
 */
export const unstaged = (page: Page): Promise<void> =>
  page.addInitScript(() => { Object.assign(window, { requestIdleCallback: () => 0 }); });

/** Opens the game for the first time and reads the content note. */
export async function begin(page: Page, { query = '', elder = false }: { query?: string; elder?: boolean } = {}): Promise<void> {
  await page.goto(address(query));
  if (elder) await page.getByRole('radio').first().click();
  await page.locator('[data-start]').click();
  await expect(page.locator('.doors')).toBeVisible();
}

/** Goes to a door of the lane. */
export async function enter(page: Page, house: number): Promise<void> {
  await page.locator(`.doors [data-house="${house}"]`).click();
  await expect(page.locator('.play')).toBeVisible();
}

/** Does in the page what a move says. */
export async function perform(page: Page, move: Move): Promise<void> {
  switch (move.type) {
    case 'next': return page.locator('[data-next]').click();
    case 'choose': return page.locator(`[data-choice="${move.choice}"]`).click();
    case 'act': return page.locator(`[data-action="${move.action}"]`).click();
    case 'tap': {
      const line = page.locator(`[data-line="${move.line}"]`);
      if ((await line.getAttribute('aria-pressed')) !== 'true') await line.click();
      if (move.look) await page.locator(`[data-look="${move.look}"]`).click();
      return;
    }
    case 'untap': return page.locator(`[data-line="${move.line}"]`).click();
    case 'judge': return page.locator(`[data-verdict="${move.verdict}"]`).click();
  }
}
