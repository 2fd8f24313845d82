import type { Door } from '../core/doors.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';

/** All doors of the scene. From any of them the rest can be looked at in safety. */
export function DebriefDoors({ doors }: { doors: readonly Door[] }) {
  const game = useGame();
  const { scene } = useContact();
  if (doors.length === 0) return null;
  return (
    <section class="card all-doors">
      <h2 class="t-m"><b>{game.t('debrief.all-doors')}</b></h2>
      <p class="t-s soft">{game.t('debrief.all-doors-means')}</p>
      <ol>
        {doors.map(door => (
          <li key={door.beat}>
            <button type="button" class="door-pick" data-door={door.number} {...press(() => void game.retry(scene, door.movesBefore, 'explore'))}>
              <Icon name="door" />
              <span>{game.t('debrief.door', { door: game.t(`ordinal.${door.number}`), what: game.say(scene, `beat-${door.beat}-door`) })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
