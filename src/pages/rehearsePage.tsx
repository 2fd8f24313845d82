import { useState } from 'preact/hooks';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Topbar } from './topbar.tsx';

/** What to do in the first minutes when money has gone, done once by hand, one step after another. */
const STEPS = ['stop', 'police', 'tell', 'bank', 'offline', 'proof'] as const;

export function RehearsePage() {
  const game = useGame();
  const [done, setDone] = useState(0);
  const over = done >= STEPS.length;
  return (
    <div class="screen page rehearsal">
      <div class="layout">
        <Topbar title={game.t('rehearse.title')} />
        <main class="middle" tabIndex={0}>
          <p class="t-m">{game.t('rehearse.why')}</p>
          <ol class="rehearse">
            {STEPS.map((step, i) => (
              <li key={step} class={i < done ? 'done' : i === done ? 'now' : 'later'} aria-current={i === done ? 'step' : undefined}>
                <span class="no">{i < done ? <Icon name="check" /> : i + 1}</span>
                <span><b>{game.t(`rehearse.${step}`)}</b><small>{game.t(`rehearse.${step}-how`)}</small></span>
              </li>
            ))}
          </ol>
          {over && <p class="card told" role="status">{game.t('rehearse.done')}</p>}
        </main>
        <nav class="foot">
          {over
            ? <button type="button" class="go" {...press(() => game.turn('debrief'))}>{game.t('to-debrief')}</button>
            : <button type="button" class="go" {...press(() => setDone(done + 1))}>{game.t('rehearse.did', { step: game.t(`rehearse.${STEPS[done]}`) })}</button>}
          {!over && <button type="button" class="go second" {...press(() => game.turn('debrief'))}>{game.t('to-debrief')}</button>}
        </nav>
      </div>
    </div>
  );
}
