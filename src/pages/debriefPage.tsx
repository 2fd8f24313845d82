import { debrief, type Debrief } from '../core/debrief.ts';
import { doorsOf, type Door } from '../core/doors.ts';
import { partnerKey } from '../core/debriefCast.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { faceOf } from '../phone/pieces/pictures.ts';
import { press } from '../phone/pieces/press.ts';
import { DebriefDoors } from './debriefDoors.tsx';
import { Entry } from './debriefEntry.tsx';
import { Topbar } from './topbar.tsx';
import { Faces } from './unmaskPage.tsx';

/** The talk afterwards: the transcript again, with what was a flag, what was fine, and where the doors were. */
export function DebriefPage() {
  const game = useGame();
  const { scene, position, open } = useContact();
  const talk = debrief(scene, position);
  const doors = doorsOf(scene, position, open.moves);
  return (
    <div class="screen page review">
      <div class="layout">
        <Topbar title={game.t('debrief.title')} />
        <main class="middle">
          <div class="side">
            <Summary talk={talk} />
            <div class="neighbour">
              <span class="person"><img src={faceOf('police', 'friendly')} alt="" width="256" height="300" /></span>
              <p class="thought">{game.t('debrief.first-the-good', { good: game.t(talk.doneWell.key) })}</p>
            </div>
          </div>
          <div class="main">
            <ol class="trail">
              {talk.entries.map((entry, i) => <Entry key={i} entry={entry} opened={talk.opened.includes(i)} />)}
            </ol>
            <DebriefDoors doors={doors} />
            <Note />
            <Today />
            <Close />
          </div>
        </main>
        <Foot talk={talk} doors={doors} />
      </div>
    </div>
  );
}

function Summary({ talk }: { talk: Debrief }) {
  const game = useGame();
  const { scene, position, open } = useContact();
  const ending = position.place.ending;
  return (
    <section class="card unmasked">
      <Faces />
      <div>
        <h2 class="t-l">{game.t(`truth.${scene.truth}`, { who: game.say(scene, partnerKey(scene)) })}</h2>
        <p class="t-s">
          {open.role && <span>{game.t(`role.${open.role}-over`)}</span>}
          {open.mode !== 'first' && <span>{game.t(`mode.${open.mode}-over`)}</span>}
          {ending && <b>{game.say(scene, `end-${ending}-title`)}</b>}
          {talk.stoppedAtDoor !== undefined && scene.truth === 'scam' && <span>{game.t('debrief.stopped-at', { door: game.t(`ordinal.${talk.stoppedAtDoor}`) })}</span>}
        </p>
        <Seen />
      </div>
    </section>
  );
}

function Seen() {
  const game = useGame();
  const { scene, position } = useContact();
  const seen = new Set(game.save.value.contacts[scene.id]?.endingsSeen ?? []);
  if (position.place.ending) seen.add(position.place.ending);
  return <p class="t-s soft">{game.t('debrief.endings-seen', { seen: seen.size, all: Object.keys(scene.endings).length })}</p>;
}

/** A line from the neighbour who was helped. */
function Note() {
  const game = useGame();
  const { scene } = useContact();
  return (
    <figure class="card note">
      <span class="face"><img src={faceOf(scene.cast[scene.who]?.looks, 'friendly')} alt="" width="256" height="300" /></span>
      <blockquote>{game.say(scene, 'thanks')}</blockquote>
      <figcaption class="t-s soft">{game.t('note.from', { who: game.say(scene, `cast-${scene.who}`) })}</figcaption>
    </figure>
  );
}

/** How the method is done today, with its year and where that was told. */
function Today() {
  const game = useGame();
  const { scene } = useContact();
  return Array.from({ length: scene.today ?? 0 }, (_, i) => (
    <section key={i} class="card today">
      <h2 class="t-m"><Icon name="clock" /><b>{game.t('today')}</b>{' '}{game.say(scene, `today-${i}-title`)}</h2>
      <p>{game.say(scene, `today-${i}-text`)}</p>
      <p class="t-s soft">{game.t('today.source', { source: game.say(scene, `today-${i}-source`) })}</p>
    </section>
  ));
}

function Close() {
  return <p class="card told t-s">{useGame().t('debrief.close')}</p>;
}

/** Replay first, so that the last memory is the right action; then looking on; then home. */
function Foot({ talk, doors }: { talk: Debrief; doors: readonly Door[] }) {
  const game = useGame();
  const { scene, position } = useContact();
  const kept = Number(position.place.facts['paid'] ?? 0) === 0;
  const door = bestDoor(talk, doors);
  const last = doors.findLast(d => d.reached);
  return (
    <nav class="foot">
      {door && (
        <button type="button" class="go" data-replay {...press(() => void game.retry(scene, door.movesBefore, 'again'))}>
          <Icon name="door" />{game.t('debrief.replay-from', { door: game.t(`ordinal.${door.number}`) })}
        </button>
      )}
      {last && scene.truth === 'scam' && kept && (
        <button type="button" class="go second" data-look-on {...press(() => void game.retry(scene, last.movesBefore, 'explore'))}>{game.t('debrief.look-on')}</button>
      )}
      <button type="button" class="go second" data-home {...press(() => game.close())}>{game.t('to-lane')}</button>
    </nav>
  );
}

/** The first door walked past, or the one that was used. */
function bestDoor(talk: Debrief, doors: readonly Door[]): Door | undefined {
  const reached = doors.filter(d => d.reached);
  return reached.find(d => d.number !== talk.stoppedAtDoor) ?? reached[0] ?? doors[0];
}
