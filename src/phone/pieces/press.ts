const FOCUSABLE = 'button, [tabindex]';

/** Where the keyboard goes on when what was pressed has gone: to what came in its place, else to the page's heading. */
function keepFocus(pressed: Element, around: readonly Element[]): void {
  if (pressed.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
  const left = around.find(element => element.isConnected);
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(e => e.getClientRects().length > 0);
  const next = left && !left.querySelector('h1') ? all.find(e => left.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) : undefined;
  (next ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}

function ancestors(element: Element): Element[] {
  const above = element.parentElement;
  return above ? [above, ...ancestors(above)] : [];
}

/**
 * A press that counts once. A shaking hand taps twice: the second click of a double click is not a second
 * decision, and neither is a key held down. With `each`, every press counts: larger, larger, larger.
 */
export function press(act: () => void, { each = false } = {}): { onClick(event: MouseEvent): void; onKeyDown(event: KeyboardEvent): void } {
  return {
    onClick(event) {
      if (event.detail > 1 && !each) return;
      const pressed = event.currentTarget;
      const around = pressed instanceof Element ? ancestors(pressed) : [];
      act();
      if (pressed instanceof Element) requestAnimationFrame(() => keepFocus(pressed, around));
    },
    onKeyDown(event) {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    },
  };
}
