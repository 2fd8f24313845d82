import type { Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { useGame } from './pieces/game.ts';
import { LineButton } from './pieces/lineButton.tsx';

/** A text message, opened. */
export function MessagesApp({ surface }: { surface: Surface }) {
  const game = useGame();
  return (
    <>
      <AppHead with={surface.with} />
      <div class="bubbles" role="log" aria-label={game.t('chat.log')}>
        <ul>{surface.here.map(shown => <li key={shown.line.id}><LineButton shown={shown} kind="bubble" /></li>)}</ul>
      </div>
    </>
  );
}
