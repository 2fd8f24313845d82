import { effect } from '@preact/signals';
import type { Game } from './app/game.ts';

/** How long somebody rests on a page before it may fetch what it can do without, in ms: the stories first, then pictures. */
export const REST_MS = { stories: 400, pictures: 1000 } as const;

/**
 * Calls once, when words and controls have had the line to themselves: as soon as a contact is there, or when
 * somebody rests on a page before that. Pictures, stage and sound wait for it, so that they hold up no choice.
 * Whoever is thrifty gets nothing of the kind while they read the content note: they may yet go away.
 */
export function whenSettled(game: Game, restMs: number, act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  const stop = effect(() => {
    const there = game.contact.value !== undefined;
    const waiting = game.busy.value;
    // Read so that turning to another page begins the rest anew.
    void game.address.route.value;
    const { welcomed } = game.save.value;
    clearTimeout(timer);
    if (!done && !waiting && (welcomed || !game.world.device.saveData)) timer = setTimeout(settle, there ? 0 : restMs);
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
