import type { Surface } from '../core/surface.ts';
import { faceOf } from './pieces/pictures.ts';
import { useContact, useGame } from './pieces/game.ts';
import { Words } from './pieces/words.tsx';

/** A call that is going on: the face, the name, the number. What is said stands beside the phone. */
export function CallApp({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene } = useContact();
  const party = surface.with ?? scene.who;
  const person = scene.cast[party];
  const mood = surface.here.at(-1)?.line.mood ?? 'talking';
  return (
    <div class="strip">
      {person?.looks && (
        <div class="window" data-slot="portrait">
          <img src={faceOf(person.looks, mood)} alt={game.t(`looks-like.${person.looks}`)} width="256" height="300" />
        </div>
      )}
      <div class="callinfo">
        <h2 class="name"><Words>{game.say(scene, `cast-${party}`)}</Words></h2>
        {person?.number && <p class="soft num"><Words>{person.number}</Words></p>}
        <p class="soft">{game.t(surface.channel === 'face' ? 'face.open' : 'call.open')}</p>
      </div>
    </div>
  );
}
