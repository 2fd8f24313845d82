import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Device } from '../platform/device.ts';
import type { Language } from '../platform/language.ts';
import type { SceneLibrary } from '../platform/sceneLibrary.ts';
import type { Sound } from '../platform/sound.ts';
import type { Speech } from '../platform/speech.ts';
import type { Storage } from '../platform/storage.ts';

/** Everything outside the game that it touches. Each part has its `create()` and its `createNull()`. */
export interface World {
  clock: Clock;
  chance: Chance;
  storage: Storage;
  language: Language;
  library: SceneLibrary;
  device: Device;
  sound: Sound;
  speech: Speech;
}
