import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/core/save.ts';
import { root } from '../../scripts/staticServer.ts';
import { address } from './support/play.ts';
import { compiledScenes } from './support/scenes.ts';

const ASSETS = join(root, 'dist', 'assets');
const files = (pattern: RegExp) => readdirSync(ASSETS).filter(name => pattern.test(name));
const bytesOf = (name: string) => readFileSync(join(ASSETS, name));

test('the home page needs at most 60 kB of JavaScript before Phaser', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto(address());
  await expect(page.locator('[data-start]')).toBeVisible();
  const scripts = asked.filter(p => p.endsWith('.js') && !/theatre|stage|howler/.test(p)).map(p => p.split('/').at(-1)!);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, name) => sum + gzipSync(bytesOf(name), { level: 9 }).length, 0)).toBeLessThanOrEqual(60_000);
});

test('the chunk with Phaser is at most 185 kB in brotli', () => {
  const chunks = files(/\.js$/).filter(name => bytesOf(name).length > 500_000);
  expect(chunks).toHaveLength(1);
  expect(brotliCompressSync(bytesOf(chunks[0]!)).length).toBeLessThanOrEqual(185_000);
});

/** Where the phone rings on the first evening. */
const FIRST_DOORS = [1, 8];

for (const language of LANGUAGES) for (const door of FIRST_DOORS) test(`from nothing to the first choice at number ${door} at most 90 kB come over the wire in ${language}`, async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url.split('#')[0]!));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(addresses.get(requestId)!, encodedDataLength));
  await page.addInitScript(pressOn, door);
  await page.goto(address(`?lng=${language}`));
  await expect(page.locator('.answer button').first()).toBeVisible();
  // Pictures come after the first choice; what of them is there already held nothing up.
  const came = (await page.evaluate(() => (window as unknown as { came: string[] }).came)).filter(a => !/\.(webp|svg)$/.test(a));
  expect(came.length).toBeGreaterThan(5);
  const bytes = came.reduce((sum, a) => sum + sizes.get(a)!, 0);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(90_000);
});

/**
 * Runs in the page, and presses without resting, since whoever rests is sent more. `came` is everything that had been
 * asked for when the first choice stood there.
 */
function pressOn(door: number): void {
  let pressed: Element | undefined;
  new MutationObserver((_, observer) => {
    const next = document.querySelector<HTMLElement>('[data-start]') ?? document.querySelector<HTMLElement>(`.doors [data-house="${door}"]`);
    if (next && next !== pressed) (pressed = next).click();
    if (!document.querySelector('.answer button')) return;
    observer.disconnect();
    const asked = performance.getEntries().filter(e => e instanceof PerformanceResourceTiming);
    Object.assign(window, { came: [...new Set(asked.map(e => e.name.split('#')[0]!))] });
  }).observe(document, { childList: true, subtree: true });
}

test('a scene costs at most 25 kB to the one who plays it, and nothing at the start', () => {
  expect(compiledScenes().length).toBeGreaterThan(0);
  const chunks = files(/^scene-.*\.js$/);
  expect(chunks.length).toBeGreaterThanOrEqual(compiledScenes().length * 3);
  for (const name of chunks) expect(gzipSync(bytesOf(name)).length, name).toBeLessThanOrEqual(12_500);
});

test('no built file names another host', () => {
  const built = files(/\.(js|css)$/);
  expect(built.length).toBeGreaterThan(3);
  const allowed = /^https?:\/\/(www\.w3\.org|phaser\.io|github\.com|localhost|[\w.-]+\.example)/;
  for (const name of built) {
    const hosts = (bytesOf(name).toString().match(/https?:\/\/[\w.-]+/g) ?? []).filter(h => !allowed.test(h));
    expect(hosts, name).toEqual([]);
  }
});
