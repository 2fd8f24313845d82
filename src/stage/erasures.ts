import type { Rect, Seating } from './types.ts';

/**
 * What must be wiped clean of background life: every pane that can be seen, and whatever of the window is not plate.
 *
 * A pane outside the window costs nothing to wipe but a call to the renderer, so it is left out.
 */
export function erasures(seating: Seating, width: number, height: number): Rect[] {
  const around = seating.plate ? bandsAround(seating.plate, width, height) : [];
  return [...around, ...seating.panes].filter(r => visible(r, width, height));
}

const visible = (r: Rect, width: number, height: number) =>
  r.width > 0 && r.height > 0 && r.x < width && r.y < height && r.x + r.width > 0 && r.y + r.height > 0;

function bandsAround(plate: Rect, width: number, height: number): Rect[] {
  const [right, bottom] = [plate.x + plate.width, plate.y + plate.height];
  return [
    { x: 0, y: 0, width, height: plate.y },
    { x: 0, y: bottom, width, height: height - bottom },
    { x: 0, y: 0, width: plate.x, height },
    { x: right, y: 0, width: width - right, height },
  ];
}
