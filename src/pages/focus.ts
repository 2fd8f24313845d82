import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place. When the button that was pressed is gone, focus goes to the next thing to press,
 * never back to the top of the page.
 */
export function useFocusKept(place: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = document.querySelector<HTMLElement>('[data-next], .answer button, .choices button, .foot button, h1');
    next?.focus({ preventScroll: true });
  }, [place]);
}

/** Puts focus on the heading of a page that has just come. */
export function usePageFocus(page: string): void {
  const last = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (last.current !== undefined && last.current !== page) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    last.current = page;
  }, [page]);
}
