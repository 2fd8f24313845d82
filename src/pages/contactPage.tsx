import { offered } from '../core/position.ts';
import { shuffle } from '../core/random.ts';
import type { Choice } from '../core/scene.ts';
import { surfaceOf, type Surface } from '../core/surface.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Looks } from '../phone/pieces/looks.tsx';
import { Phone } from '../phone/phone.tsx';
import { Actions } from './actions.tsx';
import { Coach } from './coach.tsx';
import { More } from '../phone/pieces/more.tsx';
import { Neighbour } from './neighbour.tsx';
import { Replies } from './replies.tsx';
import { RoomPlate } from './roomPlate.tsx';
import { Speech } from './speech.tsx';
import { Topbar } from './topbar.tsx';
import { useFocusKept, useTop } from './focus.ts';
import { isOneByOne, isSpoken } from '../core/vocabulary.ts';

/** One contact being played: the phone, what is said, what can be answered, what can always be done. */
export function ContactPage() {
  const game = useGame();
  const { scene, position } = useContact();
  const surface = surfaceOf(scene, position);
  const ways = offered(scene, position);
  const ringing = surface.channel === 'ring';
  // Where lines come one by one, the intro makes room for the second.
  const begins = position.trail.length <= (isOneByOne(surface.channel) ? 1 : surface.here.length);
  const heard = isSpoken(surface.channel) ? surface.here : surface.spoken;
  useTop(position.place.beat);
  useFocusKept(`${position.place.beat} ${position.place.line}`);
  return (
    <div class={`screen play on-${surface.channel} ${ringing ? 'ringing' : isSpoken(surface.channel) ? 'calling' : 'reading'}${surface.overheard ? ' talked' : ''}`}>
      <RoomPlate room={scene.room} clock={scene.clock} far={!ringing} />
      <div class="layout">
        <Topbar title={game.t('house-and-title', { house: scene.house, title: game.say(scene, 'title') })} />
        <div class="middle">
          {!ringing && <Phone surface={surface} />}
          <main class="talk">
            <Part begins={begins} />
            {begins && <Intro />}
            <Narration surface={surface} />
            {heard.length > 0 && <Speech shown={heard} speaker={surface.speaker ?? surface.with ?? scene.who} {...(surface.reply && { reply: surface.reply })} />}
            {heard.length === 0 && <Looks />}
            <Neighbour />
            <Coach />
            {!ringing && <Replies choices={shuffled(ways.choices, game.save.value.seed + position.place.line)} next={ways.next} surface={surface} />}
          </main>
          {ringing && <Phone surface={surface} />}
        </div>
        <More of=".middle, .talk" place={`${position.place.beat} ${position.place.line}`} />
        <Actions actions={ways.actions} />
      </div>
    </div>
  );
}

/** In what part one is here, if not one's own or not for the first time. */
function Part({ begins }: { begins: boolean }) {
  const game = useGame();
  const { scene, open: { mode, role } } = useContact();
  if (begins && role) return <p class="card practice" data-pane>{game.t(`role.${role}`, { who: game.say(scene, `cast-${scene.who}`) })}</p>;
  return mode === 'first' ? null : <p class="card practice" data-pane>{game.t(`mode.${mode}`)}</p>;
}

function Intro() {
  const game = useGame();
  const { scene } = useContact();
  return <section class="card intro" data-pane><p class="words-only">{game.t(`room.${scene.room}`)}</p><p>{game.say(scene, 'intro')}</p></section>;
}

/** What is told, not said: on a call or in a chat it stands beside the phone. */
function Narration({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene } = useContact();
  if (surface.channel === 'home' || surface.channel === 'app' || surface.channel === 'page' || surface.channel === 'bank') return null;
  const told = surface.here.filter(s => s.line.by === 'narrator' && s.line.shape !== 'time');
  if (told.length === 0) return null;
  return <section class="card told" data-pane>{told.map(s => <p key={s.line.id}>{game.say(scene, s.line.id, s.facts)}</p>)}</section>;
}

/** Replies stand in an order of their own for each player, so that no place means anything; going back is last. */
function shuffled(choices: readonly Choice[], seed: number): Choice[] {
  const replies = shuffle(choices.filter(c => c.form !== 'back'), seed);
  return [...replies, ...choices.filter(c => c.form === 'back')];
}
