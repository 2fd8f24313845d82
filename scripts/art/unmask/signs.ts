// Signs of a good ending.
import { blur, circle, draw, each, ellipse, linear, path, radial, rect, stroke } from '../pen.ts';
import { cracks } from './mask.ts';

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
  linear('callSky', [[0, '#e6f4fb'], [1, '#a9d0ea']]),
  linear('nightRoom', [[0, '#6a5b86'], [0.6, '#4b406b'], [1, '#352c50']]),
  linear('warmRoom', [[0, '#fff4d8'], [0.6, '#ffe0ae'], [1, '#f9c58c']]),
  linear('freshRoom', [[0, '#f1f9ea'], [0.6, '#d9efd6'], [1, '#b4ddbd']]),
  radial('spotCaught', [[0, '#ffe9b0', 0.9], [0.5, '#f6a66c', 0.4], [1, '#e2685a', 0]]),
  linear('leafFresh', [[0, '#a4dd8f'], [1, '#3d9a67']], 0, 0, 1, 1),
  linear('heartWarm', [[0, '#ff9f86'], [1, '#e2554c']]),
].join('');

/** The mask that fell off: an empty face with its headset, broken at one side. */
export const fallenMask = (): string => draw(
  ellipse(6, 86, 84, 12, '#150c1e', 'opacity=".5" filter="url(#m5)"'),
  path('M-84 -40C-92 -132 92 -132 84 -40C88 20 66 84 0 88C-66 84 -88 20 -84 -40Z', '#e9c3a0'),
  path('M-78 -44C-86 -128 84 -128 78 -44C82 14 60 76 0 80C-60 76 -82 14 -78 -44Z', '#ffe0c2'),
  path('M-84 -34C-92 -136 92 -136 84 -34C78 -62 60 -78 52 -80C20 -72 -14 -80 -34 -100C-40 -76 -66 -66 -76 -56Z', '#3d3340'),
  path('M-40 -98C-28 -112 -6 -120 14 -118C-10 -112 -24 -104 -34 -92Z', '#c9a6b4', 'opacity=".45"'),
  each([-32, 32], (x) => draw(ellipse(x, -16, 16, 11, '#33243a'), ellipse(x, -13, 13, 7, '#4d3a58'))),
  stroke('M-50 -46Q-32 -56 -16 -46M16 -46Q32 -56 50 -46', '#2a2028', 7),
  path('M-24 30Q0 38 24 30C22 56 -22 56 -24 30Z', '#33243a'),
  ellipse(-52, 18, 15, 9, '#f58a76', 'opacity=".4"'),
  ellipse(52, 18, 15, 9, '#f58a76', 'opacity=".4"'),
  stroke('M-88 -28C-100 -138 100 -138 88 -28', '#3a4a63', 10),
  rect(-102, -40, 24, 48, 12, '#3a4a63'),
  rect(78, -40, 24, 48, 12, '#3a4a63'),
  rect(-98, -34, 7, 34, 3, '#6e82a0'),
  stroke('M-88 6C-84 44 -58 50 -40 48', '#3a4a63', 5),
  rect(-44, 41, 24, 13, 6, '#3a4a63'),
  cracks(['M20 -104L8 -74L26 -52L10 -28L22 -4', 'M78 10L52 2L40 16'], 3.4),
);
