import { freshSave, type SaveState } from '../../src/core/save.ts';
import { seal } from '../../src/platform/saveFormat.ts';
import type { LocalStorage, Store, Texts } from '../../src/platform/storageStores.ts';

export const SLOT_A = 'scam-drill/save-a';
export const SLOT_B = 'scam-drill/save-b';

/** A state with something of everything in it; `times` tells one from another. */
export function played(times = 1): SaveState {
  return {
    ...freshSave(7),
    contacts: { 'lost-parcel': { hash: 'abc', moves: [{ type: 'next' }, { type: 'tap', line: '加我', look: 'where' }, { type: 'judge', verdict: 'fake' }], endingsSeen: ['safe'], times } },
    open: { scene: 'real-parcel', hash: 'def', moves: [{ type: 'act', action: 'hang-up' }], mode: 'first', from: 0, page: 'contact' },
    taught: ['tap'],
    welcomed: true,
  };
}

/** A slot as the game writes it. */
export function slot(state: SaveState, revision: number): string {
  const sealed = seal(state, revision);
  if (!sealed.ok) throw new Error('The fixture cannot be sealed');
  return sealed.value;
}

/** A localStorage in memory, with room for so many characters. */
export function localStub(texts = new Map<string, string>(), room = Infinity): LocalStorage & { texts: Map<string, string> } {
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: index => [...texts.keys()][index] ?? null,
    getItem: key => texts.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException('There is no room', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: key => void texts.delete(key),
  };
}

/** A store whose texts can be looked at, and that can be told to fail from now on. */
export function openStore(contents: Record<string, string> = {}): Store & { texts: Texts; broken: boolean; writes: number } {
  const store = {
    texts: new Map(Object.entries(contents)) as Texts,
    broken: false,
    writes: 0,
    async read() {
      if (store.broken) throw new Error('broken');
      return store.texts;
    },
    async change(decide: (texts: Texts) => Texts | undefined) {
      if (store.broken) throw new Error('broken');
      const after = decide(store.texts);
      if (after) store.writes++;
      store.texts = after ?? store.texts;
    },
  };
  return store;
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
