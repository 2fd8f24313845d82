import type { Page } from '@playwright/test';
import type { Move } from '../../../src/core/move.ts';
import { freshSave, type ContactRecord, type OpenContact, type SaveState, type Settings } from '../../../src/core/save.ts';
import type { Scene } from '../../../src/core/scene.ts';
import { seal } from '../../../src/platform/saveFormat.ts';
import { PREFIX } from '../../../src/platform/storageKeys.ts';
import { address } from './play.ts';

/** Each save laid down must be newer than what the game itself has kept since. */
let revision = 1000;

interface Saved {
  scene?: Scene;
  moves?: readonly Move[];
  page?: OpenContact['page'];
  settings?: Partial<Settings>;
  query?: string;
  contacts?: Record<string, ContactRecord>;
}

/**
 * Opens the game as somebody who comes back to it: at a move of a contact, or in the lane. A save is a list of moves,
 * so that any screen is one load away; that the moves can also be pressed is proved elsewhere.
 */
export async function openSaved(page: Page, { scene, moves = [], page: at = 'contact', settings = {}, query = '', contacts = {} }: Saved): Promise<void> {
  const fresh = freshSave(7);
  const open = scene && { scene: scene.id, hash: scene.hash, moves: [...moves], mode: 'first' as const, from: 0, page: at };
  const state: SaveState = { ...fresh, welcomed: true, settings: { ...fresh.settings, ...settings }, contacts, ...(open && { open }) };
  const sealed = seal(state, (revision += 1000));
  if (!sealed.ok) throw new Error(sealed.error);
  const route = scene ? `#/house/${scene.house}` : '#/';
  if (!page.url().startsWith(address())) await page.goto(address(query));
  await page.evaluate(([key, text, to]) => {
    localStorage.setItem(key!, text!);
    history.replaceState(null, '', to);
  }, [`${PREFIX}save-a`, sealed.value, `${query || '?'}${route}`]);
  await page.reload();
}
