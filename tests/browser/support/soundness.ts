import { expect, type Page } from '@playwright/test';

/** Runs inside the page. No sideways scroll, no clipped words, the drill mark and the quiet exit whole and in their corners. */
function layoutFaults(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('#game button, #game p, #game h1, #game h2, #game h3, #game span, #game b, #game small')) {
    if (element.closest('.words-only, .stage-layer, [aria-hidden="true"], .plate, .seats, .code') || element.offsetParent === null) continue;
    const words = element.textContent!.slice(0, 20);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible') found.push(`clipped: ${element.className || element.tagName} "${words}" ${element.scrollWidth}>${element.clientWidth}`);
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) found.push(`outside: ${element.className || element.tagName} "${words}" ${Math.round(box.left)}..${Math.round(box.right)}`);
  }
  const quit = document.querySelector('.topbar .quit')?.getBoundingClientRect();
  const drill = document.querySelector('.topbar .drill')?.getBoundingClientRect();
  if (!quit || !drill) return [...found, 'there is no exit or no drill mark'];
  if (quit.left > drill.left) found.push('the exit is not left of the drill mark');
  if (quit.top < 0 || quit.bottom > innerHeight || drill.bottom > innerHeight) found.push('the exit or the drill mark is out of view');
  return found;
}

/** Runs inside the page. Nothing that could be typed into, no link that leads out. */
function safetyFaults(): string[] {
  const fields = document.querySelectorAll('input, textarea, select, [contenteditable]').length;
  const links = [...document.querySelectorAll('a[href]')].filter(a => !a.getAttribute('href')!.startsWith('#')).length;
  return [...(fields > 0 ? [`${fields} fields`] : []), ...(links > 0 ? [`${links} links`] : [])];
}

/** What is wrong with how the page lies in its window. */
export const faultsOfLayout = (page: Page): Promise<string[]> => page.evaluate(layoutFaults);

/** Nothing that could be typed into, no link that leads out, and the drill mark and the quiet exit in view. */
export async function expectSafe(page: Page): Promise<void> {
  expect(await page.evaluate(safetyFaults)).toEqual([]);
  await expect(page.locator('.topbar .drill')).toBeInViewport();
  await expect(page.locator('.topbar .quit')).toBeInViewport();
}

/** Puts the looks into every page to come: the content policy lets nothing be made of text later. */
export const withLooks = (page: Page): Promise<unknown> => page.addInitScript({ content: `window.looks = [${layoutFaults}, ${safetyFaults}]` });

/**
 * Presses one control after another from inside the page, without a way to and fro between each, and looks at every
 * screen on the way. Gives what was wrong with any of them. The page must have been made `withLooks`.
 */
export async function walkInPage(page: Page, controls: readonly string[]): Promise<string[]> {
  return page.evaluate(async controls => {
    const { looks } = window as unknown as { looks: (() => string[])[] };
    // Not frames: painting them all costs more than everything else, and nothing is measured that hangs on it.
    const frame = () => new Promise(done => { setTimeout(done, 5); });
    const found: string[] = [];
    for (const selector of controls) {
      let control: HTMLElement | null = null;
      for (let waited = 0; !control && waited < 1000; waited++) {
        await frame();
        control = document.querySelector<HTMLElement>(selector);
      }
      if (!control) return [...found, `there is no ${selector} to press`];
      for (const fault of looks.flatMap(l => l())) found.push(`before ${selector}: ${fault}`);
      const before = document.querySelector('#game')!.textContent;
      control.click();
      for (let waited = 0; waited < 200 && document.querySelector('#game')!.textContent === before; waited++) await frame();
    }
    for (let waited = 0; waited < 1000 && !document.querySelector('.trail'); waited++) await frame();
    for (const fault of looks.flatMap(l => l())) found.push(`at the end: ${fault}`);
    return found;
  }, controls);
}
