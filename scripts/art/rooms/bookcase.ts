// The bookcase.
import { at, draw, each, pick, rect, shadow } from '../pen.ts';
import { frame, picMount } from './pictures.ts';
import { smallPlant } from './plants.ts';

const SPINES = ['#e36f58', '#57a99f', '#f2ac45', '#7a8fc9', '#fbe8d0', '#c95f4e', '#3f8b6c', '#e8b483', '#4b6a8f'];

// How far the books of each shelf reach, and what stands beside them.
const SHELVES = [
  { y: 14, reach: 160, beside: () => '' },
  { y: 114, reach: 112, beside: () => at(124, 150, smallPlant()) },
  { y: 214, reach: 96, beside: () => at(108, 238, frame(62, 66, picMount(), 'wood')) },
  { y: 314, reach: 160, beside: () => '' },
];

const book = (x: number, foot: number, w: number, h: number, colour: string): string => draw(
  rect(x, foot - h, w, h, 2, colour),
  rect(x + 2, foot - h + 8, w - 4, 4, 1, '#fff', 'opacity=".55"'),
  rect(x, foot - h, 3, h, 1, '#fff', 'opacity=".18"'),
);

const rowOfBooks = (shelf: number, foot: number, reach: number): string => {
  let drawn = '';
  let x = 16 + (shelf % 2) * 4;
  while (x < reach) {
    const w = 11 + ((shelf * 7 + x * 3) % 9);
    const h = 58 + ((x * 5 + shelf * 11) % 24);
    drawn += book(x, foot, w, h, pick(SPINES, Math.round(x) + shelf * 3));
    x += w + 1.5;
  }
  return drawn;
};

/** The bookcase, 190 x 420; origin top left. */
export const bookcase = (): string => draw(
  shadow(95, 418, 100, 10, 0.35, 'b8'),
  rect(0, 0, 190, 416, 6, 'url(#wood)'),
  rect(10, 10, 170, 400, 3, '#8a4d2c'),
  each(SHELVES, ({ y, reach, beside }, shelf) => draw(
    rect(10, y, 170, 92, 0, '#a8633a'),
    rect(10, y, 170, 26, 0, '#6b3417', 'opacity=".35"'),
    rowOfBooks(shelf, y + 92, reach),
    beside(),
    rect(6, y + 92, 178, 8, 2, '#e3a36a'),
    rect(6, y + 98, 178, 3, 1, '#6b3417', 'opacity=".35"'),
  )),
  rect(-6, -8, 202, 14, 4, '#f0be8a'),
);
