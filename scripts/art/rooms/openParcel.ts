// A parcel that has been opened.
import { draw, ellipse, group, path, stroke } from '../pen.ts';

const crumpledPaper = (): string => draw(
  path('M46 56L60 36L82 44L98 26L120 42L140 30L158 50L182 46L186 58L150 74L60 66Z', '#fff6e2'),
  path('M60 36L82 44L74 60L60 66ZM98 26L120 42L108 62L96 66ZM140 30L158 50L146 70Z', '#e9cf9f', 'opacity=".55"'),
  stroke('M82 44L98 26L108 62M120 42L140 30', '#fff', 1.6, 'opacity=".8"'),
);

/** The open parcel, about 260 x 200, on the same ground as the closed one. */
export const openParcel = (): string => draw(
  ellipse(112, 182, 122, 20, '#6b3417', 'opacity=".38" filter="url(#b8)"'),
  path('M78 36L216 50L230 14L86 0Z', 'url(#boxT)'),
  path('M8 62L78 36L50 12L-22 40Z', 'url(#boxF)'),
  path('M8 62L78 36L216 50L150 78Z', '#6f4423'),
  path('M8 62L78 36L88 52L30 72Z', '#8a5a30', 'opacity=".7"'),
  crumpledPaper(),
  path('M8 62L150 78V192L12 170Z', 'url(#boxF)'),
  path('M150 78L216 50L212 154L150 192Z', 'url(#boxS)'),
  path('M8 62L150 78L138 112L-6 94Z', 'url(#boxT)'),
  path('M8 62L150 78V82L8 66Z', '#fff', 'opacity=".3"'),
  path('M-6 94L138 112L150 78V192L12 170L11 98Z', '#6b3417', 'opacity=".1"'),
  path('M150 78L216 50L248 76L178 108Z', 'url(#boxF)'),
  path('M150 78L216 50L219 53L152 82Z', '#fff', 'opacity=".25"'),
  group(path('M2 0H22L19 16C18 22 14 23 13.5 24V38H20V42H4V38H10.5V24C10 23 6 22 5 16Z', '#8a5a30'), 'transform="matrix(1 .113 0 1 104 124) scale(.8)" opacity=".55"'),
);
