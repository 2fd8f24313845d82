import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Plate } from './plate.tsx';
import { Tongue } from './tongue.tsx';
import { Topbar } from './topbar.tsx';

/** First run: what this is, what will be seen, how to stop, and how large the words should be. */
export function WelcomePage() {
  const game = useGame();
  const { elder } = game.save.value.settings;
  return (
    <div class="screen welcome">
      <Plate picture="lane" veil="evening" />
      <div class="layout">
        <Topbar><Tongue /></Topbar>
        <main class="middle">
          <div class="enamel" data-pane><h1 class="big" tabIndex={-1}>{game.t('lane')}</h1><p class="small">{game.t('lane.line')}</p></div>
          <section class="card sheet" data-pane>
            <ul class="promise">
              <li><Icon name="leaf" /><span><b>{game.t('promise.practice')}</b>{game.t('promise.both')}</span></li>
              <li><Icon name="noid" /><span>{game.t('promise.invented')}<b>{game.t('promise.nothing-typed')}</b></span></li>
              <li><Icon name="cup" /><span>{game.t('promise.content')}<b>{game.t('promise.stop')}</b></span></li>
            </ul>
            <div class="pick" role="radiogroup" aria-label={game.t('edition')}>
              <Edition elder chosen={elder} />
              <Edition elder={false} chosen={!elder} />
            </div>
          </section>
        </main>
        <nav class="foot one"><button type="button" class="go" data-start {...press(() => game.welcome())}>{game.t('enter-lane')}</button></nav>
      </div>
    </div>
  );
}

function Edition({ elder, chosen }: { elder: boolean; chosen: boolean }) {
  const game = useGame();
  const name = elder ? 'elder' : 'standard';
  return (
    <button type="button" class="choice" role="radio" aria-checked={chosen} data-edition={name} {...press(() => void game.set({ elder }))}>
      <span class={elder ? 'sample large' : 'sample'}>{game.t(`edition.${name}`)}</span>
      <small>{game.t(`edition.${name}-means`)}</small>
      {chosen && <span class="got"><Icon name="check" /></span>}
    </button>
  );
}
