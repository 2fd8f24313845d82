// The parcel.
import { draw, each, ellipse, group, path, rect, stroke } from '../pen.ts';

// The label: a coloured head, lines for writing, bars and a square. None of it says anything.
const label = (): string => draw(
  rect(0, 0, 84, 62, 3, '#fffdf6'),
  rect(0, 0, 84, 13, 3, '#e36f58'),
  rect(7, 5, 34, 4, 2, '#fff', 'opacity=".85"'),
  each([[19, 50], [27, 62], [35, 40]], ([y, w]) => rect(6, y, w, 4, 2, '#cdbfae')),
  each([0, 3, 5, 9, 11, 14, 18, 20, 24, 26, 29, 33, 36, 38, 41], (x, i) => rect(6 + x, 43, i % 3 ? 1.4 : 2.4, 14, 0, '#4a3a30')),
  rect(60, 38, 19, 19, 2, '#4a3a30'),
  each([[62, 40], [71, 40], [62, 49]], ([x, y]) => rect(x, y, 6, 6, 1, '#fffdf6')),
);

/** The parcel, about 230 x 200; its label has bars and lines, no words. */
export const parcel = (): string => draw(
  ellipse(112, 182, 116, 20, '#6b3417', 'opacity=".38" filter="url(#b8)"'),
  path('M8 62L150 78V192L12 170Z', 'url(#boxF)'),
  path('M150 78L216 50L212 154L150 192Z', 'url(#boxS)'),
  path('M8 62L78 36L216 50L150 78Z', 'url(#boxT)'),
  stroke('M43 49L183 64', '#b98350', 2.4),
  path('M30 53.5L52 45.5L196 59L172 69Z', 'url(#tape)'),
  path('M172 69L196 59V84L172 96Z', '#e9cf9f', 'opacity=".85"'),
  stroke('M38 51L186 65.5', '#d8b274', 1.4, 'opacity=".7"'),
  path('M8 62L150 78V84L8 68Z', '#fff', 'opacity=".22"'),
  path('M150 78L216 50V54L150 84Z', '#fff', 'opacity=".12"'),
  group(label(), 'transform="matrix(1 .113 0 1 24 84)"'),
  group(
    path('M2 0H22L19 16C18 22 14 23 13.5 24V38H20V42H4V38H10.5V24C10 23 6 22 5 16Z', '#8a5a30'),
    'transform="matrix(1 .113 0 1 118 100)" opacity=".55"',
  ),
  group(
    stroke('M8 34V6M2 12L8 4L14 12M28 34V6M22 12L28 4L34 12M0 40H38', '#6a3f1e', 3.4),
    'transform="matrix(1 -.42 0 1 164 118)" opacity=".5"',
  ),
  path('M12 170L40 174.5V150C28 156 18 162 12 170Z', '#8a5a30', 'opacity=".18"'),
);
