import { useEffect, useState } from 'preact/hooks';
import { useGame } from './game.ts';
import { Icon } from './icon.tsx';
import { press } from './press.ts';

/** How much may be hidden, in px, before it is worth saying. */
const WORTH = 12;

/**
 * Says that the page, or the page on the simulated phone, goes on below, where it does, and goes there. Nobody should
 * have to guess that it scrolls.
 */
export function More({ of, place, glass = false }: { of: string; place: string; glass?: boolean }) {
  const game = useGame();
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const boxes = scrolling(of, glass);
    const look = () => setHidden(boxes.some(box => box.scrollHeight - box.scrollTop - box.clientHeight > WORTH));
    const watch = new ResizeObserver(look);
    for (const box of boxes) {
      watch.observe(box);
      for (const child of box.children) watch.observe(child);
    }
    document.addEventListener('scroll', look, { capture: true, passive: true });
    look();
    return () => {
      watch.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, [of, place, glass]);
  if (!hidden) return null;
  const down = () => {
    const behavior = document.documentElement.classList.contains('still') ? 'auto' : 'smooth';
    for (const box of scrolling(of, glass)) box.scrollTo({ top: box.scrollHeight, behavior });
  };
  return <button type="button" aria-label={game.t('more-below')} class={glass ? 'more-glass' : 'more-below'} data-pane {...press(down)}><span class="words">{game.t('more-below')}</span><Icon name="down" /></button>;
}

/** What may scroll: in one layout a part of the page, in another the page itself. */
function scrolling(of: string, glass: boolean): Element[] {
  return [glass ? null : document.scrollingElement, ...document.querySelectorAll(of)].filter(box => box !== null);
}
