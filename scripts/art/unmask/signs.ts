// Signs of a good ending.
import { blur, circle, draw, linear, path, stroke } from '../pen.ts';

/** A small four-pointed sparkle. */
export const sparkle = (x: number, y: number, r: number, fill = '#fff6cf'): string => draw(
  circle(x, y, r * 1.3, fill, 'opacity=".35" filter="url(#m5)"'),
  path(
    `M${x} ${y - r}Q${x + r * 0.14} ${y - r * 0.14} ${x + r} ${y}Q${x + r * 0.14} ${y + r * 0.14} ${x} ${y + r}Q${x - r * 0.14} ${y + r * 0.14} ${x - r} ${y}Q${x - r * 0.14} ${y - r * 0.14} ${x} ${y - r}Z`,
    fill,
  ),
);

/** The sign of a genuine caller: a sprout with two leaves that hold a heart. */
export const sproutHeart = (): string => draw(
  circle(0, 0, 62, '#5a2f1a', 'opacity=".28" filter="url(#m5)" transform="translate(2 8)"'),
  circle(0, 0, 60, '#fffaf0'),
  circle(0, 0, 53, 'url(#freshRoom)'),
  path('M0 44C-2 30 -2 20 0 8', 'none', 'stroke="#3d8a5f" stroke-width="6" stroke-linecap="round"'),
  path('M-2 32C-14 38 -36 34 -42 12C-22 8 -6 16 -2 32Z', 'url(#leafFresh)'),
  path('M2 28C12 36 36 32 42 8C22 4 4 12 2 28Z', 'url(#leafFresh)'),
  stroke('M-4 30C-14 26 -26 20 -34 15M4 27C14 24 26 17 34 11', '#eaf7d9', 2, 'opacity=".8"'),
  path('M0 14C-34 -8 -30 -36 -13 -36C-6 -36 -2 -32 0 -26C2 -32 6 -36 13 -36C30 -36 34 -8 0 14Z', 'url(#heartWarm)'),
  path('M-17 -29C-22 -24 -22 -15 -18 -8C-18 -17 -16 -24 -10 -30Z', '#fff', 'opacity=".6"'),
);

/** A leaf that drifts down round a good ending, about 24 x 32 round its origin. */
export const freshLeaf = (): string => draw(
  path('M0 14C-12 8 -12 -8 0 -16C12 -8 12 8 0 14Z', 'url(#leafFresh)'),
  stroke('M0 16V-10', '#eaf7d9', 1.6, 'opacity=".8"'),
);

/** Gradients of the moments. */
export const momentDefs = (): string => [
  blur('m5', 5),
  blur('m10', 10),
  linear('freshRoom', [[0, '#f1f9ea'], [0.6, '#d9efd6'], [1, '#b4ddbd']]),
  linear('leafFresh', [[0, '#a4dd8f'], [1, '#3d9a67']], 0, 0, 1, 1),
  linear('heartWarm', [[0, '#ff9f86'], [1, '#e2554c']]),
].join('');
