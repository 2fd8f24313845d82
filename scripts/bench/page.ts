import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, root } from '../staticServer.ts';
import { median, p95, round, type Figure } from './figure.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const RUNS = 5;

/** Slow 4G, as the field's comparisons were measured: 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How the built game behaves on a slow phone. */
export async function benchPage(): Promise<Figure[]> {
  const server = await openServer(join(root, 'dist'), 0);
  const executablePath = process.env['CHROMIUM_PATH'] ?? USUAL.find(existsSync);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: FLAGS });
  // The first visit warms the server, not the browser: each run has a browser context of its own.
  await coldLoad(browser, server.address);
  const loads: Load[] = [];
  for (let i = 0; i < RUNS; i++) loads.push(await coldLoad(browser, server.address));
  const bare = await bareLoad(browser);
  const scroll = await chatScroll(browser, server.address);
  await browser.close();
  await server.close();
  const of = (key: keyof Load) => round(median(loads.map(l => l[key])));
  return [
    { name: 'for comparison: a bare page with one button, likewise', value: round(bare), unit: 's' },
    { name: 'content note usable (a press on its start counts), slow 4G, CPU 4x', value: of('note'), unit: 's' },
    { name: 'that press answered by the lane', value: of('lane'), unit: 's' },
    { name: 'first choice usable (note and door pressed at once)', value: of('choice'), unit: 's', budget: 1.2 },
    { name: 'stage ready, with the room', value: of('stage'), unit: 's', budget: 3 },
    { name: 'bytes to the first choice', value: of('bytes'), unit: 'kB', budget: 90 },
    { name: 'chat of 60 lines scrolling, CPU 6x: p95 frame', value: round(p95(scroll.frames), 1), unit: 'ms', budget: 17 },
    { name: 'stage asleep in a chat (1 is yes)', value: scroll.asleep ? 1 : 0, unit: '' },
  ];
}

interface Load {
  note: number;
  lane: number;
  choice: number;
  stage: number;
  bytes: number;
}

/** What the browser itself costs here: a page with one button made by a script of one line. */
async function bareLoad(browser: Browser): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><div id="game"></div><script type="module" src="./page.js"></script>');
  writeFileSync(join(folder, 'page.js'), "const b = document.createElement('button'); b.textContent = 'go'; b.dataset.bare = ''; document.getElementById('game').append(b);");
  const server = await openServer(folder, 0);
  const seconds: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const { page, session } = await slowPage(browser, 4);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.addInitScript(() => {
      const look = () => { if (document.querySelector('[data-bare]')) Object.assign(window, { benchBare: performance.now() }); else requestAnimationFrame(look); };
      requestAnimationFrame(look);
    });
    await page.goto(server.address, { waitUntil: 'commit' });
    seconds.push(Number(await (await page.waitForFunction(() => (window as unknown as Record<string, number>)['benchBare'])).jsonValue()) / 1000);
    await page.context().close();
  }
  await server.close();
  rmSync(folder, { recursive: true });
  return median(seconds);
}

async function coldLoad(browser: Browser, address: string): Promise<Load> {
  const { page, session } = await slowPage(browser, 4);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, bare(request.url)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(addresses.get(requestId)!, encodedDataLength));
  // The page itself presses what it can as soon as it is there: a person is not part of what is measured.
  await page.addInitScript(pressOn);
  await page.goto(address, { waitUntil: 'commit' });
  const at = (name: string) => page.waitForFunction(n => (window as unknown as Record<string, number>)[n], name, { timeout: 60_000, polling: 50 });
  const choice = Number(await (await at('benchChoice')).jsonValue());
  const note = Number(await (await at('benchNote')).jsonValue());
  const lane = Number(await (await at('benchLane')).jsonValue());
  const stage = Number(await (await at('benchStage')).jsonValue());
  const came = (await page.evaluate(() => (window as unknown as { benchCame: string[] }).benchCame)).map(bare);
  const bytes = [...new Set(came)].filter(a => !/\.(webp|svg)$/.test(a)).reduce((sum, a) => sum + (sizes.get(a) ?? 0), 0);
  await page.context().close();
  return { note: note / 1000, lane: lane / 1000, choice: choice / 1000, stage: stage / 1000, bytes: bytes / 1000 };
}

const bare = (address: string): string => address.split('#')[0]!;

/** Runs inside the page. `benchCame` is what had been asked for when the first choice stood there. */
function pressOn(): void {
  const marks = window as unknown as Record<string, number>;
  const look = () => {
    const start = document.querySelector<HTMLButtonElement>('[data-start]');
    const door = document.querySelector<HTMLButtonElement>('.doors [data-house]');
    const answer = document.querySelector('.answer button');
    // Once is enough: the press counts from here on, whether the program has come or not.
    if (start && !marks['benchNote']) { marks['benchNote'] = performance.now(); start.click(); }
    else if (door) { marks['benchLane'] ??= performance.now(); door.click(); }
    else if (answer && !marks['benchChoice']) {
      marks['benchChoice'] = performance.now();
      Object.assign(window, { benchCame: performance.getEntries().filter(e => e instanceof PerformanceResourceTiming).map(e => e.name) });
    }
    if (answer && document.documentElement.classList.contains('staged')) marks['benchStage'] ??= performance.now();
    if (!marks['benchStage']) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Scrolls a chat of 60 bubbles up and down for 5 s and takes the time of every frame. */
async function chatScroll(browser: Browser, address: string): Promise<{ frames: number[]; asleep: boolean }> {
  const { page, session } = await slowPage(browser, 1);
  await page.goto(`${address}?lng=zh-CN`);
  await page.locator('[data-start]').click();
  await page.locator('.doors').waitFor();
  // At this house the family writes; elsewhere it may be rung.
  await page.evaluate(() => { location.hash = '#/house/2'; });
  await page.locator('.answer button').first().click();
  await page.locator('[data-action="ask-family"]').click();
  await page.locator('.bubbles').waitFor();
  await page.waitForTimeout(4000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const frames = await page.evaluate(scrolled);
  const asleep = await page.evaluate(() => (document.querySelector('.stage-layer') as unknown as { stage?: { asleep: boolean } } | null)?.stage?.asleep ?? false);
  await page.context().close();
  return { frames, asleep };
}

/** Runs inside the page. */
function scrolled(): Promise<number[]> {
  const box = document.querySelector('.bubbles')!;
  const list = box.querySelector('ul')!;
  const bubbles = [...list.children];
  for (let i = bubbles.length; i < 60; i++) list.append(bubbles[i % bubbles.length]!.cloneNode(true));
  return new Promise(done => {
    const frames: number[] = [];
    let last = performance.now();
    const end = last + 5000;
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      box.scrollTop = (Math.sin(now / 700) + 1) * 0.5 * (box.scrollHeight - box.clientHeight);
      if (now < end) requestAnimationFrame(frame);
      else done(frames.slice(5));
    };
    requestAnimationFrame(frame);
  });
}

async function slowPage(browser: Browser, rate: number): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'zh-CN', hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session };
}
