import { evening, type Door, type Evening } from '../app/lane.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { faceOf } from '../phone/pieces/pictures.ts';
import { press } from '../phone/pieces/press.ts';
import { Plate } from './plate.tsx';
import { Seats } from './seats.tsx';
import { Topbar } from './topbar.tsx';

/** Home: the lane at dusk. Behind each lit window somebody's phone is ringing. */
export function LanePage() {
  const game = useGame();
  const tonight = evening(game);
  const { doors, over, guest } = tonight;
  const { elder } = game.save.value.settings;
  return (
    <div class="screen home">
      <Plate picture="lane" />
      <div class="layout">
        <Topbar title={game.t('lane')} />
        <main class="middle">
          <Seats doors={doors} />
        </main>
        <nav class="foot one doors" data-pane aria-label={game.t('lane.doors')}>
          <Says evening={tonight} />
          {/* On the last evening the lit lane is what there is to see; whoever wants more finds everyone in the register. */}
          {!over && <ul>{doors.map(door => <li key={door.house}><DoorButton door={door} /></li>)}{guest && <li><Guest door={guest} /></li>}</ul>}
          <ul class="lane-ways">
            <li><button type="button" data-page="neighbours" {...press(() => game.address.go({ name: 'neighbours' }))}><Icon name="family" />{game.t('neighbours')}</button></li>
            <li><button type="button" data-page="handbook" {...press(() => game.address.go({ name: 'handbook' }))}><Icon name="order" />{game.t('handbook')}</button></li>
            <li>
              <button type="button" class="elder-switch" aria-pressed={elder} {...press(() => void game.set({ elder: !elder }))}>
                <Icon name="elder" />{game.t('edition.elder')}
              </button>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** What the lane has to tell tonight, and how many phones are still ringing. */
function Says({ evening: { number, over, waiting } }: { evening: Evening }) {
  const game = useGame();
  return (
    <p class="lane-says" role="status">
      <span class="story">{game.t(over ? 'evening.over' : `evening.${number}`)}</span>{' '}
      <span>{over ? game.t('lane.all-handled') : game.t('lane.waiting', { count: waiting })}</span>
    </p>
  );
}

function DoorButton({ door }: { door: Door }) {
  const game = useGame();
  return (
    <button type="button" class="choice door-choice" data-house={door.house} {...press(() => void game.visit(door.house))}>
      <span class="face">{game.pictured.value && <img src={faceOf(door.looks, door.state === 'handled' ? 'friendly' : 'neutral')} alt="" width="256" height="300" />}</span>
      <span class="words">{game.t('door-of', { house: door.house, who: game.t(`neighbour.${door.who}`) })}<small>{game.t(`door.${door.state}`)}</small></span>
      <Icon name={door.state === 'handled' ? 'check' : 'call'} />
    </button>
  );
}

/** A neighbour who has come to ask: the same contact, told anew, with the player beside them. */
function Guest({ door }: { door: Door }) {
  const game = useGame();
  return (
    <button type="button" class="choice door-choice guest" data-guest={door.house} {...press(() => void game.help(door.house))}>
      <span class="face">{game.pictured.value && <img src={faceOf(door.looks, 'worried')} alt="" width="256" height="300" />}</span>
      <span class="words">{game.t('door-of', { house: door.house, who: game.t(`neighbour.${door.who}`) })}<small>{game.t('door.asks')}</small></span>
      <Icon name="ask" />
    </button>
  );
}
