import type { SaveState } from '../core/save.ts';
import { keepGlance } from './glance.ts';
import { isKept, saveFormat, saveFormatNow, surveyed, together, withDamagedPutBy, withSave, type Survey } from './storageSlots.ts';
import { indexedStore, localStore, memoryStore, type Failure, type Store, type Texts } from './storageStores.ts';
import { openChannel, tabsOn, type TabNews, type Tabs } from './storageTabs.ts';

/** What a person is told about the keeping of the game. It goes on in each case. */
export type StorageProblem =
  | 'storage/not-kept' // no store can be read or none takes the save: this visit is in memory only
  | 'storage/damaged' // a copy was unreadable; another was used if there was one, and the bad one is put by
  | 'storage/newer-version' // kept by a newer version of the game: not touched, so this visit is in memory only
  | 'storage/other-tab'; // another tab has saved since or cleared everything; this one keeps nothing until it loads again

/** What was found when the game began. */
export interface Loaded {
  /** Absent: begin afresh. */
  state?: SaveState;
  problem?: StorageProblem;
  /** The save was of this older version and has been brought up to date. No problem, and nobody needs be told. */
  migratedFrom?: number;
}

/** What `clear` took away, for undoing it. */
export interface Cleared {
  state?: SaveState;
  /** Whether every store could be emptied. */
  complete: boolean;
  texts: readonly Texts[];
}

/** Keeps the one state of the game on this device, as well as the browser lets it: IndexedDB, else localStorage, else not at all. */
export class Storage {
  readonly #stores: readonly Store[];
  readonly #tabs: Tabs;
  readonly #glance: (state: SaveState) => void;
  readonly #listeners = new Set<() => void>();
  /** Stores that could be read at first. One that comes back later may hold an older game, so it is left alone. */
  #usable: readonly Store[];
  /** All work, one piece after the other. */
  #line: Promise<unknown> = Promise.resolve();
  /** The save that waits in the line and takes up later states. */
  #waiting: { state: SaveState; done: Promise<StorageProblem | undefined> } | undefined;
  #state: SaveState | undefined;
  /** What was asked to be kept and is not yet. */
  #unkept: SaveState | undefined;
  #revision = 0;
  #barred: 'storage/newer-version' | 'storage/other-tab' | undefined;
  #told: StorageProblem | undefined;

  /** The stores in the order in which they are tried. `glance` is told what the next visit should know at once. */
  constructor(stores: readonly Store[], tabs: Tabs = tabsOn(undefined), glance: (state: SaveState) => void = () => {}) {
    this.#glance = glance;
    this.#stores = stores;
    this.#usable = stores;
    this.#tabs = tabs;
    tabs.listen(news => this.#hear(news));
  }

  static create(): Storage {
    const local = () => window.localStorage;
    const storage = new Storage([indexedStore(), localStore(local)], tabsOn(openChannel()), state => keepGlance(local, state));
    addEventListener('pagehide', () => storage.leave());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && storage.leave());
    return storage;
  }

  /** Forgets everything when the page goes; for tests and for shared machines. `contents` are texts by their full key. */
  static createNull(contents: Readonly<Record<string, string>> = {}, { fails }: { fails?: Failure } = {}): Storage {
    return new Storage([memoryStore(contents, fails)]);
  }

