import { neighbours, type Door } from '../app/lane.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon, type IconName } from '../phone/pieces/icon.tsx';
import { faceOf } from '../phone/pieces/pictures.ts';
import { press } from '../phone/pieces/press.ts';
import { Topbar } from './topbar.tsx';

const ICONS: Record<Door['state'], IconName> = { ringing: 'call', begun: 'call', handled: 'check', quiet: 'door' };

/** Everybody in the lane. One may call on any of them at any time, and put by whom one would rather not hear. */
export function NeighboursPage() {
  const game = useGame();
  return (
    <div class="screen page register">
      <div class="layout">
        <Topbar title={game.t('neighbours')} />
        <main class="middle" tabIndex={0}>
          <p class="t-s soft">{game.t('neighbours.means')}</p>
          <ul class="register-list">{neighbours(game).map(door => <li key={door.house}><Entry door={door} /></li>)}</ul>
        </main>
        <nav class="foot one"><button type="button" class="go" {...press(() => game.address.leave())}>{game.t('settings.done')}</button></nav>
      </div>
    </div>
  );
}

function Entry({ door }: { door: Door }) {
  const game = useGame();
  const who = game.t('door-of', { house: door.house, who: game.t(`neighbour.${door.who}`) });
  return (
    <>
      <button type="button" class="choice door-choice" data-house={door.house} {...press(() => game.address.go({ name: 'house', house: door.house }))}>
        <span class="face">{game.pictured.value && <img src={faceOf(door.looks, door.state === 'handled' ? 'friendly' : 'neutral')} alt="" width="256" height="300" />}</span>
        <span class="words">{who}<small>{game.t(`door.${door.state}`)}</small></span>
        <Icon name={ICONS[door.state]} />
      </button>
      {door.state !== 'begun' && (
        <button type="button" class="skip-door" data-help={door.house} aria-label={game.t('neighbours.help-who', { who })} {...press(() => void game.help(door.house))}>{game.t('neighbours.help')}</button>
      )}
      {(door.state === 'ringing' || door.state === 'begun') && (
        <button type="button" class="skip-door" data-skip={door.house} aria-label={game.t('neighbours.skip-who', { who })} {...press(() => game.skip(door.id))}>{game.t('neighbours.skip')}</button>
      )}
    </>
  );
}
