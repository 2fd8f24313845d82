import type { TwoCounts } from '../core/ownReport.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';

/** Both kinds, each in its own words: who calls everything false sees it in the second line. */
export function Counts({ counts }: { counts: TwoCounts }) {
  const game = useGame();
  return (
    <ul class="counts">
      {counts.scam.all > 0 && <li><Icon name="mask" /><span>{game.t('report.scam', { ...counts.scam })}</span></li>}
      {counts.genuine.all > 0 && <li><Icon name="face" /><span>{game.t('report.genuine', { ...counts.genuine })}</span></li>}
    </ul>
  );
}
