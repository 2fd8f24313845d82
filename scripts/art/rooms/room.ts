// What a room is made of, whatever its shape.
import type { Drawing } from '../pen.ts';
import type { Box, Placed } from '../sprites.ts';

/** A lamp that is lit at dusk: where its light is brightest, and how far it reaches. */
interface Lamp {
  x: number;
  y: number;
  reach: number;
}

/** One picture of a room; all places in its units. */
export interface RoomView {
  draw: () => Drawing;
  /** The same by day, if the drawing is of the evening. */
  byDay?: () => Drawing;
  life: readonly Placed[];
  /** The panes, through which the sky is seen. */
  windows: readonly Box[];
  lamps: readonly Lamp[];
}

/** A room for wide screens (1366 x 768), and the band above the phone on tall ones (390 x 430). */
export interface Room {
  wide: RoomView;
  tall: RoomView;
}
