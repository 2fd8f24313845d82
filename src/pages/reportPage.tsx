import { ownReport, type OwnReport, type Tap } from '../core/ownReport.ts';
import { logToCsv, logToJson } from '../core/log/exportLog.ts';
import { ownRows } from '../core/log/ownRows.ts';
import { RUNGS } from '../core/vocabulary.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Counts } from './counts.tsx';
import { Topbar } from './topbar.tsx';

/** What one may know of oneself: counts and words, a tap, a staircase, the money kept. No share, no grade, no rank. */
export function ReportPage() {
  const game = useGame();
  const report = ownReport(Object.values(game.save.value.contacts).flatMap(({ result }) => (result ? [result] : [])));
  const played = report.scam.all + report.genuine.all;
  return (
    <div class="screen page report">
      <div class="layout">
        <Topbar title={game.t('report')} />
        <main class="middle" tabIndex={0}>
          {played === 0 ? <p class="card">{game.t('report.nothing-yet')}</p> : <Told report={report} />}
          <p class="card told t-s">{game.t('report.limits')}</p>
          {played > 0 && <Certificate played={played} />}
          <Logs />
        </main>
        <nav class="foot">
          {played > 0 && <button type="button" class="go second" data-print {...press(() => print())}>{game.t('report.print')}</button>}
          <button type="button" class="go" {...press(() => game.address.leave())}>{game.t('settings.done')}</button>
        </nav>
      </div>
    </div>
  );
}

function Told({ report }: { report: OwnReport }) {
  const game = useGame();
  return (
    <>
      <section class="card">
        <Counts counts={report} />
        {report.sentence && <p class="verdict-words"><b>{game.t(`report.sentence.${report.sentence}`)}</b></p>}
      </section>
      {report.tap && <TapPicture tap={report.tap} />}
      {report.stairs.length > 0 && <Stairs report={report} />}
      {report.purse > 0 && <p class="card kept"><Icon name="check" /><span>{game.t('report.kept', { kept: grouped(report.kept), purse: grouped(report.purse) })}</span></p>}
    </>
  );
}

const grouped = (yuan: number): string => String(yuan).replace(/\B(?=(\d{3})+$)/g, ',');

const TAPS: readonly Tap[] = ['loose', 'right', 'tight'];

/** 手松手紧: a water tap in three positions, with its word under each; the one that fits is marked in words too. */
function TapPicture({ tap }: { tap: Tap }) {
  const game = useGame();
  return (
    <section class="card taps">
      <h2 class="t-m"><b>{game.t('report.tap')}</b></h2>
      <ol>
        {TAPS.map((name, i) => (
          <li key={name} class={name === tap ? 'here' : ''} aria-current={name === tap ? 'true' : undefined}>
            <svg viewBox="0 0 64 64" aria-hidden="true">
              <path class="pipe" d="M6 22h26a14 14 0 0 1 14 14v6H36v-4a6 6 0 0 0-6-6H6z" />
              <path class="handle" d="M20 22v-8M10 12h20" transform={`rotate(${(i - 1) * 22} 20 12)`} />
              {name !== 'tight' && <path class="drop" d={name === 'loose' ? 'M41 44v16M37 46v12M45 46v12' : 'M41 46q-4 7 0 9q4-2 0-9z'} />}
            </svg>
            <span>{game.t(`report.tap.${name}`)}{name === tap && <small> {game.t('report.here')}</small>}</span>
          </li>
        ))}
      </ol>
      <p class="t-s">{game.t(`report.tap.${tap}-means`)}</p>
    </section>
  );
}

/** A staircase going down to the money, with a door on every step: at which of them one turned back. */
function Stairs({ report }: { report: OwnReport }) {
  const game = useGame();
  return (
    <section class="card rungs">
      <h2 class="t-m"><b>{game.t('report.stairs')}</b></h2>
      <ol>
        {RUNGS.map((rung, i) => {
          const times = report.stairs.find(s => s.rung === rung)?.times ?? 0;
          return (
            <li key={rung} class={times > 0 ? 'here' : ''} data-step={i}>
              <Icon name="door" /><span>{game.t(`rung.${rung}`)}</span>{times > 0 && <b>{game.t('report.times', { count: times })}</b>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Taking part is certified, never how it went. The name is written by hand, on paper only. */
function Certificate({ played }: { played: number }) {
  const game = useGame();
  return (
    <section class="certificate" aria-hidden="true">
      <h2>{game.t('certificate')}</h2>
      <p>{game.t('certificate.name')}</p>
      <p>{game.t('certificate.text', { count: played })}</p>
      <p>{game.t('certificate.date')}</p>
    </section>
  );
}

/** The open log of one's own answers, to be taken away as a file: no name, no times, and nothing is sent anywhere. */
function Logs() {
  const game = useGame();
  const save = async (name: string, write: typeof logToCsv, type: string) => {
    const deck = await game.world.deck.load(game.world.language.current);
    if (deck) download(name, write(ownRows(game.save.value, deck), { forExcel: true }), type);
    else game.tell('page/not-loaded');
  };
  return (
    <section class="card logs">
      <h2 class="t-m"><b>{game.t('log')}</b></h2>
      <p class="t-s">{game.t('log.means')}</p>
      <p class="book-ways">
        <button type="button" class="link" data-log="csv" {...press(() => void save('scam-drill-log.csv', logToCsv, 'text/csv'))}>{game.t('log.csv')}</button>
        <button type="button" class="link" data-log="json" {...press(() => void save('scam-drill-log.json', rows => logToJson(rows), 'application/json'))}>{game.t('log.json')}</button>
      </p>
    </section>
  );
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
