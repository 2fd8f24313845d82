import { useGame } from '../phone/pieces/game.ts';
import { press } from '../phone/pieces/press.ts';
import { Plate } from './plate.tsx';
import { Topbar } from './topbar.tsx';

/** Something is not there or went wrong: what, and what to do. Never a white page. */
export function ProblemPage({ code, retry }: { code: string; retry?: () => void }) {
  const game = useGame();
  return (
    <div class="screen paused problem">
      <Plate picture="lane" veil="night" />
      <div class="layout">
        <Topbar title={game.t('problem')} />
        <main class="middle" tabIndex={0}>
          <section class="card told" role="alert" data-pane>
            <h2 class="t-l">{game.t(`problem.${code}`)}</h2>
            <p>{game.t(`problem.${code}-cure`)}</p>
          </section>
        </main>
        <nav class="foot one">
          <button type="button" class="go" data-cure {...press(retry ?? (() => game.toLane()))}>{game.t(retry ? 'problem.again' : 'to-lane')}</button>
        </nav>
      </div>
    </div>
  );
}
