// A recall on paper, and a picture of a loan as it is sent in a chat. The few letters are drawn by hand, stroke by stroke.
import { at, circle, draw, each, group, linear, path, rect, repeat, stroke } from '../pen.ts';

/** Gradients of the sheets. */
export const sheetDefs = (): string => draw(
  linear('loanTop', [[0, '#4f9fe0'], [1, '#3b6fc4']]),
  linear('loanButton', [[0, '#f6a04f'], [1, '#e8743a']]),
);

// Strokes in a box of 20 x 20.
const GLYPHS = {
  可: 'M2 4H18M5 8V14M5 8H11V14H5M15 4V16Q15 18 12 17',
  借: 'M6 2Q4 7 1 10M4 7V18M8 5H19M11 2V9M16 2V9M7 9H20M10 12H17V18H10ZM10 15H17',
  额: 'M5.5 1V3M1 6V3.5H10V6M4 6L1 9.5M3.5 7H8Q6 10.5 1 12.5M3 8Q6 11 10 12M3 13.5H8V17.5H3ZM11.5 3H20M15.5 3L15 6M12.5 6H19V14M12.5 6V14M15.700 8.5V12Q15 16 11.5 18M16.5 14.5L19.5 18',
  度: 'M10.5 1V3.5M3 4H19M3 4V10Q3 15 1 18.5M6 8H18.5M9 6V11M15 6V11H9M6 13.5H16Q14 17 5 19M8 14Q12 18 19 19',
  元: 'M5 4H15M2 9H18M8 9Q8 15 2 18.5M12.5 9V15.5Q12.5 17.5 14.5 17.5H17Q18.5 17.5 18.5 14.5',
  师: 'M3 4V12M6.5 2V11Q6.5 15 2.5 18.5M9.5 4H19.5M14.5 4V19M10.5 8V15.5M10.5 8H18.5V13.5Q18.5 15.5 16.5 14.5',
  '（': 'M16 2Q10 10 16 18',
  '）': 'M4 2Q10 10 4 18',
  2: 'M3 6Q3 1 9 1Q15 1 15 6Q15 10 3 19H16',
  0: 'M9 1Q15.5 1 15.5 10T9 19T2.5 10T9 1Z',
  ',': 'M5 17.5V18Q5 21 2.5 22.5',
} as const;

type Glyph = keyof typeof GLYPHS;

// Writes from x on; each letter with its own advance.
const write = (letters: readonly (readonly [Glyph, advance: number])[], size: number, colour: string, width: number): string => {
  let x = 0;
  return draw(letters.map(([letter, advance]) => {
    const drawn = at(x, 0, stroke(GLYPHS[letter], colour, width), size / 20);
    x += (advance / 20) * size;
    return drawn;
  }));
};

const AMOUNT = [[2, 20], [0, 20], [',', 10], [0, 20], [0, 20], [0, 20]] as const;
const LABEL = [['可', 22], ['借', 22], ['额', 22], ['度', 22], ['（', 20], ['元', 20], ['）', 20]] as const;

/**
 * A loan somebody is said to have, in a box of 240 x 300. The round place at the top in the middle is left empty: its
 * middle is at 120, 66, its radius 38. The page lays a face over it.
 */
export const loanLine = (): string => draw(
  rect(6, 8, 232, 290, 16, '#2a2140', 'opacity=".22" filter="url(#b4)"'),
  rect(2, 2, 234, 290, 16, '#fffdf9'),
  path('M18 2H220Q236 2 236 18V74Q120 108 2 74V18Q2 2 18 2Z', 'url(#loanTop)'),
  path('M2 58Q60 84 236 30V18Q236 2 220 2H18Q2 2 2 18Z', '#fff', 'opacity=".1"'),
  circle(120, 66, 43, '#fff'),
  circle(120, 66, 38, '#dfe7f0'),
  circle(105, 124, 5.4, '#4b5468'),
  circle(119, 124, 5.4, '#4b5468'),
  at(128, 114, write([['师', 20]], 20, '#4b5468', 2)),
  at(50, 148, write(LABEL, 19, '#7d8798', 1.9)),
  at(27, 180, write(AMOUNT, 34, '#e0592f', 3.6)),
  stroke('M26 228H212', '#e6e0d6', 2),
  each([[26, 0], [134, 1]], ([x]) => draw(rect(x, 238, 44, 7, 3.5, '#d9d3c8'), rect(x, 250, 74, 7, 3.5, '#e9e4da'))),
  rect(26, 264, 186, 20, 10, 'url(#loanButton)'),
  rect(92, 271, 54, 6, 3, '#fff', 'opacity=".9"'),
);

// Round, with a mark of care in it.
const stamp = (): string => group([
  circle(0, 0, 34, 'none', 'stroke="#d4453c" stroke-width="5"'),
  circle(0, 0, 26, 'none', 'stroke="#d4453c" stroke-width="2"'),
  path('M0 -17L17 13H-17Z', 'none', 'stroke="#d4453c" stroke-width="4.4" stroke-linejoin="round"'),
  stroke('M0 -6V3', '#d4453c', 4),
  circle(0, 8.4, 2.4, '#d4453c'),
], 'opacity=".82" transform="rotate(10)"');

/** A sheet about a recall with a drawn cup and a stamp, in a box of 200 x 240: only lines. */
export const recallNotice = (): string => draw(
  rect(12, 14, 180, 220, 8, '#5a2f1a', 'opacity=".22" filter="url(#b4)"'),
  rect(8, 6, 184, 226, 6, '#fffdf6'),
  rect(8, 6, 184, 10, 4, '#e36f58'),
  rect(40, 28, 120, 13, 6.5, '#b99a84'),
  stroke('M28 54H172', '#e6dccb', 2),
  rect(28, 64, 52, 66, 6, '#f1f6f4'),
  path('M42 86H66L63.5 118Q63 122 58 122H50Q45 122 44.5 118Z', '#8fd3c2'),
  rect(39, 76, 30, 11, 4, '#f5a884'),
  stroke('M54 76V71Q54 68 58 68.5L63 70', '#c9a184', 3),
  repeat(5, (i) => rect(92, 66 + i * 14, i % 2 ? 62 : 80, 7, 3.5, i ? '#e6dccb' : '#cdbfae')),
  repeat(3, (i) => rect(28, 144 + i * 15, i === 2 ? 92 : 144, 7, 3.5, '#e6dccb')),
  rect(28, 196, 56, 7, 3.5, '#cdbfae'),
  rect(28, 210, 40, 7, 3.5, '#e6dccb'),
  at(142, 192, stamp()),
);
