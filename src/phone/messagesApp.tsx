import type { Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { useAtEnd } from './pieces/atEnd.ts';
import { useGame } from './pieces/game.ts';
import { LineButton } from './pieces/lineButton.tsx';

/** A text message, opened. */
export function MessagesApp({ surface }: { surface: Surface }) {
  const game = useGame();
  const written = surface.here.filter(shown => shown.line.by !== 'narrator');
  const end = useAtEnd(written.length);
  return (
    <>
      <AppHead with={surface.with} />
      <div class="bubbles" role="log" aria-label={game.t('chat.log')} ref={end} tabIndex={0}>
        <ul>{written.map(shown => <li key={shown.line.id}><LineButton shown={shown} kind="bubble" /></li>)}</ul>
      </div>
    </>
  );
}
