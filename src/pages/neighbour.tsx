import { beatOf } from '../core/place.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { faceOf } from '../phone/pieces/pictures.ts';

/** The neighbour, and at times a thought, where there is room. A thought never hints. */
export function Neighbour() {
  const game = useGame();
  const { scene, position } = useContact();
  const beat = beatOf(scene, position.place.beat);
  const face = faceOf(scene.cast[scene.who]?.looks, beat.feels ?? 'neutral');
  return (
    <div class="neighbour">
      <span class="person"><img src={face} alt="" width="256" height="300" /></span>
      {beat.thought && <p class="thought" data-pane>{game.say(scene, `beat-${position.place.beat}-thought`)}</p>}
    </div>
  );
}
