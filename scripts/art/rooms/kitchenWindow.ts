// The kitchen window on an evening street.
import { block, circle, draw, each, noise, path, rect, repeat, stroke } from '../pen.ts';

/** A window on an evening street; origin top left of the glass, 240 x 190. */
export const eveningWindow = (w = 240, h = 190): string => draw(
  rect(-14, -14, w + 28, h + 28, 6, 'url(#frameW)'),
  `<clipPath id="evening-glass"><rect width="${w}" height="${h}" rx="2"/></clipPath><g clip-path="url(#evening-glass)">`,
  rect(0, 0, w, h, 0, 'url(#evening)'),
  repeat(8, (i) => circle(noise(i) * w, noise(i + 20) * h * 0.4, 1.3, '#fff6df', 'opacity=".7"')),
  circle(w * 0.76, h * 0.22, 13, '#fff3d6'),
  circle(w * 0.76, h * 0.22, 26, '#fff3d6', 'opacity=".2"'),
  each([[0, 96, 58], [50, 126, 52], [96, 84, 60], [150, 112, 48], [192, 92, 60]], ([x, y, bw], k) => draw(
    path(`M${x - 6} ${y + 12}L${x + 8} ${y}H${x + bw - 8}L${x + bw + 6} ${y + 12}V${h}H${x - 6}Z`, k % 2 ? '#7b5f86' : '#6b547d'),
    repeat(8, (i) =>
      noise(i + k * 9) > 0.4 ? rect(x + 6 + i % 3 * 16, y + 22 + Math.floor(i / 3) * 24, 9, 12, 1.5, '#ffdc94') : ''),
  )),
  path(`M-10 ${h}L${w * 0.4} 0H${w * 0.56}L${w * 0.16} ${h}Z`, '#fff', 'opacity=".1"'),
  '</g>',
  rect(w / 2 - 5, 0, 10, h, 0, 'url(#frameW)'),
  rect(0, h * 0.4, w, 8, 0, 'url(#frameW)'),
  stroke(`M1 ${h}V1H${w}`, '#6b3a2a', 2.4, 'opacity=".35"'),
  block(-26, h + 12, w + 52, 14, 5, '#fff6e6', 0.6, 0.25),
);

/** A short gathered curtain on a rod; origin at the left end of the rod. */
export const valance = (w: number, cloth = 'curt'): string => draw(
  repeat(Math.floor(w / 40), (i) => {
    const step = w / Math.floor(w / 40);
    return draw(
      path(`M${i * step} 0H${(i + 1) * step}V46Q${(i + 0.5) * step} 68 ${i * step} 46Z`, `url(#${cloth})`),
      path(`M${i * step + step * 0.68} 0H${(i + 1) * step}V46Q${(i + 0.86) * step} 54 ${i * step + step * 0.68} 56Z`, '#8a3a2f', 'opacity=".18"'),
      stroke(`M${i * step + 5} 4V44`, '#ffc7b0', 3, 'opacity=".5"'),
    );
  }),
  rect(-12, -8, w + 24, 9, 4.5, '#a8633a'),
  rect(-12, -8, w + 24, 3, 1.5, '#d99a66'),
  circle(-14, -4, 8, '#a8633a'),
  circle(w + 14, -4, 8, '#a8633a'),
);
