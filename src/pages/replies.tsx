import type { Choice } from '../core/scene.ts';
import type { Surface } from '../core/surface.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { isSpoken } from '../core/vocabulary.ts';

interface Props {
  choices: readonly Choice[];
  next: boolean;
  surface: Surface;
}

/** What can be answered; while there is more to hear, the one way on. */
export function Replies({ choices, next, surface }: Props) {
  const game = useGame();
  const { scene, open } = useContact();
  if (next) {
    return (
      <ul class="choices" aria-label={game.t('go-on')}>
        <li>
          <button type="button" class="choice next" data-next {...press(() => game.move({ type: 'next' }))}>
            <span class="tick"><Icon name="down" /></span>
            <span class="words">{game.t(`next.${isSpoken(surface.channel) ? 'call' : surface.spoken.length > 0 ? 'call' : surface.channel === 'chat' ? 'chat' : 'page'}`)}</span>
          </button>
        </li>
      </ul>
    );
  }
  return (
    <>
      {open.role && <p class="advice" data-pane>{game.t('your-advice', { who: game.say(scene, `cast-${scene.who}`) })}</p>}
      <ul class="choices" aria-label={open.role ? game.t('your-advice', { who: game.say(scene, `cast-${scene.who}`) }) : game.t('your-answer')}>
        {choices.map((choice, i) => (
          <li key={choice.id}>
            <button type="button" class="choice" data-choice={choice.id} {...press(() => game.move({ type: 'choose', choice: choice.id }))}>
              <span class="tick" aria-hidden="true">{choice.form === 'back' ? <Icon name="back" /> : 'ABCDEF'[i]}</span>
              <span class="words">{choice.form === 'back' ? game.t(surface.onCall ? 'back.call' : 'back.place') : game.say(scene, choice.id)}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
