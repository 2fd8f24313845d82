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
  await page.addInitScript(pressOn, 0);
  await page.goto(address());
  await expect(page.locator('.doors [data-house]').first()).toBeVisible();
  // By the time the lane stands there, for somebody who does not rest on the note: what comes after is not needed for it.
  const asked = await page.evaluate(() => (window as unknown as { home: string[] }).home);
  const scripts = asked.filter(p => p.endsWith('.js')).map(p => p.split('/').at(-1)!);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter(name => /theatre|stage|howler/.test(name))).toEqual([]);
  expect(scripts.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThanOrEqual(60_000);
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
 * Runs in the page, and presses without resting, since whoever rests is sent more. `home` is everything that had been
 * asked for when the lane stood there, `came` when the first choice did.
 */
function pressOn(door: number): void {
  let pressed: Element | undefined;
  new MutationObserver((_, observer) => {
    const next = document.querySelector<HTMLElement>('[data-start]') ?? document.querySelector<HTMLElement>(`.doors [data-house="${door}"]`);
    const asked = () => [...new Set(performance.getEntries().filter(e => e instanceof PerformanceResourceTiming).map(e => e.name.split('#')[0]!))];
    const marks = window as unknown as { home?: string[]; came?: string[] };
    if (document.querySelector('.doors [data-house]')) marks.home ??= asked();
    if (next && next !== pressed) (pressed = next).click();
    if (!document.querySelector('.answer button')) return;
    observer.disconnect();
    marks.came = asked();
  }).observe(document, { childList: true, subtree: true });
}

test('a scene costs at most 25 kB to the one who plays it, and nothing at the start', () => {
  expect(compiledScenes().length).toBeGreaterThan(0);
  const chunks = files(/^scene-.*\.js$/);
  expect(chunks.length).toBeGreaterThanOrEqual(compiledScenes().length * 3);
  const costs = [...chunksByScene()].map(([id, own]) => {
    const play = own.filter(name => isPlay(bytesOf(name).toString()));
    expect(play, id).toHaveLength(1);
    const words = own.filter(name => name !== play[0]).map(sizeOf);
    // Of the words only those of one language are fetched; the larger counts.
    return { id, cost: sizeOf(play[0]!) + Math.max(...words) };
  });
  expect(costs).toHaveLength(compiledScenes().length);
  for (const { id, cost } of costs) expect(cost, id).toBeLessThanOrEqual(25_000);
});

/** The three chunks of each scene, as the program asks for them: how it is played, and its words in two languages. */
function chunksByScene(): Map<string, string[]> {
  const program = bytesOf(files(/^index-.*\.js$/)[0]!).toString();
  const asked = [...program.matchAll(/scenes\/([\w-]+)\/scene\.yaml"?`?:\(\)=>\w+\(\(\)=>import\(`\.\/(scene-[\w-]+\.js)`/g)];
  return asked.reduce((all, [, id, name]) => all.set(id!, [...(all.get(id!) ?? []), name!]), new Map<string, string[]>());
}

const isPlay = (text: string): boolean => /\bbeats"?:\{/.test(text);
const sizeOf = (name: string): number => gzipSync(bytesOf(name), { level: 9 }).length;

test('no built file names another host', () => {
  const built = files(/\.(js|css)$/);
  expect(built.length).toBeGreaterThan(3);
  const allowed = /^https?:\/\/(www\.w3\.org|phaser\.io|github\.com|localhost|[\w.-]+\.example)/;
  for (const name of built) {
    const hosts = (bytesOf(name).toString().match(/https?:\/\/[\w.-]+/g) ?? []).filter(h => !allowed.test(h));
    expect(hosts, name).toEqual([]);
  }
});
