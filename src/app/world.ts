import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Deck } from '../platform/deck.ts';
import type { Device } from '../platform/device.ts';
import type { Language } from '../platform/language.ts';
import type { SceneLibrary } from '../platform/sceneLibrary.ts';
import type { Storage } from '../platform/storage.ts';

/** What is outside the game and needed from the start; sound and speech come later, see `hear`. Each part has its `create()` and its `createNull()`. */
export interface World {
  clock: Clock;
  chance: Chance;
  storage: Storage;
  language: Language;
  library: SceneLibrary;
  device: Device;
  deck: Deck;
}
