import type { SaveState, Settings } from '../core/save.ts';
import { PREFIX } from './storageKeys.ts';
import type { LocalStorage } from './storageStores.ts';

/** What of the save decides how the first picture looks. */
export type Glance = Pick<SaveState, 'welcomed' | 'settings'>;

const KEY = `${PREFIX}glance`;

/**
 * What can be known of the save at once: IndexedDB answers too late for the first picture. `new`: nothing of ours is
 * kept here; `unknown`: somebody may have been here before.
 */
export function glanceAt(get: () => LocalStorage): Glance | 'new' | 'unknown' {
  try {
    const storage = get();
    const text = storage.getItem(KEY);
    if (text !== null) return read(text);
    return Array.from({ length: storage.length }, (_, i) => storage.key(i)).some(key => key?.startsWith(PREFIX)) ? 'unknown' : 'new';
  } catch {
    return 'unknown';
  }
}

/** Writes down what the next visit may know at once. Where it cannot be kept, that visit waits for the save. */
export function keepGlance(get: () => LocalStorage, { welcomed, settings }: SaveState): void {
  try {
    get().setItem(KEY, JSON.stringify({ welcomed, settings }));
  } catch {
    // Nothing is lost with it.
  }
}

/** Only a note that is yet to be read is shown by it, so only that much is looked at. */
function read(text: string): Glance | 'unknown' {
  const { welcomed, settings } = JSON.parse(text) as { welcomed?: unknown; settings?: Settings };
  return typeof welcomed === 'boolean' && settings ? { welcomed, settings } : 'unknown';
}
