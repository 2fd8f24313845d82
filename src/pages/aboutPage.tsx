import { useGame } from '../phone/pieces/game.ts';
import { press } from '../phone/pieces/press.ts';
import { Topbar } from './topbar.tsx';

const PARTS = ['source', 'privacy', 'not-police', 'limits', 'access'] as const;

/** What this is, where its facts come from, what it keeps, and what it does not claim. */
export function AboutPage() {
  const game = useGame();
  return (
    <div class="screen page about">
      <div class="layout">
        <Topbar title={game.t('about')} />
        <main class="middle" tabIndex={0}>
          {PARTS.map(part => <section key={part} class="card"><h2 class="t-m"><b>{game.t(`about.${part}`)}</b></h2><p>{game.t(`about.${part}-text`)}</p></section>)}
        </main>
        <nav class="foot one"><button type="button" class="go" {...press(() => game.address.leave())}>{game.t('settings.done')}</button></nav>
      </div>
    </div>
  );
}
