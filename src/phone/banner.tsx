import type { Shown } from '../core/surface.ts';
import { useContact, useGame } from './pieces/game.ts';
import { Icon } from './pieces/icon.tsx';
import { LineButton } from './pieces/lineButton.tsx';
import { Words } from './pieces/words.tsx';

/** A message that drops in over whatever the phone shows. */
export function Banner({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <div class="banner" role="status">
      <span class="badge"><Icon name="mail" /></span>
      <p class="from"><span><Words>{game.say(scene, `cast-${shown.line.by}`)}</Words></span><span class="soft">{game.t('just-now')}</span></p>
      <LineButton shown={shown} kind="banner-line"><Words>{game.say(scene, shown.line.id, shown.facts)}</Words></LineButton>
    </div>
  );
}
