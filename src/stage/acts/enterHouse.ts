import type { Act } from '../acts.ts';
import { drawing, picture, type Layer, type Picture } from '../boards.ts';
import { easeIn, easeInOut, mix, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

/** A picture that is carried along while walking up: drawn over the plate, at this box of the page. */
export interface Carried { texture: string; frame?: string; box: Rect }

/** How much of the window's height the house window fills at the end. */
const FILLS = 1.5;
const LASTS = 900;

/** Walks up to a window until its light fills the screen: the lane grows round it, the edges darken, all turns warm. */
export function enterHouse(layer: Layer, carried: readonly Carried[], door: Rect, size: { width: number; height: number }): Act {
  const ground = drawing(layer);
  const pictures = carried.map(({ texture, frame, box }) => ({ image: picture(layer, texture, frame).setOrigin(0, 0), box }));
  const iris = picture(layer, 'iris');
  const light = picture(layer, 'warm');
  const veil = drawing(layer);
  const [fx, fy] = [door.x + door.width / 2, door.y + door.height / 2];
  const full = Math.max((size.height * FILLS) / door.height, (size.width * FILLS) / door.width);
  return {
    lasts: LASTS,
    at(ms) {
      const t = easeInOut(stretch(ms, 0, LASTS));
      const zoom = full ** t;
      const [cx, cy] = [mix(fx, size.width / 2, Math.min(1, t * 1.6)), mix(fy, size.height / 2, Math.min(1, t * 1.6))];
      ground.clear().fillStyle(0x3b2a44, stretch(ms, 0, 120)).fillRect(0, 0, size.width, size.height);
      for (const { image, box } of pictures) seatAt(image, box, fx, fy, cx, cy, zoom);
      const closed = Math.max(size.width, size.height) * mix(5, 2.1, easeInOut(stretch(ms, 60, 560)));
      iris.setPosition(cx, cy).setDisplaySize(closed, closed).setAlpha(0.9 * stretch(ms, 60, 420));
      const reach = Math.max(size.width, size.height) * mix(0.25, 3.4, easeIn(stretch(ms, 250, LASTS)));
      light.setPosition(cx, cy).setDisplaySize(reach, reach).setAlpha(stretch(ms, 100, 600));
      veil.clear().fillStyle(0xffe7b8, easeIn(stretch(ms, 480, LASTS - 30))).fillRect(0, 0, size.width, size.height);
    },
    end: () => [ground, iris, light, veil, ...pictures.map(p => p.image)].forEach(part => part.destroy()),
  };
}

function seatAt(image: Picture, box: Rect, fx: number, fy: number, cx: number, cy: number, zoom: number): void {
  image.setPosition(cx + (box.x - fx) * zoom, cy + (box.y - fy) * zoom).setDisplaySize(box.width * zoom, box.height * zoom);
}

/** Warm light that fades and shows the page behind it. It waits a moment, until the new page stands there. */
export function lightFades(layer: Layer, size: { width: number; height: number }): Act {
  const veil = drawing(layer);
  return {
    lasts: 560,
    at: ms => void veil.clear().fillStyle(0xffe7b8, 1 - easeInOut(stretch(ms, 120, 560))).fillRect(0, 0, size.width, size.height),
    end: () => veil.destroy(),
  };
}
