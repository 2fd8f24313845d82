// What is built into the kitchen.
import { at, block, circle, draw, noise, path, rect, repeat, stroke } from '../pen.ts';

/** Cream wall tiles with a row of coral ones; origin top left. */
export const tiles = (w: number, h: number, size = 44): string => draw(
  rect(0, 0, w, h, 0, '#e3bd90'),
  repeat(Math.ceil(h / size), (row) => repeat(Math.ceil(w / size) + 1, (column) => {
    const x = column * size - row % 2 * size / 2;
    const y = row * size;
    const tone = noise(column * 3 + row * 7);
    return draw(
      rect(x + 1, y + 1, size - 2, Math.min(size, h - y) - 2, 4, 'url(#tileCream)'),
      tone > 0.86
        ? rect(x + 1, y + 1, size - 2, Math.min(size, h - y) - 2, 4, tone > 0.93 ? '#f0a184' : '#8ccabd', 'opacity=".6"')
        : '',
      rect(x + 3, y + 2.4, size - 8, 2, 1, '#fff', 'opacity=".6"'),
    );
  })),
);

/** The worktop along the back wall with doors below; origin top left of the worktop. */
export const worktop = (w: number, below: number): string => draw(
  rect(0, -8, w, 12, 0, '#5a2f1a', 'opacity=".25" filter="url(#b8)"'),
  rect(0, 0, w, 16, 0, 'url(#counterTop)'),
  rect(0, 0, w, 3, 0, '#fff1d6', 'opacity=".85"'),
  rect(0, 16, w, 9, 0, 'url(#counterEdge)'),
  rect(0, 25, w, below, 0, 'url(#tealFront)'),
  rect(0, 25, w, 20, 0, '#123f46', 'opacity=".4" filter="url(#b4)"'),
  repeat(Math.ceil(w / 128), (i) => draw(
    rect(i * 128 + 8, 36, 112, below - 26, 5, 'url(#tealDoor)', 'opacity=".85"'),
    stroke(`M${i * 128 + 10} ${below + 6}V38H${i * 128 + 118}`, '#a9e8dd', 2, 'opacity=".55"'),
    rect(i * 128 + 44, 46, 40, 6, 3, '#fbd27d'),
    rect(i * 128 + 44, 46, 40, 2, 1, '#fff', 'opacity=".6"'),
  )),
);

/** Cupboards on the wall; origin top left. */
export const wallCupboard = (doors: number, h = 130): string => draw(
  rect(4, 10, doors * 104, h, 6, '#5a2f1a', 'opacity=".35" filter="url(#b8)"'),
  rect(0, 0, doors * 104, h, 6, 'url(#tealFront)'),
  repeat(doors, (i) => draw(
    rect(i * 104 + 6, 6, 92, h - 12, 5, 'url(#tealDoor)'),
    rect(i * 104 + 18, 18, 68, h - 36, 4, '#2a7c78', 'opacity=".35"'),
    stroke(`M${i * 104 + 8} ${h - 8}V8H${i * 104 + 96}`, '#a9e8dd', 2, 'opacity=".7"'),
    stroke(`M${i * 104 + 20} ${h - 20}H${i * 104 + 86}V20`, '#a9e8dd', 1.6, 'opacity=".4"'),
    circle(i * 104 + (i % 2 ? 14 : 90), h - 30, 5, '#fbd27d'),
    circle(i * 104 + (i % 2 ? 13 : 89), h - 31.4, 1.8, '#fff', 'opacity=".8"'),
  )),
  block(-5, -9, doors * 104 + 10, 12, 4, '#f0be8a', 0.5, 0.3),
);

/** A row of kitchen tools on a rail; origin at the left end. */
export const toolRail = (w: number): string => draw(
  stroke(`M4 8H${w + 4}`, '#5a2f1a', 5, 'opacity=".25" filter="url(#b4)"'),
  stroke(`M0 0H${w}`, 'url(#metal)', 6),
  rect(0, -3, w, 6, 3, '#cdbfb2'),
  rect(2, -2.4, w - 4, 1.8, 1, '#fff', 'opacity=".8"'),
  at(26, 0, draw(
    hook(),
    stroke('M0 12V62', '#a8633a', 6),
    path('M-15 62H15L12 98C10 104 -10 104 -12 98Z', 'url(#metal)'),
    repeat(3, (i) => rect(-7 + i * 6, 72, 2.4, 20, 1, '#8e807a')),
  )),
  at(76, 0, draw(
    hook(),
    stroke('M0 12V70', '#8e807a', 5),
    path('M-20 70H20C20 96 -20 96 -20 70Z', 'url(#metal)'),
    stroke('M-14 76C-12 86 -4 90 2 90', '#fff', 2.4, 'opacity=".8"'),
  )),
  w > 130
    ? at(132, 0, draw(
      hook(),
      rect(-5, 12, 10, 34, 4, 'url(#woodD)'),
      circle(0, 76, 32, 'url(#pan)'),
      circle(0, 76, 25, '#5a4a4a'),
      path('M-22 68C-18 56 -8 52 4 52C-8 58 -14 64 -18 76Z', '#fff', 'opacity=".25"'),
    ))
    : '',
  w > 200
    ? at(196, 0, draw(
      hook(),
      path('M-22 12H22C26 40 24 62 18 78C6 82 -10 80 -20 78C-26 62 -26 36 -22 12Z', 'url(#clothTeal)'),
      stroke('M-22 30H22M-22 58H21', '#fff', 4, 'opacity=".6"'),
      stroke('M-8 12V80M10 12V80', '#fff', 2, 'opacity=".35"'),
    ))
    : '',
);

const hook = (): string => stroke('M0 -2C6 -2 6 8 0 8V14', '#8e807a', 2.6);
