import { useEffect, useState } from 'preact/hooks';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';

/** How much may be hidden, in px, before it is worth saying. */
const WORTH = 28;

/** Says that the page goes on below, where it does, and goes there. Nobody should have to guess that it scrolls. */
export function More({ of, place }: { of: string; place: string }) {
  const game = useGame();
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const box = document.querySelector(of);
    if (!box) return;
    const look = () => setHidden(box.scrollHeight - box.scrollTop - box.clientHeight > WORTH);
    const watch = new ResizeObserver(look);
    watch.observe(box);
    for (const child of box.children) watch.observe(child);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [of, place]);
  if (!hidden) return null;
  const down = () => {
    const box = document.querySelector(of);
    box?.scrollTo({ top: box.scrollHeight, behavior: document.documentElement.classList.contains('still') ? 'auto' : 'smooth' });
  };
  return <button type="button" class="more-below" data-pane {...press(down)}>{game.t('more-below')}<Icon name="down" /></button>;
}
