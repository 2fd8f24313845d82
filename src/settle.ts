import { effect } from '@preact/signals';
import type { Game } from './app/game.ts';

/** How long somebody rests on a page before it may fetch what it can do without, in ms. */
const REST_MS = 1000;

/**
 * Calls once, when words and controls have had the line to themselves: as soon as a contact is there, or when
 * somebody rests on a page before that. Pictures, stage and sound wait for it, so that they hold up no choice.
 */
export function whenSettled(game: Game, act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  const stop = effect(() => {
    const there = game.contact.value !== undefined;
    const waiting = game.busy.value;
    // Read so that turning to another page begins the rest anew.
    void game.address.route.value;
    void game.save.value.welcomed;
    clearTimeout(timer);
    if (!done && !waiting) timer = setTimeout(settle, there ? 0 : REST_MS);
  });
  function settle(): void {
    done = true;
    stop();
    act();
  }
}

/** Does something once the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}
