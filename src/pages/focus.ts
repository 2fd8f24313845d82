import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place in a contact. When the button that was pressed is gone, focus goes to the next thing to
 * press, never back to the top of the page. `place` is where the story stands.
 */
export function useFocusKept(place: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = document.querySelector<HTMLElement>('[data-next], .answer button, .choices button, .foot button');
    (next ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [place]);
}

/** Puts focus on the heading of a page that has just come. */
export function usePageFocus(page: string): void {
  const last = useRef<string>(undefined);
  useLayoutEffect(() => {
    const came = last.current !== undefined && last.current !== page;
    last.current = page;
    return came ? focusWhenThere('h1') : undefined;
  }, [page]);
}

/** Focuses an element now or when it comes: a page that has to be fetched first has no heading yet. Gives back how to stop waiting. */
function focusWhenThere(selector: string): (() => void) | undefined {
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element !== null;
  };
  if (focus()) return undefined;
  const watch = new MutationObserver(() => focus() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}

/** What has just come is read from its top, however far down one was in what it replaces. */
export function useTop(what: string): void {
  useLayoutEffect(() => {
    for (const box of [document.scrollingElement, ...document.querySelectorAll('.middle, .talk, .glass')]) {
      if (box) box.scrollTop = 0;
    }
  }, [what]);
}
