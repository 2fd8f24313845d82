import { openDB, type IDBPDatabase } from 'idb';
import { PREFIX } from './storageKeys.ts';

/** What a store holds: texts by key. */
export type Texts = ReadonlyMap<string, string>;

/** A place that may keep texts beyond this visit. Both methods reject when it cannot. */
export interface Store {
  read(): Promise<Texts>;
  /**
   * Reads, decides and writes with no other tab in between. What `decide` gives back is what is held afterwards;
   * nothing given back leaves everything as it was. New texts are written before old ones are taken away.
   */
  change(decide: (texts: Texts) => Texts | undefined): Promise<void>;
  /** It has written by the time `change` returns: there is no waiting for it. */
  readonly immediate?: true;
}

const ROWS = 'texts';

/** How long IndexedDB may take, in ms. Some browsers never answer; then the next store is used. */
const PATIENCE = 3000;

/** IndexedDB: roomy, and the one store where reading and writing is truly one step. Its library comes when first used. */
export function indexedStore(patience = PATIENCE): Store {
  let database: Promise<IDBPDatabase> | undefined;
  let wait = patience;
  const forget = () => {
    database = undefined;
  };
  /** A connection that the browser has closed behind our back is opened once more. */
  const using = async <T>(act: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const again = database !== undefined;
    database ??= opened(forget);
    try {
      return await act(await database);
    } catch (problem) {
      forget();
      if (!again) throw problem;
      return using(act);
    }
  };
  const inTime = async <T>(act: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const done = using(act).then(value => {
      wait = patience;
      return value;
    });
    // Whoever has kept us waiting once is not waited for again until it has answered.
    return within(wait, done, () => { wait = 0; });
  };
  return {
    read: () => inTime(rows),
    change: decide => inTime(db => changed(db, decide)),
  };
}

async function opened(forget: () => void): Promise<IDBPDatabase> {
  return openDB('scam-drill', 1, {
    upgrade: db => void db.createObjectStore(ROWS),
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

async function rows(db: IDBPDatabase): Promise<Texts> {
  const { store } = db.transaction(ROWS);
  const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, i) => [String(key), String(texts[i])]));
}

async function changed(db: IDBPDatabase, decide: (texts: Texts) => Texts | undefined): Promise<void> {
  const { store, done } = db.transaction(ROWS, 'readwrite');
  // Without this a failed write would also be reported as a rejection that nobody handles.
  const finished = done.then(() => undefined);
  finished.catch(() => undefined);
  const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const before = new Map(keys.map((key, i) => [String(key), String(texts[i])]));
  const { put, taken } = difference(before, decide(before) ?? before);
  await Promise.all([...put.map(([key, text]) => store.put(text, key)), ...taken.map(key => store.delete(key))]);
  await finished;
}

/** What is asked of a browser's localStorage. */
export type LocalStorage = Pick<globalThis.Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** localStorage: small and old, yet there where IndexedDB is not. Where it is forbidden, merely getting it throws. */
export function localStore(get: () => LocalStorage): Store {
  const read = (): Texts => {
    const storage = get();
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key?.startsWith(PREFIX));
    return new Map(keys.map(key => [key!, storage.getItem(key!) ?? '']));
  };
  return {
    immediate: true,
    read: async () => read(),
    async change(decide) {
      const before = read();
      const { put, taken } = difference(before, decide(before) ?? before);
      for (const [key, text] of put) get().setItem(key, text);
      for (const key of taken) get().removeItem(key);
    },
  };
}

/** What a store that only pretends may be told to fail at. */
export type Failure = 'read' | 'write' | 'quota';

/** Keeps texts in memory, for tests and for shared machines in a classroom. */
export function memoryStore(contents: Readonly<Record<string, string>> = {}, fails?: Failure): Store {
  let texts: Texts = new Map(Object.entries(contents));
  return {
    async read() {
      if (fails === 'read') throw new DOMException('The texts cannot be read', 'UnknownError');
      return texts;
    },
    async change(decide) {
      const after = decide(texts);
      if (fails === 'quota') throw new DOMException('There is no room', 'QuotaExceededError');
      if (fails) throw new DOMException('The texts cannot be written', 'UnknownError');
      texts = after ?? texts;
    },
  };
}

function difference(before: Texts, after: Texts): { put: [string, string][]; taken: string[] } {
  return {
    put: [...after].filter(([key, text]) => before.get(key) !== text),
    taken: [...before.keys()].filter(key => !after.has(key)),
  };
}

function within<T>(ms: number, act: Promise<T>, late: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      reject(new DOMException('IndexedDB does not answer', 'TimeoutError'));
    }, ms);
    act.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
