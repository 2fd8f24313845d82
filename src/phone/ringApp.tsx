import type { Choice } from '../core/scene.ts';
import type { Surface } from '../core/surface.ts';
import { useContact, useGame } from './pieces/game.ts';
import { Icon } from './pieces/icon.tsx';
import { LineButton } from './pieces/lineButton.tsx';
import { press } from './pieces/press.ts';
import { Words } from './pieces/words.tsx';

/** An incoming call. Both answers look the same: neither is the right one. */
export function RingApp({ surface, choices }: { surface: Surface; choices: readonly Choice[] }) {
  const game = useGame();
  const { scene } = useContact();
  const party = surface.with ?? scene.who;
  return (
    <div class="caller">
      <p class="kind">{game.t('call.incoming')}</p>
      <span class="who"><Icon name="agent" /></span>
      {scene.cast[party]?.number && <p class="digits num"><Words>{scene.cast[party].number}</Words></p>}
      <h2 class="name"><Words>{game.say(scene, `cast-${party}`)}</Words></h2>
      <div class="ring-lines">
        {surface.here.map(shown => <LineButton key={shown.line.id} shown={shown} kind="ring-line" />)}
      </div>
      <div class="answer">
        {choices.map(choice => (
          <button key={choice.id} type="button" data-choice={choice.id} {...press(() => game.move({ type: 'choose', choice: choice.id }))}>
            <Icon name={choice.conduct === 'comply' ? 'call' : 'hang'} />
            {game.say(scene, choice.id)}
          </button>
        ))}
      </div>
    </div>
  );
}
