// What stands where a face would, when a contact is only a message: a bubble with nothing on it to be read.
import { at, circle, draw, each, ellipse, linear, path, rect } from '../pen.ts';

/** Gradients of the sign. */
export const messageDefs = (): string => draw(
  linear('messagePaper', [[0, '#ffffff'], [1, '#e7eef6']]),
  linear('messageTile', [[0, '#7fb2e6'], [1, '#4c7fc0']]),
);

const bubble = 'M84 96H316Q352 96 352 132V276Q352 312 316 312H196L132 372Q124 380 124 368V312H84Q48 312 48 276V132Q48 96 84 96Z';

/** A message, in the box of a bust: small enough for a round frame. */
export const messageSign = (): string => at(32, 30, draw(
  ellipse(206, 420, 132, 16, '#5a2f1a', 'opacity=".22" filter="url(#rb6)"'),
  path(bubble, '#35496b', 'opacity=".25" filter="url(#rb6)" transform="translate(6 12)"'),
  path(bubble, 'url(#messagePaper)'),
  path('M84 102H316Q346 102 346 132V160Q330 118 280 116H110Q66 118 54 160V132Q54 102 84 102Z', '#fff', 'opacity=".9"'),
  rect(80, 134, 92, 92, 26, 'url(#messageTile)'),
  rect(86, 139, 80, 34, 18, '#fff', 'opacity=".22"'),
  each([104, 126, 148], (x) => circle(x, 180, 8.6, '#fff')),
  rect(192, 146, 120, 18, 9, '#9fb4cf'),
  rect(192, 182, 88, 14, 7, '#c9d6e6'),
  rect(84, 246, 232, 14, 7, '#d5dfeb'),
  rect(84, 274, 168, 14, 7, '#d5dfeb'),
), 0.84);