  /** Finds the newest whole save. Never rejects. May be called again to take over what another tab has kept. */
  load(): Promise<Loaded> {
    return this.#queue(async () => {
      const found = await Promise.all(this.#stores.map(looked));
      const readable = found.filter(f => f !== undefined);
      this.#usable = readable.map(({ store }) => store);
      const all = together(readable.map(({ survey }) => survey));
      this.#adopt(all);
      const problem = readable.length === 0 ? 'storage/not-kept' : all.newer ? 'storage/newer-version' : all.damaged.length > 0 ? 'storage/damaged' : undefined;
      this.#told = problem;
      const { state, migratedFrom } = all.best ?? {};
      this.#state = state;
      if (state) this.#glance(state);
      return { ...(state && { state }), ...(problem && { problem }), ...(migratedFrom !== undefined && { migratedFrom }) };
    });
  }

  /**
   * Keeps a state. Never rejects; of several asked for at once only the last is written.
   * Resolves to a problem when it is a new one, not each time that it goes on.
   */
  save(state: SaveState): Promise<StorageProblem | undefined> {
    this.#state = this.#unkept = state;
    if (this.#waiting) {
      this.#waiting.state = state;
      return this.#waiting.done;
    }
    const waiting = { state, done: Promise.resolve<StorageProblem | undefined>(undefined) };
    waiting.done = this.#queue(() => {
      if (this.#waiting === waiting) this.#waiting = undefined;
      return this.#write(waiting.state);
    }).then(problem => this.#toTell(problem));
    this.#waiting = waiting;
    return waiting.done;
  }

  /** The page may be about to go: what is still on its way is put where it need not be waited for. Never throws. */
  leave(): void {
    const [state, format, store] = [this.#unkept, saveFormatNow(), this.#usable.find(s => s.immediate)];
    if (!state || !format || !store || this.#barred) return;
    // Newer than the save on its way, which may or may not arrive.
    const revision = this.#revision + 2;
    const sealed = format.seal(state, revision);
    if (!sealed.ok) return;
    this.#unkept = undefined;
    void written(store, sealed.value, revision);
    this.#revision = revision;
    this.#tabs.tell({ news: 'saved', revision });
  }

  /** Takes away everything that is kept, in every store, copies that were put by among it. Never rejects. */
  clear(): Promise<Cleared> {
    const state = this.#state;
    this.#state = this.#unkept = this.#waiting = undefined;
    return this.#queue(async () => {
      const taken = await Promise.all(this.#stores.map(store => filled(store, new Map())));
      this.#adopt({ newer: false, damaged: [] });
      this.#tabs.tell({ news: 'cleared' });
      return { ...(state && { state }), complete: !taken.includes(undefined), texts: taken.map(texts => texts ?? new Map()) };
    });
  }

  /** Undoes a `clear`: everything is again as it was. Never rejects. */
  async restore(cleared: Cleared): Promise<void> {
    this.#waiting = undefined;
    await this.#queue(() => Promise.all(this.#stores.map((store, i) => filled(store, cleared.texts[i] ?? new Map()))));
    await this.load();
    this.#state = cleared.state;
  }

  /** Everything there is, as JSON: the state now, and the texts of each store, unreadable and newer ones among them. */
  exportText(): Promise<string> {
    return this.#queue(async () => {
      const texts = await Promise.all(this.#stores.map(store => store.read().catch((): Texts => new Map())));
      return JSON.stringify({ game: 'scam-drill', state: this.#state ?? null, stores: texts.map(t => Object.fromEntries(t)) }, null, 2);
    });
  }

  /** Calls when another tab has kept a newer game or cleared everything. Gives back how to stop that. */
  onOtherTab(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #queue<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#line.then(act);
    this.#line = done.catch(() => undefined);
    return done;
  }

  #adopt({ best, newer }: Survey): void {
    this.#revision = best?.revision ?? 0;
    this.#barred = newer ? 'storage/newer-version' : undefined;
    this.#told = undefined;
  }

  async #write(state: SaveState): Promise<StorageProblem | undefined> {
    if (this.#barred) return this.#barred;
    const revision = this.#revision + 1;
    const format = await saveFormat().catch(() => undefined);
    const sealed = format?.seal(state, revision);
    if (!sealed) return 'storage/not-kept';
    if (!sealed.ok) return sealed.error;
    for (const store of this.#usable) {
      const outcome = await written(store, sealed.value, revision);
      // Whoever left meanwhile has kept a newer one already.
      if (this.#revision > revision) return undefined;
      if (outcome === 'failed') continue;
      if (outcome !== 'kept') return (this.#barred = outcome);
      this.#revision = revision;
      if (this.#unkept === state) this.#unkept = undefined;
      this.#tabs.tell({ news: 'saved', revision });
      this.#glance(state);
      return undefined;
    }
    return 'storage/not-kept';
  }

  #toTell(problem: StorageProblem | undefined): StorageProblem | undefined {
    const known = problem === this.#told;
    this.#told = problem;
    return known ? undefined : problem;
  }

  #hear(news: TabNews): void {
    if (this.#barred || (news.news === 'saved' && news.revision <= this.#revision)) return;
    this.#barred = this.#told = 'storage/other-tab';
    for (const listener of this.#listeners) listener();
  }
}

/** What a store holds, with unreadable copies put by; nothing if it cannot be read. */
async function looked(store: Store): Promise<{ store: Store; survey: Survey } | undefined> {
  const texts = await store.read().catch(() => undefined);
  if (!texts || (isKept(texts) && !(await saveFormat().catch(() => undefined)))) return undefined;
  const survey = surveyed(texts);
  // Should this fail, the next save tries again before it writes.
  if (survey.damaged.length > 0) await store.change(withDamagedPutBy).catch(() => undefined);
  return { store, survey };
}

type Outcome = 'kept' | 'failed' | 'storage/newer-version' | 'storage/other-tab';

/** Writes into one store, unless that would do away with something newer. */
async function written(store: Store, sealed: string, revision: number): Promise<Outcome> {
  let outcome: Outcome = 'kept';
  const decide = (texts: Texts) => {
    const { best, newer } = surveyed(texts);
    if (newer) outcome = 'storage/newer-version';
    else if (best && best.revision >= revision) outcome = 'storage/other-tab';
    return outcome === 'kept' ? withSave(texts, sealed) : undefined;
  };
  return store.change(decide).then(() => outcome, () => 'failed');
}

/** Makes a store hold just these texts, and gives back what it held; nothing if it would not. */
async function filled(store: Store, texts: Texts): Promise<Texts | undefined> {
  let before: Texts = new Map();
  const decide = (held: Texts) => {
    before = held;
    return texts;
  };
  return store.change(decide).then(() => before, () => undefined);
}
