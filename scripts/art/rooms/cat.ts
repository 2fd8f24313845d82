// The sleeping cat, in the parts that move.
import { circle, draw, path, shadow, stroke } from '../pen.ts';

/** Its tail; it turns about 138, 48. */
export const catTail = (): string => path('M138 52C160 46 160 20 146 18C138 17 137 26 143 28C149 31 146 44 132 44Z', '#d97f3c');

/** Its shadow and body, which swells as it breathes. */
export const catBody = (): string => draw(
  shadow(76, 66, 72, 8, 0.3, 'b4', '#0f4a49'),
  path('M14 62C4 40 22 14 60 12C104 8 146 28 144 62C142 70 22 72 14 62Z', 'url(#catB)'),
  stroke('M84 14C88 22 88 30 84 36M102 18C106 26 106 32 102 38M118 25C121 31 121 36 118 42', '#c86f31', 5, 'opacity=".75"'),
);

/** Its head on its paw. */
export const catHead = (): string => draw(
  path('M6 46L6 20C6 16 10 16 13 19L24 28C32 25 42 26 48 29L60 21C63 19 67 20 66 24L62 50C58 66 12 66 6 46Z', '#f9bd7b'),
  path('M9 22L9 36L19 29ZM62 25L60 38L51 31Z', '#f3906b', 'opacity=".8"'),
  stroke('M17 46c4 4 9 4 12 0M41 46c4 4 9 4 12 0', '#6b3a1c', 2.6),
  path('M32 50h6l-3 4z', '#d9674f'),
  stroke('M35 54c-2 4-6 4-8 2M35 54c2 4 6 4 8 2', '#6b3a1c', 2),
  stroke('M29 30v8M35 29v9M41 30v8', '#d07b38', 3.4, 'opacity=".8"'),
  circle(14, 53, 4.5, '#f58f76', 'opacity=".5"'),
  circle(56, 53, 4.5, '#f58f76', 'opacity=".5"'),
  path('M44 66C48 56 66 54 74 60C78 66 70 70 60 70C52 70 44 70 44 66Z', '#fbd3a2'),
);
