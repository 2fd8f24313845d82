import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { begin, expectClean, playTo, unstaged, watch } from './support/play.ts';
import { screensOfChannels } from './support/scenes.ts';

const screens = screensOfChannels();

test('there is a screen of each channel that the scenes use', () => {
  expect(screens.map(s => s.channel)).toEqual(expect.arrayContaining(['ring', 'call', 'chat', 'app', 'scan', 'pay', 'bank', 'home']));
});

for (const density of [1, 2]) {
  test.describe(`at ${density}x`, () => {
    test.use({ deviceScaleFactor: density });

    for (const { channel, scene, moves } of screens) {
      test(`on the ${channel} screen nothing can be typed, dialled, scanned or followed out of the game`, async ({ page }) => {
        const misdeeds = await watch(page);
        await unstaged(page);
        await playTo(page, scene, moves);
        await expect(page.locator(`.play.on-${channel}`)).toBeVisible();
        expect(await hazards(page)).toEqual({ fields: [], links: [], drill: true, quit: true });
        expect(await scanned(page)).toBeNull();
        if (density === 1) await expectDeaf(page);
        expectClean(misdeeds);
      });
    }
  });
}

test('a code that can be scanned would be found', async ({ page }) => {
  await page.setContent(`<svg width="330" height="330" viewBox="-4 -4 29 29">${darkModules()}</svg>`);
  expect(await scanned(page)).toBe('DRILL');
});

test('the pages around a contact are as safe', async ({ page }) => {
  const misdeeds = await watch(page);
  await unstaged(page);
  await begin(page);
  for (const route of ['', 'settings', 'pause', 'about', 'house/998', 'nowhere']) {
    await page.evaluate(hash => { location.hash = hash; }, `#/${route}`);
    await expect(page.locator('.topbar .drill')).toBeVisible();
    expect(await hazards(page), route).toEqual({ fields: [], links: [], drill: true, quit: true });
  }
  expectClean(misdeeds);
});

/** What could be typed into or lead out of the game, and whether the drill mark and the quiet exit are in view. */
const hazards = (page: Page) => page.evaluate(() => {
  const seen = (selector: string) => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.width === 0 || box.left < 0 || box.right > innerWidth) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  return {
    fields: [...document.querySelectorAll('input, textarea, select, form, iframe, object, [contenteditable], [role=textbox]')].map(e => e.outerHTML.slice(0, 80)),
    links: [...document.querySelectorAll('a[href], area[href]')].map(e => e.getAttribute('href')),
    drill: seen('.topbar .drill'), quit: seen('.topbar .quit'),
  };
});

/** What a scanner reads off the screen, if anything. */
async function scanned(page: Page): Promise<string | null> {
  const { data, info } = await sharp(await page.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = jsQR(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), info.width, info.height);
  // The decoder at times takes a pattern of the page for a code without a single byte in it: there is nothing to scan there.
  return found && found.binaryData.length > 0 ? found.data : null;
}

/** Whatever is typed or pasted, the screen stays as it is. */
async function expectDeaf(page: Page): Promise<void> {
  const before = await page.locator('#game').innerHTML();
  await page.keyboard.type('6222password0000');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Backspace');
  expect(await page.locator('#game').innerHTML()).toBe(before);
}

/** A whole code, a number a row, whose bits are its modules. It says no more than one word and stands in no scene. */
const CODE = '1fcb7f 104e41 175b5d 174a5d 17455d 104141 1fd57f 1b00 1dfec4 78448 15cd13 1d8c42 1dd57 12ae 1fd2ef 1053b0 1756e7 174466 175d15 105862 1fd967';

function darkModules(): string {
  const rows = CODE.split(' ').map(row => Number.parseInt(row, 16).toString(2).padStart(21, '0'));
  return rows.flatMap((row, y) => [...row].map((bit, x) => (bit === '1' ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : ''))).join('');
}
