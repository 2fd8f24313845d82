// A town bicycle seen from the side.
import { at, block, circle, draw, each, ellipse, path, pick, repeat, shadow, stroke } from '../pen.ts';
import { leaf } from '../rooms/plants.ts';

// One wheel with spokes.
const wheel = (x: number): string => draw(
  circle(x, 0, 34, 'none', 'stroke="#4a3434" stroke-width="5.4"'),
  circle(x, 0, 31, 'none', 'stroke="#e6d6c6" stroke-width="1.6"'),
  repeat(12, (i) => stroke(`M${x} 0L${x + Math.cos(i * Math.PI / 6) * 30} ${Math.sin(i * Math.PI / 6) * 30}`, '#efe2d2', 0.9, 'opacity=".55"')),
  circle(x, 0, 4.4, '#c9b8a6'),
);

/** A town bicycle seen from the side with a full basket; origin: ground under the rear wheel, about 170 long. */
export const bicycle = (frame = '#3c9d95', shine = '#9be0d4'): string => at(0, -36, draw(
  shadow(56, 38, 100, 7, 0.42, 'l6', '#3b1d33'),
  wheel(0),
  wheel(112),
  path('M-38 -10C-32 -46 30 -46 38 -14L33 -12C26 -40 -26 -40 -33 -8Z', frame),
  path('M76 -12C82 -46 140 -44 148 -8L143 -7C136 -36 88 -38 81 -10Z', frame),
  stroke('M0 0L38 -4L24 -58M38 -4L96 -56L112 0M26 -50L94 -50', frame, 6.4),
  stroke('M0 0L26 -46', frame, 5),
  stroke('M27 -51L93 -51M39 -6L94 -55', shine, 1.8, 'opacity=".8"'),
  circle(38, -4, 10, '#e6d6c6'),
  circle(38, -4, 6, '#8a6a58'),
  stroke('M38 -4L46 12M41 13h11', '#4a3434', 3.4),
  path('M8 -64C14 -70 34 -70 44 -64C44 -58 16 -56 8 -60Z', '#5b3a33'),
  stroke('M13 -65C20 -68 32 -68 38 -65', '#d99a66', 1.8, 'opacity=".7"'),
  stroke('M-22 -44H22M-18 -44L-2 -4', '#8a7a74', 3.2),
  stroke('M96 -56L92 -78C90 -84 78 -84 72 -80', '#8a7a74', 4.4),
  stroke('M80 -83L70 -79', '#4a3434', 6),
  circle(93, -82, 5, 'url(#brass)'),
  at(104, -84, basketOfGreens()),
));

// Bicycle basket with spring onions and a loaf.
const basketOfGreens = (): string => draw(
  each([[-16, 30], [-4, 34], [8, 28]], ([turn, length], i) => at(12 + i * 3, 2, leaf(length, 4, pick(['leafA', 'leafC', 'leafB'], i), turn))),
  ellipse(28, 0, 8, 7, '#f2935a'),
  ellipse(26, -2, 3, 2, '#fff', 'opacity=".4"'),
  path('M0 0H40L34 32C33 35 7 35 6 32Z', '#dda066'),
  stroke('M2 9H38M4 18H36M5 27H35M10 1L13 33M20 1V33M30 1L27 33', '#a8633a', 1.8, 'opacity=".6"'),
  block(-3, -3, 46, 7, 3, '#eab47c', 0.5, 0.25),
);
