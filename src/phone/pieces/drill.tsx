import { useGame } from './game.ts';

/** The tape that says: this is a drill. On every simulated screen, also where a picture may be cropped out. */
export function Drill() {
  return <strong class="drill">{useGame().t('drill')}</strong>;
}

/** The label of an invented company. */
export function Invented() {
  return <span class="tag">{useGame().t('invented')}</span>;
}
