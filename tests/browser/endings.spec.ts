import { expect, test, type Page } from '@playwright/test';
import type { Move } from '../../src/core/move.ts';
import type { Scene } from '../../src/core/scene.ts';
import { controlOf, expectClean, unstaged, watch } from './support/play.ts';
import { openSaved } from './support/saved.ts';
import { compiledScenes, waysToEndings } from './support/scenes.ts';
import { expectSafe, walkInPage, withLooks } from './support/soundness.ts';

const ways = waysToEndings();

test('there are endings to walk to', () => {
  expect(ways.length).toBeGreaterThanOrEqual(3 * compiledScenes().length);
  expect(ways.length).toBeGreaterThanOrEqual(8);
});

for (const language of ['zh-CN', 'en'] as const) {
  for (const scene of compiledScenes()) {
    test(`every ending of ${scene.id} can be walked to and talked over with letters of twice the size in ${language}`, async ({ page }) => {
      const misdeeds = await watch(page);
      await unstaged(page);
      await withLooks(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await walkAll(page, scene, language);
      expectClean(misdeeds);
    });
  }
}

/** What is pressed after an ending: how it looked, and on from the unmasking. */
const TALK = ['[data-verdict="fake"]', '.revealed .foot .go:last-child'];

/** Each move of each way is pressed once: a way that begins like an earlier one is taken up where they part. */
async function walkAll(page: Page, scene: Scene, language: 'zh-CN' | 'en'): Promise<void> {
  const pressed = new Set<string>();
  for (const { moves, ending } of ways.filter(w => w.scene.id === scene.id)) {
    const known = moves.findIndex((_, i) => !pressed.has(named(moves.slice(0, i + 1))));
    const from = known === -1 ? moves.length - 1 : known;
    moves.forEach((_, i) => pressed.add(named(moves.slice(0, i + 1))));
    await openSaved(page, { scene, moves: moves.slice(0, from), settings: { language, textScale: 2 } });
    await expect(page.locator('.play')).toBeVisible();
    expect(await walkInPage(page, [...moves.slice(from).map(controlOf), ...TALK]), ending).toEqual([]);
    await expect(page.locator('.trail')).toBeVisible();
    await expectSafe(page);
  }
}

const named = (moves: readonly Move[]): string => moves.map(move => Object.values(move).join(' ')).join(', ');
