import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Plate } from './plate.tsx';
import { Topbar } from './topbar.tsx';

/** The quiet exit. Nothing is lost, nothing is asked; going on is as easy as going home. */
export function PausePage() {
  const game = useGame();
  const open = game.contact.value?.open ?? game.save.value.open;
  const skip = (scene: string) => {
    game.skip(scene);
    game.toLane();
  };
  return (
    <div class="screen paused">
      <Plate picture="lane" veil="night" />
      <div class="layout">
        <Topbar title={game.t('pause.title')} />
        <main class="middle">
          <section class="card told" data-pane>
            <h2 class="t-l">{game.t('pause.calm')}</h2>
            <p>{game.t('pause.kept')}</p>
          </section>
          <ul class="choices">
            <li><button type="button" class="choice" data-resume {...press(() => game.address.leave())}><span class="tick"><Icon name="back" /></span><span class="words">{game.t('pause.go-on')}</span></button></li>
            <li><button type="button" class="choice" data-lane {...press(() => game.toLane())}><span class="tick"><Icon name="door" /></span><span class="words">{game.t('pause.lane')}</span></button></li>
            <li><button type="button" class="choice" data-settings {...press(() => game.address.go({ name: 'settings' }))}><span class="tick"><Icon name="type" /></span><span class="words">{game.t('pause.settings')}</span></button></li>
            {open && <li><button type="button" class="choice" data-skip {...press(() => skip(open.scene))}><span class="tick"><Icon name="cross" /></span><span class="words">{game.t('pause.skip')}</span></button></li>}
          </ul>
          <section class="card help" data-pane>
            <h2 class="t-m"><b>{game.t('help.title')}</b></h2>
            <ul>{['police', 'bank', 'listen'].map(line => <li key={line}>{game.t(`help.${line}`)}</li>)}</ul>
          </section>
        </main>
      </div>
    </div>
  );
}
