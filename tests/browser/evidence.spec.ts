import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/staticServer.ts';
import { importLogs } from '../../src/core/log/importLog.ts';
import type { ContactRecord, ContactResult } from '../../src/core/save.ts';
import { begin, expectClean, unstaged, watch } from './support/play.ts';
import { openSaved } from './support/saved.ts';

test.beforeEach(({ page }) => unstaged(page));

const seen = (result?: ContactResult): ContactRecord => ({ hash: '', moves: [], endingsSeen: [], times: 1, ...(result && { result }) });
const evenings = (parse(readFileSync(join(root, 'scenes', 'syllabus.yaml'), 'utf8')) as { evenings: { contacts: string[] }[] }).evenings;

test('twelve cards are asked without a word on right or wrong; a reload goes on at the same card; then all are looked at', async ({ page }) => {
  const misdeeds = await watch(page);
  await begin(page);
  await page.evaluate(() => { location.hash = '#/test'; });
  await page.locator('[data-test-start]').click();
  for (const step of [4, 2]) await page.locator(`[data-answer="${step}"]`).click();
  await page.locator('[data-answer="probably-real"]').click();
  await expect(page.locator('.truth')).toHaveCount(0);
  await page.locator('[data-answer="verify-own"]').click();
  await expect(page.getByRole('status')).toContainText('第 2 张');
  await page.reload();
  await expect(page.getByRole('status')).toContainText('第 2 张');
  for (let card = 2; card <= 12; card++) {
    await expect(page.getByRole('status')).toContainText(`第 ${card} 张`);
    await page.locator('[data-answer="surely-false"]').click();
    await page.locator('[data-answer="refuse"]').click();
  }
  await expect(page.locator('.answered > li')).toHaveCount(12);
  await expect(page.locator('.counts')).toContainText('骗局认出来了：6 个里 6 个');
  await expect(page.locator('.counts')).toContainText('好人没冤枉：6 个里 1 个');
  expectClean(misdeeds);
});

test('cards that do not arrive say so and can be tried again', async ({ page }) => {
  await begin(page);
  await page.route('**/assets/*cards*.js', route => route.abort());
  await page.evaluate(() => { location.hash = '#/test'; });
  await expect(page.getByRole('alert')).toBeVisible();
});

test('one’s own practice is told in counts and words, never in shares or grades, and prints with a certificate', async ({ page }) => {
  const result = (truth: ContactResult['truth'], verdict: ContactResult['verdict'], lost = 0): ContactResult => ({ truth, verdict, conduct: 'verify-own', rung: lost > 0 ? 'X7' : 'X1', lost, purse: 3860 });
  const results = [result('scam', 'fake'), result('scam', 'real', 980), result('genuine', 'real'), result('genuine', 'real')];
  await openSaved(page, { contacts: Object.fromEntries(results.map((r, i) => [`c${i}`, seen(r)])) });
  await expect(page.locator('.doors')).toBeVisible();
  await page.evaluate(() => { location.hash = '#/report'; });
  await expect(page.locator('.counts')).toContainText('骗局认出来了：2 个里 1 个');
  await expect(page.locator('.rungs .here')).toHaveCount(2);
  await expect(page.locator('.kept')).toContainText('守住了 6,740 元，一共 7,720 元');
  expect(await page.locator('main').innerText()).not.toMatch(/%|分数|等级|名次/);
  await expect(page.locator('.certificate')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.certificate')).toBeVisible();
  await expect(page.locator('.foot')).toBeHidden();
});

test('a neighbour helped two evenings ago comes to ask, and is advised', async ({ page }) => {
  const misdeeds = await watch(page);
  await openSaved(page, { contacts: Object.fromEntries(evenings.slice(0, 2).flatMap(e => e.contacts).map(id => [id, seen()])) });
  await page.locator('[data-guest]').click();
  await expect(page.locator('.practice')).toContainText('您帮我听听');
  // On to the first reply that is said: until then things are only looked at, or the phone is answered.
  for (let press = 0; press < 8 && await page.locator('.advice').count() === 0; press++) await page.locator('[data-next], [data-choice]').first().click();
  await expect(page.locator('.advice')).toContainText('您教');
  expectClean(misdeeds);
});

test('on the last evening every window is lit and no phone rings', async ({ page }) => {
  await openSaved(page, { contacts: Object.fromEntries(evenings.flatMap(e => e.contacts).map(id => [id, seen()])) });
  await expect(page.locator('.lane-says')).toContainText('灯全亮了');
  await expect(page.locator('.doors [data-house]')).toHaveCount(0);
  await expect(page.locator('.window-seat.handled:visible')).toHaveCount(9);
});

test('one’s own record is saved as a file that the analysis reads, and nothing is sent anywhere', async ({ page }) => {
  const misdeeds = await watch(page);
  const record: ContactRecord = { ...seen({ truth: 'scam', verdict: 'fake', conduct: 'refuse', rung: 'X1', lost: 0, purse: 3860 }), hash: '0123456789ab' };
  await openSaved(page, { contacts: { 'a-scam': record } });
  await expect(page.locator('.doors')).toBeVisible();
  await page.evaluate(() => { location.hash = '#/report'; });
  for (const kind of ['csv', 'json']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-log="${kind}"]`).click()]);
    const file = { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
    expect(file.name).toBe(`scam-drill-log.${kind}`);
    expect(importLogs([file])).toMatchObject({ ok: true, value: [{ item: 'a-scam', phase: 'practice', verdict: 'fake' }] });
  }
  expectClean(misdeeds);
});
