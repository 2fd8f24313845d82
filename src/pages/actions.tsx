import { ACTIONS, type Action } from '../core/vocabulary.ts';
import { actionKey } from '../phone/pieces/deeds.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon, type IconName } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';

const ICONS: Record<Action, IconName> = {
  'hang-up': 'hang', 'open-app': 'order', 'call-official': 'headset', 'ask-family': 'family', 'call-police': 'police',
};

/** What can be done at any moment. The order never changes; what has no sense now is left out or shown as where one is. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  const game = useGame();
  const { scene } = useContact();
  const shown = ACTIONS.filter(action => action !== 'hang-up' || actions.includes(action));
  return (
    <>
      <nav class="actions" id="actions" data-pane aria-label={game.t('actions')}>
        <ul>
          {shown.map(action => (
            <li key={action}>
              <button
                type="button" class="action" data-action={action} aria-disabled={!actions.includes(action)}
                {...press(() => game.move({ type: 'act', action }))}
              >
                <Icon name={ICONS[action]} /><span>{game.t(actionKey('action', action, scene))}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" class="actions-jump" {...press(showActions)}>{game.t('actions')}<Icon name="down" /></button>
    </>
  );
}

function showActions(): void {
  const bar = document.getElementById('actions');
  bar?.scrollIntoView({ block: 'end' });
  bar?.querySelector('button')?.focus({ preventScroll: true });
}
