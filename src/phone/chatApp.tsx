import type { Shown, Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { useAtEnd } from './pieces/atEnd.ts';
import { Drill } from './pieces/drill.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { LineButton, LineWords } from './pieces/lineButton.tsx';
import { faceOf, propOf } from './pieces/pictures.ts';

/** Width and height of what is sent, so that nothing moves when the picture arrives. Things all measure the same. */
const SIZES: Record<string, readonly [width: number, height: number]> = {
  'qr-mock': [250, 250], 'claim-form': [200, 240], 'recall-notice': [200, 240], 'photo-1': [240, 188], 'photo-2': [240, 188], 'loan-line': [240, 300],
};
const THING = [236, 196] as const;

/** A chat: their bubbles can be tapped, one's own cannot. */
export function ChatApp({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene } = useContact();
  const end = useAtEnd(surface.thread.length);
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
  const [width, height] = SIZES[name] ?? THING;
  // The loan is said to be the neighbour's own: their face is in the round place that the picture leaves empty.
  const own = name === 'loan-line' && faceOf(scene.cast[scene.who]?.looks);
  return (
    <LineButton shown={shown} kind={`bubble codecard as-${shape}`}>
      <span class={own ? 'code loan' : 'code'}>
        <img src={propOf(name)} alt={game.t(`picture.${name}`)} width={width} height={height} />
        {own && <img class="avatar" src={own} alt="" width="256" height="294" />}
        <Drill />
      </span>
      <span class="about"><LineWords shown={shown} /></span>
    </LineButton>
  );
}
