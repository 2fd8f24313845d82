import type { CastId } from '../core/scene.ts';
import type { App } from '../core/vocabulary.ts';
import { Invented } from './pieces/drill.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { Words } from './pieces/words.tsx';

/** The head of an app on the neighbour's phone: whose it is, and that it is invented. */
export function AppHead({ with: party, mark }: { with?: CastId | undefined; mark?: App | 'pay' }) {
  const game = useGame();
  const { scene } = useContact();
  if (!party) return null;
  const name = game.say(scene, `cast-${party}`);
  return (
    <div class="app-head">
      {mark && <span class={`${mark}mark`} aria-hidden="true">{[...name][0]}</span>}
      <h2 class="who t-m">
        <Words>{name}</Words>
        <small><Words>{game.say(scene, `cast-${party}-role`)}</Words></small>
      </h2>
      <Invented />
    </div>
  );
}
