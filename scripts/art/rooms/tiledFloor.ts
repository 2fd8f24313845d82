// A floor of square tiles, seen from where the viewer stands.
import { draw, path, rect, repeat, stroke } from '../pen.ts';

const ROW_DEPTHS = [18, 24, 32, 42, 54, 68, 84] as const;

/** Tiles from `foot` to the lower edge, in two colours that take turns. */
export const tiledFloor = (w: number, h: number, foot: number, light: string, dark: string, tile = 64): string => {
  const middle = w * 0.46;
  const size = (y: number): number => tile * (1 + ((y - foot) / 200) * 1.5);
  let y = foot;
  const rows = ROW_DEPTHS.map((depth, row) => {
    const [top, bottom] = [y, Math.min(y + depth, h + 40)];
    y = bottom;
    if (top > h) return '';
    const [far, near] = [size(top), size(bottom)];
    const half = Math.ceil(w / 2 / far) + 2;
    return draw(
      repeat(half * 2, (i) => {
        const k = i - half;
        return (k + row) % 2 === 0
          && path(`M${middle + k * far} ${top}H${middle + (k + 1) * far}L${middle + (k + 1) * near} ${bottom}H${middle + k * near}Z`, dark, 'opacity=".62"');
      }),
      rect(0, top, w, 1.4, 0, '#6b3417', 'opacity=".16"'),
      rect(0, top + 1.4, w, 1.4, 0, '#fff', 'opacity=".22"'),
      repeat(half * 2, (i) => stroke(`M${middle + (i - half) * far} ${top}L${middle + (i - half) * near} ${bottom}`, '#6b3417', 1.2, 'opacity=".14"')),
    );
  });
  return draw(rect(0, foot, w, h - foot, 0, light), rows, rect(0, foot, w, 46, 0, 'url(#aoF)'));
};
