import type { CastId, Choice } from '../core/scene.ts';
import type { Shown } from '../core/surface.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { LineButton } from '../phone/pieces/lineButton.tsx';
import { Looks } from '../phone/pieces/looks.tsx';
import { press } from '../phone/pieces/press.ts';

/** What is heard on the call, a sentence a button. */
export function Speech({ shown, speaker, reply }: { shown: readonly Shown[]; speaker: CastId; reply?: Choice }) {
  const game = useGame();
  const { scene } = useContact();
  const lines = shown.filter(s => s.line.by !== 'narrator');
  if (lines.length === 0) return null;
  const who = game.say(scene, `cast-${speaker}-role`);
  return (
    <section class="card speech" data-pane aria-label={game.t('says', { who })}>
      <p class="plate-name" aria-hidden="true">{game.t('says', { who })}</p>
      {game.canRead.value && (
        <button type="button" class="listen" {...press(() => game.readAloud(lines))}><Icon name="sound" />{game.t('read-aloud')}</button>
      )}
      <div class="heard">
        <div>
          {reply && <p class="my-words"><span class="soft">{game.t('you')}</span>{game.say(scene, reply.id)}</p>}
          <div role="log" aria-label={game.t('call.log')}>
            <ul class="lines">{lines.map(s => <li key={s.line.id}><LineButton shown={s} kind="line" /></li>)}</ul>
          </div>
        </div>
      </div>
      <Looks />
    </section>
  );
}
