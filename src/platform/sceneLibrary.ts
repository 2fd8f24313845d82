import syllabus from 'virtual:syllabus';
import { err, ok, type Result } from '../core/result.ts';
import type { LanguageCode } from '../core/save.ts';
import type { Scene } from '../core/scene.ts';
import { unpacked, type PackedTakes } from '../core/take.ts';
import type { Words } from './language.ts';

/** What is known of a contact before it is opened. Nothing here tells a scam from the real thing. */
export interface SceneEntry {
  id: string;
  /** The number on the door. */
  house: number;
  /** The neighbour whose phone it is. */
  who: string;
  /** Which drawn figure the neighbour is. */
  looks: string;
  level: number;
  room: string;
  /** On which evening it first rings; counts from 0. */
  evening: number;
}

/** A scene ready to be played in one language. */
export interface SceneInWords {
  /** The scene in each of its takes; at least one. */
  takes: readonly Scene[];
  words: Words;
}

/** A scene with its words in every language, for `createNull`. */
export interface PackedScene {
  scene: Scene;
  /** On which evening it rings; the first if it is not said. */
  evening?: number;
  /** All takes, if it is told in more than one way. */
  takes?: readonly Scene[];
  words?: Partial<Record<LanguageCode, Words>>;
}

/** Where scenes come from. Both reject when they cannot be fetched. */
export interface SceneSource {
  entries: readonly SceneEntry[];
  takes(id: string): Promise<readonly Scene[]>;
  words(id: string, language: LanguageCode): Promise<Words>;
}

/** The contacts of the game. Each is fetched when it is opened. */
export class SceneLibrary {
  readonly #source: SceneSource;

  constructor(source: SceneSource) {
    this.#source = source;
  }

  static create(): SceneLibrary {
    return new SceneLibrary({ entries: syllabus, takes: fetchedTakes, words: fetchedWords });
  }

  /** Holds just these scenes, in this order. A language without words has no words, rather than failing. */
  static createNull(scenes: readonly PackedScene[] = []): SceneLibrary {
    const packed = (id: string) => scenes.find(s => s.scene.id === id)!;
    return new SceneLibrary({
      entries: scenes.map(({ scene, evening }) => entryOf(scene, evening ?? 0)),
      takes: async id => packed(id).takes ?? [packed(id).scene],
      words: async (id, language) => packed(id).words?.[language] ?? {},
    });
  }

  /** All contacts in the order of the syllabus. */
  list(): readonly SceneEntry[] {
    return this.#source.entries;
  }

  /** The contact behind a door. */
  byHouse(house: number): SceneEntry | undefined {
    return this.#source.entries.find(entry => entry.house === house);
  }

  /** Fetches a scene and its words. May be tried again after `scene/not-loaded`. */
  async load(id: string, language: LanguageCode): Promise<Result<SceneInWords, 'scene/unknown' | 'scene/not-loaded'>> {
    if (!this.#source.entries.some(entry => entry.id === id)) return err('scene/unknown');
    try {
      const [takes, words] = await Promise.all([this.#source.takes(id), this.#source.words(id, language)]);
      return ok({ takes, words });
    } catch {
      return err('scene/not-loaded');
    }
  }
}

function entryOf({ id, house, who, cast, level, room }: Scene, evening: number): SceneEntry {
  return { id, house, who, looks: cast[who]?.looks ?? who, level, room, evening };
}

const SCENES = import.meta.glob<PackedTakes>('/scenes/*/scene.yaml', { query: '?play', import: 'default' });
const WORDS: Record<LanguageCode, Record<string, () => Promise<Words>>> = {
  'zh-CN': import.meta.glob<Words>('/scenes/*/scene.yaml', { query: '?words=zh-CN', import: 'default' }),
  en: import.meta.glob<Words>('/scenes/*/scene.yaml', { query: '?words=en', import: 'default' }),
};

const fetchedTakes = async (id: string): Promise<readonly Scene[]> => unpacked(await fetched(SCENES, id));
const fetchedWords = (id: string, language: LanguageCode): Promise<Words> => fetched(WORDS[language], id);

async function fetched<T>(files: Record<string, () => Promise<T>>, id: string): Promise<T> {
  const file = files[`/scenes/${id}/scene.yaml`];
  if (!file) throw new Error(`There is no scene named "${id}"`);
  return file();
}
