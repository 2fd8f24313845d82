import type { Act } from '../acts.ts';
import { picture, type Layer } from '../boards.ts';
import { easeOut, hill, mix, noise, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';

const COINS = 11;
const FLIGHT = 950;

/** Money leaves: coins rise out of the sum in an arc, over the edge of the phone and away. */
export function moneyLeaves(layer: Layer, from: Rect, reach: number): Act {
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const light = picture(layer, 'warm').setPosition(x, y).setDisplaySize(from.width * 1.3, from.width * 0.9);
  const coins = Array.from({ length: COINS }, (_, i) => ({ image: picture(layer, 'coin').setVisible(false), ...path(i, reach) }));
  return {
    lasts: 1700,
    at(ms) {
      light.setAlpha(hill(stretch(ms, 0, 900)) * 0.9);
      for (const { image, starts, dx, rise, size } of coins) {
        const t = stretch(ms, starts, starts + FLIGHT);
        image.setVisible(t > 0 && t < 1).setPosition(x + dx * t, y - rise * (1.9 * t - 1.1 * t * t) * 1.2);
        image.setDisplaySize(Math.max(3, size * Math.abs(Math.cos(t * 9 + dx))), size).setAlpha(Math.min(1, stretch(t, 0, 0.1), 1 - stretch(t, 0.72, 1)));
        image.setRotation(dx * t * 0.004);
      }
    },
    end: () => [light, ...coins.map(c => c.image)].forEach(part => part.destroy()),
  };
}

const path = (i: number, reach: number) => ({
  starts: i * 62,
  dx: mix(0.35, 1, noise(i)) * reach * (i % 4 === 3 ? -0.5 : 1),
  rise: mix(0.7, 1.25, noise(i + 30)) * reach * 0.8,
  size: mix(26, 40, noise(i + 60)),
});

/** Nothing was lost: a few coins drop into place and shine. */
export function moneyKept(layer: Layer, x: number, y: number): Act {
  const coins = Array.from({ length: 5 }, (_, i) => picture(layer, 'coin').setOrigin(0.5, 1).setPosition(x + (i % 2 ? 5 : -4) + i, y));
  const shine = picture(layer, 'sparkle').setPosition(x + 16, y - 70);
  return {
    lasts: 1800,
    at(ms) {
      coins.forEach((coin, i) => {
        const t = easeOut(stretch(ms, i * 90, i * 90 + 360));
        coin.setDisplaySize(54, 30).setY(y - i * 12 - (1 - t) * 90).setAlpha(Math.min(stretch(t, 0, 0.4), 1 - stretch(ms, 1500, 1800)));
      });
      const t = stretch(ms, 700, 1400);
      shine.setAlpha(hill(t)).setDisplaySize(mix(20, 58, hill(t)), mix(20, 58, hill(t))).setRotation(t);
    },
    end: () => [...coins, shine].forEach(part => part.destroy()),
  };
}
