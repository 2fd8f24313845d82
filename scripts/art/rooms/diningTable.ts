// The family table.
import { draw, noise, path, rect, repeat, stroke } from '../pen.ts';

/** Grain of a wooden top between two x: boards with a seam, and finer lines that grow apart towards the viewer. */
export const woodGrain = (x1: number, x2: number, depth: number): string => {
  const boards = Math.max(3, Math.round(depth / 64));
  const span = x2 - x1;
  return draw(
    repeat(boards, (i) => {
      const y = depth * ((i + 1) / (boards + 0.4)) ** 1.25;
      return draw(
        rect(x1 + 10, y, span - 20, 1.8, 0, '#8b4d29', 'opacity=".3"'),
        rect(x1 + 10, y + 1.8, span - 20, 1.6, 0, '#fff1d6', 'opacity=".3"'),
      );
    }),
    repeat(boards * 3, (i) => {
      const y = depth * ((i + 0.5) / (boards * 3)) ** 1.2;
      const start = x1 + span * (0.04 + noise(i) * 0.4);
      const end = start + span * (0.2 + noise(i + 5) * 0.34);
      return stroke(`M${start} ${y}C${start + 40} ${y - 3} ${end - 60} ${y + 3} ${end} ${y}`, '#a8633a', 1.5, 'opacity=".24"');
    }),
  );
};

/** The family table in front with a cloth; origin top left of its surface. */
export const diningTable = (w: number, depth: number, front: number): string => draw(
  rect(0, -14, w, 24, 0, '#3b1d0f', 'opacity=".35" filter="url(#b14)"'),
  path(`M40 0H${w - 40}C${w - 10} 0 ${w} ${depth * 0.5} ${w} ${depth}H0C0 ${depth * 0.5} 10 0 40 0Z`, 'url(#counterTop)'),
  woodGrain(8, w - 8, depth),
  stroke(`M44 3H${w - 44}`, '#fff1d6', 4, 'opacity=".85"'),
  rect(0, depth, w, 24, 0, 'url(#counterEdge)'),
  rect(0, depth, w, 4, 0, '#f6cb98', 'opacity=".8"'),
  rect(0, depth + 24, w, front, 0, '#6b3417'),
  rect(0, depth + 24, w, 30, 0, '#3b1d0f', 'opacity=".5" filter="url(#b8)"'),
);
