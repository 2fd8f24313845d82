import { hear } from './app/aloud.ts';
import type { Game } from './app/game.ts';
import { Sound } from './platform/sound.ts';
import { Speech } from './platform/speech.ts';

/** Joins sound and speech to the game; a chunk of its own, since nothing may be heard before the first touch anyway. */
export function giveVoice(game: Game): void {
  hear(game, Sound.create(), Speech.create());
}
