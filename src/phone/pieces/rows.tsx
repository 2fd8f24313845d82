import type { Shown } from '../../core/surface.ts';
import { useContact, useGame } from './game.ts';
import { LineButton } from './lineButton.tsx';
import { Words } from './words.tsx';

/** A detail of a payment or a form: what it is, and what stands there. */
export function Row({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <LineButton shown={shown} kind="payrow">
      <span class="soft">{game.say(scene, shown.line.id, shown.facts)}</span>
      <b><Words>{shown.line.small ? game.say(scene, `${shown.line.id}-small`, shown.facts) : ''}</Words></b>
    </LineButton>
  );
}

/** A secret that is asked for. It stands there as dots already; nothing can be typed. */
export function Secret({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <LineButton shown={shown} kind="secret">
      <span class="t-s soft"><Words>{game.say(scene, shown.line.id, shown.facts)}</Words></span>
      <span class="dots" role="img" aria-label={game.t('picture.dots')}>{DOTS.map(i => <i key={i} />)}</span>
    </LineButton>
  );
}

const DOTS = [0, 1, 2, 3, 4, 5];
