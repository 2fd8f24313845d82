import { handbook, type Handbook } from '../core/handbook.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Topbar } from './topbar.tsx';

/** The five looks with their flags, and the seven reminders. It fills with what has been met, and counts nothing else. */
export function HandbookPage() {
  const game = useGame();
  const book = handbook(game.save.value.met ?? []);
  return (
    <div class="screen page handbook">
      <div class="layout">
        <Topbar title={game.t('handbook')} />
        <main class="middle" tabIndex={0}>
          <p class="book-ways"><button type="button" class="link" data-page="report" {...press(() => game.address.go({ name: 'report' }))}>{game.t('report')}</button><button type="button" class="link" data-page="test" {...press(() => game.address.go({ name: 'test' }))}>{game.t('test')}</button></p>
          <p class="t-s soft" role="status">{game.t('handbook.met', { met: book.met, all: book.all })}</p>
          {book.looks.map(({ look, flags }, i) => (
            <section key={look} class="card">
              <h2 class="t-m"><span class="look-number">{i + 1}</span> <b>{game.t(`look.${look}`)}</b></h2>
              <ul class="book-lines">{flags.map(entry => <Flag key={entry.flag} entry={entry} />)}</ul>
            </section>
          ))}
          <section class="card">
            <h2 class="t-m"><b>{game.t('handbook.reminders')}</b></h2>
            <ol class="book-lines">
              {book.reminders.map(({ reminder, met }) => <li key={reminder} class={met ? 'met' : ''}><Icon name={met ? 'check' : 'ask'} /><span>{game.t(met ? `reminder.${reminder}` : 'handbook.not-yet')}</span></li>)}
            </ol>
          </section>
        </main>
        <nav class="foot one"><button type="button" class="go" {...press(() => game.address.leave())}>{game.t('settings.done')}</button></nav>
      </div>
    </div>
  );
}

function Flag({ entry: { flag, met } }: { entry: Handbook['looks'][number]['flags'][number] }) {
  const game = useGame();
  if (!met) return <li><Icon name="ask" /><span class="soft">{game.t('handbook.not-yet')}</span></li>;
  return <li class="met"><Icon name="check" /><span><b>{game.t(`flag.${flag}`)}</b><small>{game.t(`real.${flag}`)}</small></span></li>;
}
