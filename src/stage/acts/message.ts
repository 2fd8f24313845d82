import type { Act } from '../acts.ts';
import { drawing, type Layer } from '../boards.ts';
import { easeOut, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

/** A message drops in: two rings of light run down from the top of the glass and are gone. */
export function messageArrives(layer: Layer, glass: Rect): Act {
  const pen = drawing(layer);
  const radius = glass.radius ?? 0;
  return {
    lasts: 800,
    at(ms) {
      pen.clear();
      for (const start of [0, 180]) {
        const t = easeOut(stretch(ms, start, start + 600));
        pen.lineStyle(4, 0xffe7a8, (1 - t) * 0.9).strokeRoundedRect(glass.x - 10 * t, glass.y - 10 * t, glass.width + 20 * t, glass.height + 20 * t, radius + 10 * t);
      }
    },
    end: () => pen.destroy(),
  };
}
