import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown, Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { Drill } from './pieces/drill.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { LineButton, LineWords } from './pieces/lineButton.tsx';
import { propOf } from './pieces/pictures.ts';

/** A chat: their bubbles can be tapped, one's own cannot. */
export function ChatApp({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene } = useContact();
  const end = useRef<HTMLDivElement>(null);
  const count = surface.thread.length;
  useLayoutEffect(() => {
    const box = end.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [count, game.save.value.settings.textScale, game.save.value.settings.elder]);
  return (
    <>
      <AppHead with={surface.with} />
      <div class="bubbles" role="log" aria-label={game.t('chat.log')} ref={end} tabIndex={0}>
        <ul>
          {surface.thread.map((entry, i) =>
            entry.kind === 'mine'
              ? <li key={i} class="mine"><p class="bubble me"><span class="words-only">{game.t('you')}</span>{game.say(scene, entry.choice.id)}</p></li>
              : <li key={i}><Bubble shown={entry} /></li>)}
        </ul>
      </div>
    </>
  );
}

function Bubble({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  const { shape, picture } = shown.line;
  if (shape === 'time') return <p class="when">{game.say(scene, shown.line.id)}</p>;
  if (shape !== 'code' && shape !== 'form' && shape !== 'photo') return <LineButton shown={shown} kind="bubble" />;
  const name = picture ?? (shape === 'code' ? 'qr-mock' : 'claim-form');
  return (
    <LineButton shown={shown} kind={`bubble codecard as-${shape}`}>
      <span class="code">
        <img src={propOf(name)} alt={game.t(`picture.${name}`)} width="250" height="250" />
        <Drill />
      </span>
      <span class="about"><LineWords shown={shown} /></span>
    </LineButton>
  );
}
