import type { Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { Drill } from './pieces/drill.tsx';
import { useGame } from './pieces/game.ts';
import { LineButton, LineWords } from './pieces/lineButton.tsx';
import { propOf } from './pieces/pictures.ts';

/** The pay app's camera, looking at a code. No camera is used: both are drawings. */
export function ScanApp({ surface }: { surface: Surface }) {
  const game = useGame();
  return (
    <>
      <AppHead with={surface.with} mark="pay" />
      <div class="viewfinder">
        <span class="code">
          <img src={propOf('qr-mock')} alt={game.t('picture.qr-mock')} width="250" height="250" />
          <Drill />
        </span>
        <span class="corners" aria-hidden="true" />
      </div>
      <div class="shop">
        {surface.here.map(shown => <LineButton key={shown.line.id} shown={shown} kind="notice"><span class="words"><LineWords shown={shown} /></span></LineButton>)}
      </div>
    </>
  );
}
