// The notice board of the lane.
import { block, circle, draw, each, group, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** The notice board of the lane with blank notes; origin: ground at its left post, 150 wide. */
export const noticeBoard = (): string => draw(
  shadow(75, 2, 88, 8, 0.42, 'l6', '#3b1d33'),
  each([10, 130], (x) => draw(block(x, -150, 10, 150, 2, 'url(#woodD)', 0.3, 0.2), stroke(`M${x + 2} -146V-4`, '#d99a66', 1.6, 'opacity=".6"'))),
  rect(6, -138, 142, 96, 4, '#3b1d33', 'opacity=".3" filter="url(#l3)"'),
  block(0, -144, 150, 98, 5, 'url(#wood)', 0.5, 0.3),
  rect(8, -136, 134, 82, 3, '#d9b083'),
  rect(8, -136, 134, 8, 0, '#6b3417', 'opacity=".3"'),
  each(
    [
      [16, -128, 38, 46, '#fffaf0', -3], [60, -130, 34, 30, '#ffd98c', 2], [100, -127, 34, 44, '#dff2ee', 4],
      [62, -94, 32, 34, '#fbd3c8', -4], [20, -76, 30, 18, '#fff3df', 2], [102, -76, 30, 16, '#ffe6b0', -3],
    ],
    ([x, y, w, h, paper, turn]) => group(draw(
      rect(x + 1.5, y + 2, w, h, 1.5, '#6b3417', 'opacity=".28"'),
      rect(x, y, w, h, 1.5, paper),
      repeat(Math.floor((h - 12) / 7), (i) => rect(x + 5, y + 10 + i * 7, (w - 10) * (i % 2 ? 0.7 : 1), 2.4, 1, '#b99a84', 'opacity=".7"')),
      circle(x + w / 2, y + 3, 2.8, '#e2483f'),
      circle(x + w / 2 - 0.8, y + 2.2, 1, '#fff', 'opacity=".8"'),
    ), `transform="rotate(${turn} ${x + w / 2} ${y})"`),
  ),
  path('M-14 -142L8 -166H142L164 -142Z', 'url(#tile)'),
  repeat(11, (i) => stroke(`M${-4 + i * 16} -144L${10 + i * 13} -164`, '#d9b3ab', 1.6, 'opacity=".35"')),
  block(4, -170, 142, 7, 3, 'url(#tileRidge)', 0.45, 0.2),
  rect(-16, -145, 182, 6, 3, '#5c4350'),
);
