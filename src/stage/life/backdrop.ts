import type { Scenery, Seating } from '../types.ts';

/** What lives behind the page: the lane, or a room. */
export interface Backdrop {
  show(scenery: Scenery): void;
  /** The page was laid out anew. */
  place(seating: Seating): void;
  /** Seconds since it was first shown. */
  step(seconds: number): void;
  destroy(): void;
}
