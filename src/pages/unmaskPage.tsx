import { partnerKey, partnerOf } from '../core/debriefCast.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { FACELESS, faceOf } from '../phone/pieces/pictures.ts';
import { press } from '../phone/pieces/press.ts';
import { Plate } from './plate.tsx';
import { Topbar } from './topbar.tsx';

/** Who it was, and how it ended. The mask falls on the stage while these words stand still. */
export function UnmaskPage() {
  const game = useGame();
  const { scene, position } = useContact();
  const ending = scene.endings[position.place.ending ?? ''];
  const lost = (ending?.money ?? 0) > 0;
  return (
    <div class="screen revealed">
      <Plate picture="lane" veil="night" />
      <div class="layout">
        <Topbar title={game.t('house-and-title', { house: scene.house, title: game.say(scene, 'title') })} />
        <main class="middle" tabIndex={0}>
          <div class="mask-place" data-slot="mask"><Faces /></div>
          <section class="card verdict-card" data-pane>
            <h2 class="t-xl">{game.t(`truth.${scene.truth}`, { who: game.say(scene, partnerKey(scene)) })}</h2>
            <p class="your-verdict">{game.t(`judged.${scene.truth}.${position.verdict ?? 'unsure'}`)}</p>
            <h3 class="t-l">{game.say(scene, `end-${position.place.ending}-title`)}</h3>
            <p>{game.say(scene, `end-${position.place.ending}-text`, position.place.facts)}</p>
            {lost && <p class="t-s soft">{game.t('no-real-loss')}</p>}
          </section>
        </main>
        <nav class="foot">
          {lost
            ? <button type="button" class="go" {...press(() => game.turn('rehearse'))}><Icon name="hand" />{game.t('to-rehearsal')}</button>
            : <button type="button" class="go" {...press(() => game.turn('debrief'))}>{game.t('to-debrief')}</button>}
          {lost && <button type="button" class="go second" {...press(() => game.turn('debrief'))}>{game.t('to-debrief')}</button>}
        </nav>
      </div>
    </div>
  );
}

/** The face under the mask, or the same face smiling. Whoever only wrote shows the sign of a message. */
export function Faces() {
  const { scene } = useContact();
  const looks = scene.cast[partnerOf(scene)]?.looks ?? FACELESS;
  if (scene.truth === 'genuine') return <span class="faces"><span class="face real"><img src={faceOf(looks, 'friendly')} alt="" width="256" height="300" /></span></span>;
  return (
    <span class="faces">
      <span class="face"><img src={faceOf('scammer', 'caught')} alt="" width="256" height="300" /></span>
      <span class="face mask"><img src={faceOf(looks, 'friendly')} alt="" width="256" height="300" /></span>
    </span>
  );
}
