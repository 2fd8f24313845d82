// The tea set.
import { circle, draw, ellipse, path, shadow, stroke } from '../pen.ts';

const cracks = (): string => draw(
  stroke('M58 10L51 22L62 32L50 43L56 55M62 32L72 36', '#6b4a3a', 2.2),
  path('M86 52l9 -3l3 8l-10 2z', 'url(#tea)'),
);

/** The tray with the pot and one cup, 148 x 75; the pot is whole, or came broken. */
export const teaSet = (state: 'whole' | 'broken' = 'whole'): string => draw(
  shadow(70, 66, 70, 9, 0.3, 'b4'),
  ellipse(70, 62, 74, 13, '#c98b5c'),
  ellipse(70, 59, 74, 13, '#e8b483'),
  ellipse(70, 59, 64, 10, '#d49b68'),
  path('M22 26C10 26 8 8 22 8', 'none', 'stroke="#e9f2f4" stroke-width="6"'),
  path('M78 22C90 20 92 10 100 2L104 6C98 18 94 30 78 36Z', 'url(#tea)'),
  path('M20 20C20 2 82 2 82 20C88 40 78 58 51 58C24 58 14 40 20 20Z', 'url(#tea)'),
  ellipse(51, 10, 22, 5, '#f6fbfc'),
  circle(51, 2, 5, '#57a99f'),
  stroke('M30 30C40 24 48 40 58 32S72 30 76 26', '#57a99f', 3),
  circle(40, 40, 3, '#e36f58'),
  circle(58, 42, 3, '#e36f58'),
  path('M26 22C24 34 28 46 36 52C30 44 28 32 30 20Z', '#fff', 'opacity=".8"'),
  path('M108 38H138C138 54 132 60 123 60S108 54 108 38Z', 'url(#tea)'),
  ellipse(123, 38, 15, 4.6, '#fff'),
  ellipse(123, 38.6, 12, 3.2, '#c98a3b'),
  state === 'broken' && cracks(),
);
