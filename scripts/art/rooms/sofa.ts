// The sofa and its cushions.
import { circle, draw, each, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** The sofa, 560 x 250; origin top left, its feet at y = 250. */
export const sofa = (): string => draw(
  shadow(280, 246, 300, 20, 0.38, 'b8'),
  each([58, 498], (x) => path(`M${x - 10} 214h20l-4 36h-12z`, 'url(#woodD)')),
  rect(40, 12, 480, 170, 40, 'url(#sofaBack)'),
  rect(40, 12, 480, 60, 34, '#7fd0c4', 'opacity=".28"'),
  each([62, 210, 358], (x) => draw(
    path(
      `M${x + 18} 34C${x + 50} 22 ${x + 92} 22 ${x + 124} 34C${x + 138} 40 ${x + 140} 58 ${x + 140} 80L${x + 138} 142H${x + 4}L${x + 2} 80C${x + 2} 58 ${x + 4} 40 ${x + 18} 34Z`,
      'url(#cush)',
    ),
    stroke(`M${x + 16} 44C${x + 50} 32 ${x + 92} 32 ${x + 126} 44`, '#9be0d4', 4, 'opacity=".55"'),
    path(`M${x + 4} 126H${x + 138}V142H${x + 4}Z`, '#1f6e6b', 'opacity=".25"'),
  )),
  rect(52, 182, 456, 52, 12, 'url(#sofaFront)'),
  each([60, 282], (x) => draw(
    rect(x, 136, 218, 60, 20, 'url(#sofaSeat)'),
    rect(x + 10, 140, 198, 14, 8, '#a9e8dd', 'opacity=".45"'),
    rect(x + 6, 184, 206, 12, 6, '#1f6e6b', 'opacity=".25"'),
  )),
  stroke('M280 146V190', '#226b69', 3, 'opacity=".55"'),
  each([[14, 1], [486, -1]], ([x, f]) => draw(
    rect(x, 92, 60, 142, 28, 'url(#sofaArm)'),
    rect(x + 8, 98, 44, 26, 16, '#9be0d4', 'opacity=".5"'),
    path(`M${x + (f > 0 ? 46 : 0)} 130h14v96h-14z`, '#1f6e6b', 'opacity=".15"'),
  )),
);

const PATTERNS = {
  dots: (): string => repeat(9, (i) => circle(24 + (i % 3) * 25, 26 + Math.floor(i / 3) * 24, 5, '#fff', 'opacity=".75"')),
  stripe: (): string => each([22, 38, 54, 70], (x) => stroke(`M${x} 8C${x - 3} 40 ${x - 3} 62 ${x} 92`, '#fff', 4, 'opacity=".5"')),
  plaid: (): string => stroke('M30 6V94M66 6V94M4 34H94M4 66H94', '#e58b4e', 4, 'opacity=".55"'),
};

/** A cushion, 98 square. */
export const pillow = (fill: string, pattern: keyof typeof PATTERNS): string => draw(
  path('M8 10C30 2 66 2 90 10C98 34 98 66 90 90C64 98 32 98 8 90C0 64 0 34 8 10Z', `url(#${fill})`),
  PATTERNS[pattern](),
  path('M8 90C32 98 64 98 90 90C94 80 96 70 96 60C70 84 30 86 4 64C5 74 6 82 8 90Z', '#6b2f18', 'opacity=".14"'),
  stroke('M14 15C34 9 62 9 84 15', '#fff', 3, 'opacity=".55"'),
);
