import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useGame } from './game.ts';

/** Keeps the newest of what is written in sight: `count` of it, in letters of any size. */
export function useAtEnd(count: number): RefObject<HTMLDivElement | null> {
  const game = useGame();
  const box = useRef<HTMLDivElement>(null);
  const { textScale, elder } = game.save.value.settings;
  useLayoutEffect(() => {
    const toEnd = () => { if (box.current) box.current.scrollTop = box.current.scrollHeight; };
    toEnd();
    // The box shrinks when the replies come, after this.
    const watch = new ResizeObserver(toEnd);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [count, textScale, elder]);
  return box;
}
