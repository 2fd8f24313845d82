import { freshSave } from '../core/save.ts';
import type { Game } from './game.ts';

/** Forgets everything kept on this device. What was there is held back for undoing. */
export async function wipe(game: Game): Promise<void> {
  const { storage, chance } = game.world;
  const { settings } = game.save.value;
  game.contact.value = undefined;
  game.wiped.value = await storage.clear();
  // How the page looks stays until the page is loaded again: large words must not shrink under the reader's eyes.
  game.save.value = { ...freshSave(chance.seed()), settings, welcomed: true };
}

/** Undoes a wipe, while what was there is still held back. */
export async function unwipe(game: Game): Promise<void> {
  const cleared = game.wiped.value;
  if (!cleared) return;
  game.wiped.value = undefined;
  await game.world.storage.restore(cleared);
  if (cleared.state) game.save.value = cleared.state;
}
