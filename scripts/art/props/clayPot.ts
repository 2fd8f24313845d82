// The brown clay pot, broken, with its lid in two.
import { at, draw, ellipse, linear, path, shadow, stroke } from '../pen.ts';

/** Gradients of the clay. */
export const clayDefs = (): string => draw(
  linear('clay', [[0, '#b9764a'], [0.5, '#935632'], [1, '#643520']], 0.1, 0, 0.8, 1),
  linear('clayLid', [[0, '#c2804f'], [1, '#7a4427']], 0, 0, 0.6, 1),
);

// Half a lid; the break faces right. A knob is left on one half.
const halfLid = (knob: boolean): string => draw(
  ellipse(-16, 19, 40, 6, '#5a2f1a', 'opacity=".35"'),
  path('M0 -16L-6 -6L5 2L-4 12L2 20C-30 22 -48 16 -50 8C-46 -8 -24 -16 0 -16Z', 'url(#clayLid)'),
  path('M0 -16L-6 -6L5 2L-4 12L2 20L-3 20L-9 12L0 3L-11 -5L-6 -15Z', '#d9a274'),
  path('M-44 4C-36 -6 -24 -11 -12 -12C-24 -6 -34 0 -38 8Z', '#fff', 'opacity=".22"'),
  knob ? draw(ellipse(-10, -18, 9, 8, 'url(#clayLid)'), ellipse(-13, -21, 3, 2.4, '#fff', 'opacity=".35"')) : '',
);

/** The lid in two pieces, about 150 x 50 round its origin. */
export const brokenLid = (): string => draw(at(-10, 0, halfLid(true)), at(36, 6, halfLid(false), 0.94, 8, true));

/** The pot without its lid, in a box of 236 x 196; cracked, with a chip out of the rim. */
export const clayBody = (): string => draw(
  shadow(112, 170, 100, 14, 0.32, 'b4'),
  path('M52 70C10 64 6 132 58 134', 'none', 'stroke="url(#clay)" stroke-width="14" stroke-linecap="round"'),
  path('M50 66C22 62 14 92 20 108', 'none', 'stroke="#d9a274" stroke-width="3" stroke-linecap="round" opacity=".5"'),
  path('M168 92C192 90 196 62 214 48L226 56C218 84 206 116 172 124Z', 'url(#clay)'),
  ellipse(220, 52, 8, 4, '#4a2616', 'transform="rotate(34 220 52)"'),
  path('M44 78C46 52 80 44 112 44S178 52 180 78C194 124 166 168 112 168S30 124 44 78Z', 'url(#clay)'),
  ellipse(112, 54, 46, 12, '#c2804f'),
  ellipse(112, 55, 39, 9, '#3d1f12'),
  path('M136 46L148 62L160 52L158 46Z', '#3d1f12'),
  path('M146 60L150 74L160 66L158 50Z', '#d9a274', 'opacity=".8"'),
  path('M58 76C52 104 58 132 78 152C66 124 66 98 74 74Z', '#fff', 'opacity=".2"'),
  stroke('M148 66L134 92L150 108L136 130L144 148', '#3a1c10', 3.6),
  stroke('M150 68L136.500 92L152.500 108', '#d9a274', 1.4, 'opacity=".7"'),
  stroke('M134 92L116 100M136 130L122 138', '#3a1c10', 2.6),
  stroke('M60 120q13 -9 26 0t26 0t26 0t24 -2', '#d9a274', 2.4, 'opacity=".35"'),
);

/** The pot with its broken lid and crumbs in front of it, in a box of 236 x 196. */
export const brokenClayPot = (): string => draw(
  clayBody(),
  at(84, 172, brokenLid(), 0.82),
  path('M150 176l9 -4l4 7l-9 3z', '#935632'),
  path('M172 168l6 -5l5 5l-6 4z', '#b9764a'),
  path('M134 186l5 -2l3 4l-6 1z', '#b9764a'),
);
