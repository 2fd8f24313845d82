import type { Plate, Rect } from './types.ts';

/** How a picture's own units become CSS pixels: `x * scale + left`, `y * scale + top`. */
export interface Place { left: number; top: number; scale: number }

/**
 * Where a plate's picture lies, as CSS lays it: `background-size: cover` or `100% auto`, both at `50% 0`.
 *
 * `size` is the picture's own box in its own units.
 */
export function platePlace(plate: Plate, size: { width: number; height: number }): Place {
  const across = plate.width / size.width;
  const scale = plate.fit === 'width' ? across : Math.max(across, plate.height / size.height);
  return { left: plate.x + (plate.width - size.width * scale) / 2, top: plate.y, scale };
}

/** A box of the picture as a box of the page. */
export const placed = (place: Place, box: { x: number; y: number; w: number; h: number }): Rect => ({
  x: place.left + box.x * place.scale,
  y: place.top + box.y * place.scale,
  width: box.w * place.scale,
  height: box.h * place.scale,
});
