import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';

/** What went wrong outside the game, in a sentence each, until it is put away. The game goes on underneath. */
export function Notices() {
  const game = useGame();
  const notices = game.notices.value;
  if (notices.length === 0) return null;
  return (
    <aside class="notices" aria-label={game.t('notices')} data-pane>
      {notices.map(notice => (
        <div key={notice} class="notice-card" role="status">
          <p><b>{game.t(`problem.${notice}`)}</b> {game.t(`problem.${notice}-cure`)}</p>
          <button type="button" class="close" aria-label={game.t('close')} {...press(() => game.dismiss(notice))}><Icon name="cross" /></button>
        </div>
      ))}
    </aside>
  );
}
