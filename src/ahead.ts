import { evening } from './app/lane.ts';
import type { Game } from './app/game.ts';

/**
 * Fetches the contacts of the evening while somebody reads, so that no door costs a way to the server.
 * Whoever has asked the browser to be thrifty, or is at a door already, fetches only what they open.
 */
export function fetchAhead(game: Game): void {
  if (game.world.device.saveData || game.address.route.value.name === 'house') return;
  for (const { id, state } of evening(game).doors) {
    if (state === 'ringing' || state === 'begun') void game.world.library.load(id, game.world.language.current);
  }
}
