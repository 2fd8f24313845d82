// The tap of the lesson: too loose, just right, shut too tight.
import { circle, draw, ellipse, path, rect, stroke } from '../pen.ts';

const WATER = {
  loose: (): string => draw(path('M110 130H144L139 172H116Z', '#8fd3ee'), path('M118 132H128L127 170H120Z', '#fff', 'opacity=".5"')),
  right: (): string => draw(
    path('M127 136c7 10 9 14 5 18s-11 2-11-5c0-5 3-8 6-13z', '#6fc3e6'),
    path('M127 158c4 6 5 8 3 11s-6 1-6-3c0-3 1-5 3-8z', '#6fc3e6'),
  ),
  tight: (): string => stroke('M106 140q20 -10 42 0', '#e8b483', 6),
};

export type Flow = keyof typeof WATER;

/** The tap over its bucket, in a box of 240 x 224. */
export const tap = (flow: Flow): string => draw(
  ellipse(120, 206, 78, 12, '#8fb6c9', 'opacity=".35"'),
  path('M58 168H182L170 206H70Z', '#57a99f'),
  ellipse(120, 168, 62, 12, '#7fd0c4'),
  ellipse(120, 170, 52, 8, '#bfe8f0'),
  WATER[flow](),
  path('M14 78H96C132 78 146 92 146 122H108C108 112 104 108 94 108H14Z', '#b9c6d3'),
  rect(14, 78, 90, 10, 5, '#e6edf3'),
  rect(104, 118, 46, 12, 4, '#94a5b7'),
  rect(60, 52, 18, 30, 4, '#94a5b7'),
  rect(34, 40, 70, 14, 7, '#e36f58'),
  rect(36, 41, 66, 4, 2, '#fff', 'opacity=".4"'),
  circle(69, 47, 11, '#c9503f'),
  rect(2, 68, 16, 50, 5, '#94a5b7'),
);
