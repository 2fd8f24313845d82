import type { Surface } from '../core/surface.ts';
import { useContact, useGame } from './pieces/game.ts';
import { Icon } from './pieces/icon.tsx';
import { LineButton } from './pieces/lineButton.tsx';

/** The phone lies there, nothing is open. */
export function HomeApp({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <div class="resting">
      <p class="bigclock num" aria-hidden="true">{scene.clock}</p>
      <div class="resting-lines">
        {surface.here.map(shown =>
          shown.line.by === 'narrator'
            ? <p key={shown.line.id} class="resting-line">{game.say(scene, shown.line.id, shown.facts)}</p>
            : <LineButton key={shown.line.id} shown={shown} kind="resting-line" />)}
      </div>
      <ul class="app-row" aria-hidden="true">
        <li><span class="shopmark"><Icon name="order" /></span></li>
        <li><span class="paymark"><Icon name="check" /></span></li>
        <li><span class="talkmark"><Icon name="mail" /></span></li>
        <li><span class="callmark"><Icon name="call" /></span></li>
      </ul>
    </div>
  );
}
