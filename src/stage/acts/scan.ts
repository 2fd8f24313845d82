import type { Act } from '../acts.ts';
import { drawing, picture, type Layer } from '../boards.ts';
import { easeOut, hill, mix, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

/**
 * A camera looks at a code: corners close in, a bar of light goes down and up again, the picture is taken. The glass is
 * asked for on every frame: the camera has only just been opened, and its page is still being laid out.
 */
export function scan(layer: Layer, glassNow: () => Rect): Act {
  const light = picture(layer, 'sweep').setOrigin(0.5, 1);
  const frame = drawing(layer);
  return {
    lasts: 2000,
    at(ms) {
      const glass = glassNow();
      const side = Math.min(glass.width * 0.78, glass.height * 0.5);
      const [cx, cy] = [glass.x + glass.width / 2, glass.y + glass.height * 0.44];
      const shown = Math.min(stretch(ms, 0, 200), 1 - stretch(ms, 1750, 2000));
      const box = side * mix(1.35, 1, easeOut(stretch(ms, 0, 380)));
      corners(frame.clear().lineStyle(5, 0xdcfff6, shown), cx - box / 2, cy - box / 2, box);
      const flash = hill(stretch(ms, 1550, 1850)) * 0.4;
      if (flash > 0) frame.fillStyle(0xffffff, flash).fillRoundedRect(glass.x, glass.y, glass.width, glass.height, glass.radius ?? 0);
      const pass = stretch(ms, 250, 1550) * 2;
      const down = pass <= 1 ? pass : 2 - pass;
      light.setPosition(cx, cy - side / 2 + side * down).setDisplaySize(side, pass <= 1 ? 60 : -60).setAlpha(shown * hill(stretch(ms, 200, 1600)) ** 0.3);
    },
    end: () => [light, frame].forEach(part => part.destroy()),
  };
}

function corners(frame: ReturnType<typeof drawing>, x: number, y: number, side: number): void {
  const arm = side * 0.16;
  for (const [px, py, dx, dy] of [[x, y, 1, 1], [x + side, y, -1, 1], [x, y + side, 1, -1], [x + side, y + side, -1, -1]] as const) {
    frame.beginPath().moveTo(px, py + dy * arm).lineTo(px, py).lineTo(px + dx * arm, py).strokePath();
  }
}
