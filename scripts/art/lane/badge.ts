// The sign that a phone rings.
import { at, circle, draw, ellipse } from '../pen.ts';
import { handset } from './handset.ts';

/** The phone badge: a coral disc with a handset. The rings that run from it are drawn by the stage. */
export const phoneBadge = (radius: number): string => draw(
  circle(1, radius * 0.16, radius, '#5a2f1a', 'opacity=".4" filter="url(#l3)"'),
  circle(0, 0, radius, '#fff8ea'),
  circle(0, 0, radius * 0.87, 'url(#badge)'),
  ellipse(-radius * 0.15, -radius * 0.45, radius * 0.5, radius * 0.24, '#fff', 'opacity=".3"'),
  at(-radius * 0.06, -radius * 0.04, handset(), radius * 0.027, -8),
);
