import { VERDICTS, type Verdict } from '../core/vocabulary.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon, type IconName } from '../phone/pieces/icon.tsx';
import { FACELESS, faceOf } from '../phone/pieces/pictures.ts';
import { press } from '../phone/pieces/press.ts';
import { partnerKey, partnerOf } from '../core/debriefCast.ts';
import { Plate } from './plate.tsx';
import { Topbar } from './topbar.tsx';

const ICONS: Record<Verdict, IconName> = { real: 'face', unsure: 'ask', fake: 'mask' };

/** Real, unsure, fake? Three equal answers and no hurry. */
export function VerdictPage() {
  const game = useGame();
  const { scene } = useContact();
  const partner = partnerOf(scene);
  return (
    <div class="screen asking">
      <Plate picture="lane" veil="evening" />
      <div class="layout">
        <Topbar title={game.t('house-and-title', { house: scene.house, title: game.say(scene, 'title') })} />
        <main class="middle">
          <div class="duo">
            <Figure looks={scene.cast[scene.who]?.looks} name={game.say(scene, `cast-${scene.who}`)} />
            <Figure looks={scene.cast[partner]?.looks ?? FACELESS} name={game.say(scene, partnerKey(scene))} other />
          </div>
          <h2 class="t-xl dusk-words">{game.t('verdict.ask')}</h2>
          <ul class="choices">
            {VERDICTS.map(verdict => (
              <li key={verdict}>
                <button type="button" class="choice" data-verdict={verdict} {...press(() => game.move({ type: 'judge', verdict }))}>
                  <span class="tick"><Icon name={ICONS[verdict]} /></span>
                  <span class="words">{game.t(`verdict.${verdict}`)}<small>{game.t(`verdict.${verdict}-means`)}</small></span>
                  <Icon name="next" />
                </button>
              </li>
            ))}
          </ul>
          <p class="dusk-words t-s">{game.t('no-hurry')}</p>
        </main>
      </div>
    </div>
  );
}

function Figure({ looks, name, other = false }: { looks: string | undefined; name: string; other?: boolean }) {
  return (
    <figure class={other ? 'other' : ''}>
      <span class="face"><img src={faceOf(looks)} alt="" width="256" height="300" /></span>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
