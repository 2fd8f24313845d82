// The white teapot of the first story.
import { circle, draw, ellipse, path, shadow, stroke } from '../pen.ts';

/** The broken white teapot, in a box of 236 x 196. */
export const brokenTeapot = (): string => draw(
  shadow(110, 176, 96, 14, 0.28, 'b4'),
  path('M46 72C14 72 10 24 48 26', 'none', 'stroke="#e3eef0" stroke-width="15"'),
  path('M166 66C194 60 200 34 214 16L226 26C214 56 202 88 168 104Z', 'url(#tea)'),
  path('M40 60C40 12 178 12 178 60C194 116 168 172 110 172C52 172 24 116 40 60Z', 'url(#tea)'),
  ellipse(109, 34, 50, 12, '#f6fbfc'),
  circle(109, 14, 12, '#57a99f'),
  path('M52 62C46 96 56 132 78 152C66 124 64 90 68 58Z', '#fff', 'opacity=".8"'),
  stroke('M46 104q15 -14 30 0t30 0t30 0t30 0', '#57a99f', 7),
  circle(80, 134, 7, '#e36f58'),
  circle(138, 136, 7, '#e36f58'),
  stroke('M128 24L118 54L138 74L116 100L128 124', '#6b4a3a', 4),
  stroke('M138 74L160 82M116 100L98 108', '#6b4a3a', 3),
  path('M176 150l26 -6l8 22l-30 8z', 'url(#tea)'),
  path('M20 160l18 -10l10 20l-22 6z', 'url(#tea)'),
);
