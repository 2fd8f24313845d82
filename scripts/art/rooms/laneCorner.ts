// The lane outside: a plane tree, a house of brick, washing.
import { at, block, circle, draw, each, ellipse, noise, path, pick, rect, repeat, shadow, stroke } from '../pen.ts';
import { broadLeaf } from '../lane/overhead.ts';
import { flowerBox } from '../lane/things.ts';

const LEAVES = ['#6fa36a', '#8cb86c', '#c9ad5a', '#558a68', '#d79a55', '#a3c477'] as const;

/** The crown of a plane tree round its middle. */
export const crown = (rx: number, ry: number, count: number, size = 1): string => draw(
  ellipse(0, 0, rx * 0.56, ry * 0.5, '#5f8f62'),
  repeat(count, (i) => {
    const [turn, far] = [noise(i + 2) * Math.PI * 2, Math.sqrt(noise(i + 71))];
    return at(Math.cos(turn) * rx * far, Math.sin(turn) * ry * far, broadLeaf(pick(LEAVES, i)), (0.9 + noise(i + 3) * 0.5) * size, noise(i + 6) * 300);
  }),
);

/** The trunk of a plane tree with its patches of bark; origin on the ground, its fork 470 above. */
export const trunk = (): string => draw(
  shadow(6, 2, 90, 12, 0.42, 'b8', '#3b1d33'),
  path('M-46 0C-30 -24 -30 -120 -32 -240C-34 -330 -52 -400 -96 -470H-58C-26 -440 -8 -404 -2 -370C8 -410 34 -446 78 -474H112C60 -420 36 -350 34 -250C32 -140 36 -30 56 0Z', 'url(#bark)'),
  path('M20 -260C18 -150 22 -40 40 0H56C36 -30 32 -140 34 -250C36 -350 60 -420 112 -474H96C48 -420 22 -350 20 -260Z', '#3b1d33', 'opacity=".2"'),
  each([[-16, -70, 12, 26], [8, -130, 14, 34], [-18, -190, 10, 30], [6, -240, 12, 26], [-14, -300, 11, 28], [16, -40, 9, 20], [2, -330, 9, 22]], ([x, y, rx, ry], i) => draw(
    ellipse(x, y, rx, ry, pick(['#e3d3ae', '#a9b48a', '#c9a37c'], i), `opacity=".75" transform="rotate(${noise(i) * 30 - 15} ${x} ${y})"`),
  )),
  stroke('M-24 -10C-14 -60 -20 -200 -20 -300', '#fff1d6', 2.4, 'opacity=".35"'),
  rect(-70, -6, 150, 12, 5, 'url(#stoneDark)', 'opacity=".8"'),
);

/** A window of the brick house with a flower box; origin top left of the glass, 120 x 150. */
export const houseWindow = (paint = 'paintTeal', curtain = 'clothHoney'): string => draw(
  rect(-12, -10, 144, 176, 3, '#5a2f1a', 'opacity=".3" filter="url(#b4)"'),
  path('M-16 -8H136V-22Q60 -40 -16 -22Z', 'url(#stone)'),
  rect(-9, -8, 138, 166, 3, `url(#${paint})`),
  rect(0, 0, 120, 150, 2, 'url(#paneByDay)'),
  path('M0 0H34C34 50 26 100 8 150H0ZM120 0H86C86 50 94 100 112 150H120Z', `url(#${curtain})`, 'opacity=".85"'),
  path('M20 150L70 0H92L42 150Z', '#fff', 'opacity=".22"'),
  rect(56, 0, 8, 150, 0, `url(#${paint})`),
  rect(0, 48, 120, 7, 0, `url(#${paint})`),
  block(-18, 158, 156, 12, 3, 'url(#stone)', 0.6, 0.3),
  at(2, 152, flowerBox(116)),
);

/** An empty bamboo pole on two brackets; origin at its left end. */
export const pole = (w: number): string => draw(
  stroke(`M8 -16L2 0M${w - 8} -16L${w - 2} 0`, '#7c4528', 4),
  stroke(`M0 0H${w}`, '#b98a4e', 7),
  stroke(`M1 -2H${w - 1}`, '#f0d08f', 2, 'opacity=".8"'),
);

const pegs = (...xs: readonly number[]): string => each(xs, (x) => rect(x - 2, -5, 4, 11, 1.5, '#ec6a55'));

/** A shirt on the pole; origin where it hangs, 76 wide, 66 high. */
export const washedShirt = (): string => draw(
  path('M-22 0L-38 14L-30 30L-22 23V64H22V23L30 30L38 14L22 0C12 8 -12 8 -22 0Z', 'url(#clothCream)'),
  path('M8 8V64H22V23L30 30L38 14L22 0Z', '#3b1d33', 'opacity=".1"'),
  stroke('M-10 4Q0 12 10 4', '#57a99f', 3),
  stroke('M-22 42H22M-22 50H22', '#57a99f', 3, 'opacity=".7"'),
  pegs(-16, 16),
);

/** A towel on the pole; origin where it hangs, 46 wide, 70 high. */
export const washedTowel = (): string => draw(
  path('M-22 0H22V66C8 71 -8 61 -22 66Z', 'url(#clothCoral)'),
  path('M10 0H22V66C18 68 14 68 10 67Z', '#3b1d33', 'opacity=".12"'),
  stroke('M-22 50C-8 46 8 56 22 50M-22 12H22', '#fff', 3.4, 'opacity=".7"'),
  pegs(-15, 15),
);

/** A checked cloth on the pole; origin where it hangs, 100 wide, 62 high. */
export const washedCloth = (): string => draw(
  path('M-48 0H48V58C20 64 -20 54 -48 60Z', 'url(#clothBlue)'),
  each([-30, -8, 14, 36], (x) => stroke(`M${x} 1V57`, '#fff', 3.4, 'opacity=".4"')),
  each([16, 36], (y) => stroke(`M-48 ${y}H48`, '#fff', 3.4, 'opacity=".4"')),
  path('M22 0H48V58C38 60 30 60 24 60Z', '#3b1d33', 'opacity=".1"'),
  pegs(-40, 0, 40),
);

/** A lamp on an iron bracket, not lit; origin at the wall. */
export const streetLamp = (): string => draw(
  stroke('M0 0C10 -22 44 -24 50 -4', '#4a3028', 5),
  stroke('M0 18L30 -14', '#4a3028', 3.4),
  rect(-5, -10, 8, 40, 3, '#4a3028'),
  path('M28 0H72L82 22H18Z', '#4a3a3a'),
  path('M32 2H46L40 20H24Z', '#fff', 'opacity=".2"'),
  path('M24 22H76C72 40 28 40 24 22Z', '#fff3d6'),
  circle(50, 27, 6, '#fffdf0'),
);
