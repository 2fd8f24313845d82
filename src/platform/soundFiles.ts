import type { SoundName } from './soundMix.ts';

const URLS = import.meta.glob<string>('/assets/sound/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

/** Where the build has put a sound: WebM first, MP3 for the browsers that cannot play it. */
export const soundUrls = (name: SoundName): string[] =>
  ['webm', 'mp3'].flatMap(format => URLS[`/assets/sound/${name}.${format}`] ?? []);
