import type { Act } from '../acts.ts';
import type { Layer, Picture } from '../boards.ts';
import { easeBack, easeInOut, easeOut, hill, mix, noise, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';
import { Card } from './card.ts';

const CLEARS = [620, 1250] as const;
const LASTS = 3300;

/** The frost clears from a caller who is what they say: warm light, leaves, a heart. */
export function genuine(layer: Layer, size: { width: number; height: number }, goal?: Rect): Act {
  const card = new Card(layer, size, goal);
  const light = card.thing('warm', undefined, 200, 220);
  const warm = card.sheet('card-warm');
  const unknown = card.sheet('card-unknown');
  const leaves = Array.from({ length: 10 }, (_, i) => card.thing('unmask', `leaf-${(i % 2) + 1}`));
  const sparkles = [[60, 196], [348, 168], [322, 60], [92, 44], [30, 330]].map(([x, y]) => card.thing('unmask', 'sparkle', x, y));
  const heart = card.thing('unmask', 'heart', 338, 400);
  return {
    lasts: LASTS,
    at(ms) {
      const clear = easeInOut(stretch(ms, ...CLEARS));
      card.at(ms, LASTS);
      // Only one of the two is there while the card fades in: both would shine through each other.
      warm.setVisible(clear > 0);
      unknown.setAlpha(1 - clear);
      light.setDisplaySize(mix(500, 900, clear), mix(560, 960, clear)).setAlpha(clear * (0.8 + 0.12 * Math.sin(ms / 300)));
      const grown = easeBack(stretch(ms, 1100, 1450)) * (1 + 0.05 * hill(((ms - 1450) % 900) / 500));
      heart.setVisible(ms > 1100).setDisplaySize(133 * grown, 133 * grown);
      leaves.forEach((leaf, i) => leafAt(leaf, i, ms));
      sparkles.forEach((sparkle, i) => {
        const t = hill(stretch((ms + i * 430) % 1300, 0, 900)) * stretch(ms, 1100, 1400);
        sparkle.setAlpha(t).setDisplaySize(mix(16, 52, t), mix(16, 52, t));
      });
    },
    end: () => card.end(),
  };
}

/** Leaves whirl up from behind the card and sink to both sides. */
function leafAt(leaf: Picture, i: number, ms: number): void {
  const t = stretch(ms, 950 + i * 70, 950 + i * 70 + 1900);
  const side = i % 2 ? 1 : -1;
  const out = easeOut(t);
  leaf.setVisible(t > 0 && t < 1)
    .setPosition(side * (mix(60, 250, out) + 18 * Math.sin(ms / 260 + i)), mix(60, mix(-230, -80, noise(i)), out) + 190 * t * t)
    .setDisplaySize(46, 46).setRotation(Math.sin(ms / 330 + i * 2) + i).setAlpha(Math.min(stretch(t, 0, 0.12), 1 - stretch(t, 0.75, 1)));
}
