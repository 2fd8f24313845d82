// The fridge.
import { at, block, circle, draw, group, path, rect, repeat } from '../pen.ts';
import { frame, picFamily } from './pictures.ts';

/** The fridge with a few magnets and a family picture; origin top left, 170 x 420. */
export const fridge = (): string => draw(
  rect(10, 14, 166, 420, 16, '#5a2f1a', 'opacity=".4" filter="url(#b14)"'),
  rect(0, 0, 170, 424, 16, 'url(#tealFront)'),
  rect(4, 4, 162, 132, 13, 'url(#tealDoor)'),
  rect(4, 142, 162, 278, 13, 'url(#tealDoor)'),
  path('M14 14C40 10 70 10 90 12C50 20 26 40 20 70C14 50 12 30 14 14Z', '#fff', 'opacity=".28"'),
  path('M14 156C40 150 60 150 76 152C40 164 26 200 20 300C12 260 12 200 14 156Z', '#fff', 'opacity=".22"'),
  block(18, 60, 9, 62, 4.5, 'url(#metal)', 0.7, 0.2),
  block(18, 160, 9, 92, 4.5, 'url(#metal)', 0.7, 0.2),
  at(64, 168, frame(78, 66, picFamily(), 'pilC')),
  circle(103, 166, 7, 'url(#enamelRed)'),
  circle(101, 164, 2.4, '#fff', 'opacity=".7"'),
  group(draw(
    rect(62, 258, 44, 50, 2, '#fff3c9'),
    repeat(4, (i) => rect(69, 270 + i * 8, i % 2 ? 22 : 30, 3, 1.5, '#c9a27c')),
    circle(84, 258, 5, '#57a99f'),
  ), 'transform="rotate(-4 90 270)"'),
  circle(128, 270, 11, '#ffd37a'),
  circle(128, 270, 6, '#f2ac45'),
  circle(126, 312, 9, '#f7907d'),
);
