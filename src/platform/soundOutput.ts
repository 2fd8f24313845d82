import type { SoundName } from './soundMix.ts';

/** What can be wrong with sound. Neither ever stops the game: everything heard is also seen. */
export type SoundProblem =
  | 'sound/no-device' // the browser has no way to make sound, or lost it
  | 'sound/cannot-play'; // a sound could not be fetched or decoded

/** How a sound is started. Volumes are final: from 0 to 1, mixed already. */
export interface Start {
  volume: number;
  loops: boolean;
  /** Comes in over so many milliseconds. */
  fadeMs?: number;
}

/** What makes the sound. Decides nothing about what should be heard, and never throws. */
export interface SoundOutput {
  /** Names of what has been started, in order. Only the silent output keeps it. */
  readonly played: readonly SoundName[];
  /** Whether a sound started now would be heard now. */
  readonly running: boolean;
  /** Called in a gesture: fetches what is needed, asks the browser to let sound out; says when it is out. */
  open(onRunning: () => void, onProblem: (problem: SoundProblem) => void): void;
  /** Called in every later gesture: wakes sound up again after a phone call has interrupted it. */
  wake(): void;
  /** Holds everything where it is, and goes on from there. */
  hold(on: boolean): void;
  start(name: SoundName, start: Start): void;
  fade(name: SoundName, volume: number, ms: number): void;
  /** Stops a sound, after fading for some milliseconds. */
  stop(name: SoundName, fadeMs?: number): void;
}

/** What the page tells sound about. */
export interface SoundPage {
  /** Called in every gesture; and at once, when there has been one already: sound itself comes later than the first touch. */
  onGesture(listener: () => void): void;
  /** True when the page goes out of sight, false when it is back. */
  onHidden(listener: (hidden: boolean) => void): void;
}

/** The page in a browser. */
export function documentPage(document: Document): SoundPage {
  return {
    onGesture(listener) {
      // A pointer going down is not yet a gesture for Safari; going up is one for every browser.
      for (const type of ['pointerup', 'touchend', 'click', 'keydown']) document.addEventListener(type, listener, { capture: true, passive: true });
      if (document.defaultView?.navigator.userActivation?.hasBeenActive) listener();
    },
    onHidden(listener) {
      document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'hidden'));
    },
  };
}
