import type { Act } from '../acts.ts';
import { drawing, type Layer } from '../boards.ts';
import { easeOut, mix, noise, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

const RED = 0xb3372c;
const STROKES = 10;
const SPECKS = 7;

/**
 * A stamp comes down on a line: a short burst round the place where the page shows the stamp, at the end of the line.
 * The stroke starts outside it, so that the words on it can be read all the time.
 */
export function stampBurst(layer: Layer, line: Rect): Act {
  const pen = drawing(layer).setPosition(line.x + line.width - Math.min(52, line.width * 0.2), line.y + line.height / 2);
  return {
    lasts: 560,
    at(ms) {
      const t = easeOut(stretch(ms, 0, 480));
      const alpha = 1 - stretch(ms, 220, 560);
      pen.clear().lineStyle(mix(5, 1, t), RED, alpha * 0.85).strokeRoundedRect(-44 - 16 * t, -20 - 12 * t, 88 + 32 * t, 40 + 24 * t, 12 + 6 * t);
      for (let i = 0; i < STROKES; i++) {
        const angle = (i / STROKES) * 2 * Math.PI + 0.3;
        const [c, s] = [Math.cos(angle) * 1.7, Math.sin(angle)];
        const [near, far] = [mix(30, 46, t), mix(30, 62, t)];
        pen.lineStyle(4, i % 2 ? 0xf3a24e : RED, alpha).lineBetween(c * near, s * near, c * far, s * far);
      }
      pen.fillStyle(0xfff3df, alpha);
      for (let i = 0; i < SPECKS; i++) {
        const angle = noise(i) * 6.3;
        pen.fillCircle(Math.cos(angle) * mix(30, 84, t), Math.sin(angle) * mix(16, 44, t) + 26 * t * t, 2.4);
      }
    },
    end: () => pen.destroy(),
  };
}
