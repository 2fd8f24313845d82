// A wall shelf of square holes, for whatever a shop sells.
import { at, block, draw, rect, repeat } from '../pen.ts';

/** A shelf of `columns` by `rows` holes; origin top left. A hole is 96 x 86 and the callback fills it. */
export const cubbies = (columns: number, rows: number, fill: (seed: number) => string, start = 0): string => {
  const [w, h] = [columns * 104 + 16, rows * 94 + 14];
  const hole = (column: number, row: number): string => at(12 + column * 104, 10 + row * 94, draw(
    rect(0, 0, 96, 86, 3, 'url(#cubby)'),
    rect(0, 0, 96, 22, 3, '#3b1d0f', 'opacity=".35"'),
    rect(0, 0, 10, 86, 2, '#3b1d0f', 'opacity=".22"'),
    fill(start + column * 3 + row * 5),
  ));
  return draw(
    rect(6, 10, w, h, 5, '#5a2f1a', 'opacity=".3" filter="url(#b8)"'),
    rect(0, 0, w, h, 5, 'url(#wood)'),
    repeat(rows, (row) => repeat(columns, (column) => hole(column, row))),
    repeat(rows, (row) => draw(
      rect(8, 96 + row * 94, w - 16, 8, 2, '#e3a36a'),
      rect(8, 96 + row * 94, w - 16, 2.4, 1, '#fff1d6', 'opacity=".6"'),
    )),
    block(-6, -8, w + 12, 13, 4, '#f0be8a', 0.55, 0.3),
  );
};
