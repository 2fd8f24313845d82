import { useEffect, useState } from 'preact/hooks';
import { beginSitting, cardsOf, giveAnswer, openSitting } from '../app/sitting.ts';
import type { Card } from '../core/card.ts';
import { sittingCounts } from '../core/ownReport.ts';
import { asks, BELIEFS, CARD_ACTS, SELF_STEPS, type Belief, type CardAct, type Sitting } from '../core/sitting.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon, type IconName } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Words } from '../phone/pieces/words.tsx';
import { Counts } from './counts.tsx';
import { ProblemPage } from './problemPage.tsx';
import { Topbar } from './topbar.tsx';

type Deck = Awaited<ReturnType<ReturnType<typeof useGame>['world']['deck']['load']>>;

/** Twelve cards, real and false, and nothing said about either until the last: then all of them together. */
export function TestPage() {
  const game = useGame();
  const { current } = game.world.language;
  const [deck, setDeck] = useState<Deck | 'coming'>('coming');
  const fetchNow = () => {
    setDeck('coming');
    void game.world.deck.load(current).then(setDeck);
  };
  useEffect(fetchNow, [current]);
  if (deck === undefined) return <ProblemPage code="page/not-loaded" retry={fetchNow} />;
  const sitting = deck === 'coming' ? undefined : openSitting(game.save.value, deck.cards);
  return (
    <div class="screen page quiz">
      <div class="layout">
        <Topbar title={game.t('test')} />
        {deck === 'coming' && <main class="middle"><p role="status">{game.t('loading')}</p></main>}
        {deck !== 'coming' && (sitting ? <Asked deck={deck} sitting={sitting} /> : <Between deck={deck} />)}
      </div>
    </div>
  );
}

/** Before a form and after it: what was seen last time, and the way into the next. */
function Between({ deck: { cards, words } }: { deck: NonNullable<Deck> }) {
  const game = useGame();
  const sittings = game.save.value.sittings ?? [];
  const last = sittings.at(-1);
  return (
    <>
      <main class="middle" tabIndex={0}>
        {last ? <Results sittings={sittings} cards={cards} words={words} /> : (
          <section class="card"><p>{game.t('test.means')}</p><p class="t-s soft">{game.t('test.time')}</p></section>
        )}
      </main>
      <nav class="foot">
        <button type="button" class="go second" {...press(() => game.address.leave())}>{game.t('settings.done')}</button>
        <button type="button" class="go" data-test-start {...press(() => beginSitting(game, cards))}>{game.t(last ? 'test.another' : 'test.start')}</button>
      </nav>
    </>
  );
}

function Results({ sittings, cards, words }: { sittings: readonly Sitting[]; cards: readonly Card[]; words: Record<string, string> }) {
  const game = useGame();
  const last = sittings.at(-1)!;
  const before = sittings.at(-2);
  return (
    <>
      <section class="card"><h2 class="t-m"><b>{game.t('test.this-time')}</b></h2><Counts counts={sittingCounts(last, cardsOf(cards, last))} /></section>
      {before && <section class="card soft"><h2 class="t-m"><b>{game.t('test.last-time')}</b></h2><Counts counts={sittingCounts(before, cardsOf(cards, before))} /></section>}
      <ol class="answered">
        {last.answers.map(({ card, belief, act }) => {
          const { truth, channel } = cards.find(c => c.id === card)!;
          return (
            <li key={card} class="card">
              <p class="t-s soft">{game.t(`card.channel.${channel}`)}</p>
              <p><Words>{words[card] ?? ''}</Words></p>
              <p class="truth"><Icon name={truth === 'scam' ? 'mask' : 'face'} /><b>{game.t(`card.truth.${truth}`)}</b></p>
              <p class="t-s">{game.t('card.you-said', { belief: game.t(`belief.${belief}`), act: act ? game.t(`act.${act}`) : '' })}</p>
            </li>
          );
        })}
      </ol>
      <p class="card told t-s">{game.t('test.limits')}</p>
    </>
  );
}

function Asked({ deck: { cards, words }, sitting }: { deck: NonNullable<Deck>; sitting: Sitting }) {
  const game = useGame();
  const own = cardsOf(cards, sitting);
  const now = asks(sitting, own);
  const answer = (given: number | Belief | CardAct) => giveAnswer(game, cards, given);
  if (now.ask === 'nothing') return null;
  if (now.ask === 'self') {
    return (
      <main class="middle" key={now.question}>
        <section class="card asked"><p>{game.t(`self.${now.question}`)}</p></section>
        <Options label={game.t(`self.${now.question}`)} options={SELF_STEPS.map(step => ({ key: String(step), words: game.t(`self.${step}`), act: () => answer(step) }))} />
      </main>
    );
  }
  const text = words[now.card.id] ?? '';
  return (
    <main class="middle" key={`${now.card.id} ${now.ask}`}>
      <p class="t-s soft" role="status">{game.t('card.number', { number: now.number, all: own.length })}</p>
      <section class="card asked">
        <p class="t-s soft">{game.t(`card.channel.${now.card.channel}`)}</p>
        <p><Words>{text}</Words></p>
        {game.canRead.value && <button type="button" class="listen" {...press(() => game.readText(text))}><Icon name="sound" />{game.t('read-aloud')}</button>}
      </section>
      <h2 class="t-l">{game.t(`card.${now.ask}`)}</h2>
      {now.ask === 'belief'
        ? <Options label={game.t('card.belief')} options={BELIEFS.map(belief => ({ key: belief, words: game.t(`belief.${belief}`), icon: belief.endsWith('real') ? 'face' : 'mask', act: () => answer(belief) }))} />
        : <Options label={game.t('card.act')} options={CARD_ACTS.map(act => ({ key: act, words: game.t(`act.${act}`), act: () => answer(act) }))} />}
    </main>
  );
}

interface Option { key: string; words: string; icon?: IconName; act: () => void }

function Options({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <ul class="choices" aria-label={label}>
      {options.map(({ key, words, icon, act }, i) => (
        <li key={key}>
          <button type="button" class="choice" data-answer={key} {...press(act)}>
            <span class="tick" aria-hidden="true">{icon ? <Icon name={icon} /> : i + 1}</span><span class="words">{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
