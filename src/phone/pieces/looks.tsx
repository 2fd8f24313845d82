import { unnamedTap } from '../../core/surface.ts';
import { LOOKS } from '../../core/vocabulary.ts';
import { useContact, useGame } from './game.ts';
import { press } from './press.ts';

/** Which of the five looks makes a tapped line wrong. Asked once, and it can be passed over. */
export function Looks() {
  const game = useGame();
  const { position } = useContact();
  const line = unnamedTap(position);
  if (!line) return null;
  return (
    <section class="looks" aria-label={game.t('looks.ask')}>
      <p aria-hidden="true">{game.t('looks.ask')}</p>
      <ul>
        {LOOKS.map((look, i) => (
          <li key={look}>
            <button type="button" class="look" data-look={look} {...press(() => game.move({ type: 'tap', line, look }))}>
              <span class="no">{i + 1}</span>{game.t(`look.${look}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
