import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';

/** One thing at a time, where it is needed; gone as soon as it has been done. Nothing waits for it. */
export function Coach() {
  const game = useGame();
  const lesson = game.lesson();
  if (!lesson) return null;
  return <p class="coach" data-pane role="status"><Icon name="hand" />{game.t(`lesson.${lesson}`)}</p>;
}
