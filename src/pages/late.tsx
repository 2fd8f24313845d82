import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../app/game.ts';
import { useGame } from '../phone/pieces/game.ts';
import { ProblemPage } from './problemPage.tsx';

type Pages = Omit<typeof import('./later.ts'), 'RoomLight'>;
let pages: Pages | undefined;
let worded = false;

/** Fetches the later pages with their words, once. */
async function fetchPages({ world: { language } }: Game): Promise<void> {
  const words = language.later();
  pages ??= await import('./later.ts');
  worded = await words;
  if (!worded) throw new Error('The words of the later pages did not come');
}

/** Fetches them ahead of need, when there is nothing better to do. A failure shows itself when they are needed. */
export function fetchLater(game: Game): void {
  void fetchPages(game).catch(() => undefined);
}

/** One of the later pages; a word in between if it has to come first, a sentence and another try if it does not. */
export function Late({ page }: { page: keyof Pages }) {
  const game = useGame();
  const [state, setState] = useState<'there' | 'coming' | 'failed'>(worded ? 'there' : 'coming');
  const fetchNow = () => {
    // They may have come between drawing and now: asking again is what draws them then.
    setState(worded ? 'there' : 'coming');
    fetchPages(game).then(() => setState('there'), () => setState('failed'));
  };
  useEffect(fetchNow, []);
  if (state === 'failed') return <ProblemPage code="page/not-loaded" retry={fetchNow} />;
  const Page = worded ? pages?.[page] : undefined;
  return Page ? <Page /> : <div class="screen waiting"><p class="dusk-words" role="status">{game.t('loading')}</p></div>;
}
