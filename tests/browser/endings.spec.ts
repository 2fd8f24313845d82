import { expect, test, type Page } from '@playwright/test';
import type { Move } from '../../src/core/move.ts';
import type { Scene } from '../../src/core/scene.ts';
import { expectClean, perform, talkOver, unstaged, watch } from './support/play.ts';
import { openSaved } from './support/saved.ts';
import { compiledScenes, waysToEndings } from './support/scenes.ts';
import { expectSafe, faultsOfLayout } from './support/soundness.ts';

const ways = waysToEndings();

test('there are endings to walk to', () => {
  expect(ways.length).toBeGreaterThanOrEqual(4 * compiledScenes().length - 20);
  expect(ways.length).toBeGreaterThanOrEqual(8);
});

for (const language of ['zh-CN', 'en'] as const) {
  for (const scene of compiledScenes()) {
    test(`every ending of ${scene.id} can be walked to and talked over with letters of twice the size in ${language}`, async ({ page }) => {
      test.setTimeout(240_000);
      const misdeeds = await watch(page);
      await unstaged(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await walkAll(page, scene, language);
      expectClean(misdeeds);
    });
  }
}

/** Each move of each way is pressed once: a way that begins like an earlier one is taken up where they part. */
async function walkAll(page: Page, scene: Scene, language: 'zh-CN' | 'en'): Promise<void> {
  const pressed = new Set<string>();
  for (const { moves, ending } of ways.filter(w => w.scene.id === scene.id)) {
    const known = moves.findIndex((_, i) => !pressed.has(named(moves.slice(0, i + 1))));
    const from = known === -1 ? moves.length - 1 : known;
    await openSaved(page, { scene, moves: moves.slice(0, from), settings: { language, textScale: 2 } });
    await expect(page.locator('.play')).toBeVisible();
    for (const [i, move] of moves.entries()) {
      pressed.add(named(moves.slice(0, i + 1)));
      if (i < from) continue;
      await expectSound(page, `before ${named([move])}`);
      await perform(page, move);
    }
    await expect(page.locator('[data-verdict="fake"]')).toBeVisible();
    await expectSound(page, ending);
    await talkOver(page);
    await expectSound(page, `${ending}, talked over`);
  }
}

async function expectSound(page: Page, where: string): Promise<void> {
  await expectSafe(page);
  expect((await faultsOfLayout(page)).map(fault => `${where}: ${fault}`)).toEqual([]);
}

const named = (moves: readonly Move[]): string => moves.map(move => Object.values(move).join(' ')).join(', ');
