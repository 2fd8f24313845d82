import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { problemLine } from '../scenes/problem.ts';
import { checkCards } from './check.ts';
import { cardsOf, readCards, wordsOf, type CardFile } from './read.ts';

const PARTS: Record<string, (file: CardFile) => unknown> = {
  'virtual:cards': file => ({ cards: cardsOf(file), content: hashOf(file) }),
  'virtual:cards/zh-CN': file => wordsOf(file, 'zh'),
  'virtual:cards/en': file => wordsOf(file, 'en'),
};

/** Twelve hexadecimal digits that change with anything on a card. */
const hashOf = (file: CardFile): string => createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 12);

/** Serves the test cards to the game: `virtual:cards` without words, and their words by language. Mistakes stop the build. */
export function cards(): Plugin {
  let root = '';
  return {
    name: 'cards',
    configResolved: config => {
      root = config.root;
    },
    resolveId: id => (id in PARTS ? `\0${id}` : undefined),
    load(id) {
      const part = PARTS[id.slice(1)];
      if (!id.startsWith('\0') || !part) return undefined;
      const path = join(root, 'scenes', 'cards.yaml');
      this.addWatchFile(path);
      const text = readFileSync(path, 'utf8');
      const problems = checkCards('scenes/cards.yaml', text);
      const read = readCards('scenes/cards.yaml', text);
      if (!read.ok || problems.length > 0) return this.error(problems.map(problemLine).join('\n'));
      return { code: `export default ${JSON.stringify(part(read.value.file))};`, moduleType: 'js' };
    },
  };
}
