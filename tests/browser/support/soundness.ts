import { expect, type Page } from '@playwright/test';

/** No sideways scroll, no clipped words, the drill mark and the quiet exit whole and in their corners. Says what is wrong. */
export async function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('#game button, #game p, #game h1, #game h2, #game h3, #game span, #game b, #game small')) {
      if (element.closest('.words-only, .stage-layer, [aria-hidden="true"], .plate, .seats') || element.offsetParent === null) continue;
      const style = getComputedStyle(element);
      const words = element.textContent!.slice(0, 20);
      if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`clipped: ${element.className || element.tagName} "${words}" ${element.scrollWidth}>${element.clientWidth}`);
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) found.push(`outside: ${element.className || element.tagName} "${words}" ${Math.round(box.left)}..${Math.round(box.right)}`);
    }
    const quit = document.querySelector('.topbar .quit')!.getBoundingClientRect();
    const drill = document.querySelector('.topbar .drill')!.getBoundingClientRect();
    if (quit.left > drill.left) found.push('the exit is not left of the drill mark');
    if (quit.top < 0 || quit.bottom > innerHeight || drill.bottom > innerHeight) found.push('the exit or the drill mark is out of view');
    return found;
  });
}

/** The drill mark and the quiet exit in view, nothing that could be typed into, no link that leads out. */
export async function expectSafe(page: Page): Promise<void> {
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
