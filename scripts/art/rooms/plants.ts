// Plants.
import { at, draw, each, group, path, rect, shadow, stroke } from '../pen.ts';

/** One leaf that points up from its origin, then turned by `lean` degrees. */
export const leaf = (length: number, w: number, fill: string, lean: number): string => {
  const left = `C${-w} ${-length * 0.3} ${-w * 0.9} ${-length * 0.78} 0 ${-length}`;
  const right = `C${w * 0.9} ${-length * 0.78} ${w} ${-length * 0.3} 0 0Z`;
  return group([
    path(`M0 0${left}${right}`, `url(#${fill})`),
    stroke(`M0 0V${-length * 0.86}`, '#eaf7d9', 1.8, 'opacity=".55"'),
    path(`M0 0C${w} ${-length * 0.3} ${w * 0.9} ${-length * 0.78} 0 ${-length}Z`, '#0e5b45', 'opacity=".14"'),
  ], `transform="rotate(${lean})"`);
};

/** A large potted plant, about 220 x 330; its foot at y = 330. */
export const plant = (): string => {
  // x, y, lean in degrees, length, width, fill
  const leaves = [
    [110, 236, -52, 120, 30, 'leafB'], [110, 236, 50, 118, 30, 'leafB'], [110, 230, -26, 150, 34, 'leafA'],
    [110, 230, 28, 152, 34, 'leafA'], [110, 232, 2, 176, 34, 'leafC'], [108, 240, -78, 88, 24, 'leafA'],
    [112, 240, 80, 88, 24, 'leafC'], [110, 238, -8, 104, 28, 'leafB'],
  ] as const;
  return draw(
    shadow(110, 328, 66, 10, 0.35, 'b4'),
    each(leaves, ([x, y, lean, length, width, fill]) => {
      const [dx, dy] = [Math.sin((lean * Math.PI) / 180) * 46, -Math.cos((lean * Math.PI) / 180) * 46];
      return draw(
        stroke(`M${x} ${y + 10}Q${x + dx * 0.2} ${y + dy * 0.6} ${x + dx} ${y + dy}`, '#3d8a5f', 5),
        at(x + dx, y + dy, leaf(length, width, fill, lean * 1.12)),
      );
    }),
    path('M58 232H162L150 322C146 330 74 330 70 322Z', 'url(#pot)'),
    rect(52, 222, 116, 22, 8, '#fbf3e6'),
    rect(52, 238, 116, 7, 3, '#c9ae8d', 'opacity=".6"'),
    stroke('M66 268q11 -10 22 0t22 0t22 0t22 0M70 290q11 -10 21 0t21 0t21 0t18 0', '#e2825f', 4, 'opacity=".75"'),
  );
};

/** A small potted plant, 48 x 58. */
export const smallPlant = (c = 'leafC'): string => draw(
  each([[-48, 38], [-22, 50], [4, 56], [28, 48], [52, 36]], ([r, l]) => at(24, 28, leaf(l, 11, r % 2 ? 'leafA' : c, r))),
  path('M6 24H42L37 56C36 60 12 60 11 56Z', 'url(#potT)'),
  rect(2, 18, 44, 11, 4, '#f2a07f'),
);
