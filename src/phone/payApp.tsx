import type { Shown, Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { Drill } from './pieces/drill.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { Icon } from './pieces/icon.tsx';
import { LineButton, LineWords } from './pieces/lineButton.tsx';
import { Row, Secret } from './pieces/rows.tsx';

/** A page on which money leaves. The secret stands there as dots; nothing can be typed. */
export function PayApp({ surface }: { surface: Surface }) {
  const { scene } = useContact();
  const card = surface.here.filter(s => s.line.shape === 'amount' || s.line.shape === 'row');
  const rest = surface.here.filter(s => !card.includes(s));
  return (
    <>
      <AppHead with={surface.with} mark={scene.cast[surface.with ?? '']?.app ?? 'pay'} />
      <div class="pay">
        {card.length > 0 && (
          <div class="paycard" data-slot="amount">
            <Drill />
            {card.map(shown => (shown.line.shape === 'amount' ? <Amount key={shown.line.id} shown={shown} /> : <Row key={shown.line.id} shown={shown} />))}
          </div>
        )}
        {rest.map(shown => (shown.line.shape === 'dots' ? <Secret key={shown.line.id} shown={shown} /> : <Notice key={shown.line.id} shown={shown} />))}
      </div>
    </>
  );
}

function Amount({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <LineButton shown={shown} kind="amount">
      <span class="verb">{game.say(scene, shown.line.id, shown.facts)}</span>
      {shown.line.sum !== undefined && <span class="sum">{game.t('yuan', { yuan: shown.line.sum.toLocaleString('en-US', { minimumFractionDigits: 2 }) })}</span>}
    </LineButton>
  );
}

function Notice({ shown }: { shown: Shown }) {
  return (
    <LineButton shown={shown} kind="notice">
      <Icon name="mail" />
      <span class="words"><LineWords shown={shown} /></span>
    </LineButton>
  );
}
