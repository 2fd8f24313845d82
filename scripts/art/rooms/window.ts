// The living-room window.
import { at, circle, draw, each, ellipse, group, path, rect, repeat, stroke } from '../pen.ts';

const GLASS = { w: 330, h: 300 };

// Towers of the town: x, y, width, height.
const TOWERS = [
  [8, 176, 26, 90], [38, 154, 22, 112], [64, 190, 32, 76], [102, 168, 24, 98], [132, 186, 36, 80],
  [176, 160, 26, 106], [208, 182, 30, 84], [246, 170, 22, 96], [272, 192, 40, 74], [306, 176, 30, 90],
] as const;

const clouds = (): string => draw(
  group([
    ellipse(70, 64, 44, 16, '#fff'), ellipse(98, 54, 30, 17, '#fff'), ellipse(48, 56, 24, 12, '#fff'), rect(30, 62, 98, 14, 7, '#fff'),
  ], 'opacity=".9"'),
  group([ellipse(204, 138, 34, 9, '#fff'), ellipse(222, 131, 22, 11, '#fff')], 'opacity=".65"'),
);

/** The town and its hills under a day sky, 330 x 300. */
const town = (): string => draw(
  rect(0, 0, GLASS.w, GLASS.h, 0, 'url(#sky)'),
  circle(238, 86, 34, '#fff8dc'),
  circle(238, 86, 64, '#fff3c0', 'opacity=".5" filter="url(#b14)"'),
  clouds(),
  group(each(TOWERS, ([x, y, w, h]) => draw(
    rect(x, y, w, h, 2, '#a7cfd6'),
    repeat(4, (i) => rect(x + 5, y + 8 + i * 14, w - 10, 5, 1, '#d6ecea')),
  )), 'opacity=".75"'),
  path('M0 236C60 206 110 214 160 228S270 206 330 226V300H0Z', 'url(#hill1)'),
  path('M0 262C50 240 96 252 150 260S260 238 330 256V300H0Z', 'url(#hill2)'),
  each([[26, 246, 20], [58, 252, 15], [286, 242, 22], [316, 250, 16], [252, 254, 13]], ([x, y, r]) =>
    draw(circle(x, y, r, '#3f8b6c'), circle(x - r * 0.3, y - r * 0.3, r * 0.62, '#62ab83'))),
);

/** A day window with the town behind it; origin: top left of the glass, 330 x 300. */
export const dayWindow = (): string => {
  const { w, h } = GLASS;
  return draw(
    rect(-16, -16, w + 32, h + 32, 10, '#c98b5c', 'opacity=".25" transform="translate(6 8)" filter="url(#b8)"'),
    rect(-16, -16, w + 32, h + 32, 10, 'url(#frameW)'),
    `<clipPath id="day-glass"><rect width="${w}" height="${h}" rx="3"/></clipPath>`,
    group(town(), 'clip-path="url(#day-glass)"'),
    group([
      path('M-10 300L110 -10H170L40 310Z', '#fff'), path('M120 310L230 -10H252L146 310Z', '#fff'),
    ], 'opacity=".16" clip-path="url(#day-glass)"'),
    rect(w / 2 - 5, 0, 10, h, 0, 'url(#frameW)'),
    rect(0, h * 0.42 - 4, w, 8, 0, 'url(#frameW)'),
    stroke(`M1 ${h}V1H${w}`, '#b98a5e', 2.5, 'opacity=".35"'),
    rect(-34, h + 12, w + 68, 20, 6, '#fff6e6'),
    rect(-34, h + 26, w + 68, 7, 3, '#d9b68c'),
    rect(-26, h + 33, w + 52, 12, 0, '#7d4a28', 'opacity=".18" filter="url(#b4)"'),
  );
};

// A gathered curtain; origin: the upper corner it hangs from, 112 x 392.
const curtain = (): string => draw(
  path('M0 0H112C110 60 104 120 96 176C88 226 66 246 62 262C70 300 84 340 92 392H0Z', 'url(#curt)'),
  path('M18 0H34C34 90 32 180 26 262C30 310 34 352 36 392H14C16 300 20 150 18 0Z', 'url(#curtD)', 'opacity=".55"'),
  path('M58 0H72C70 80 64 160 46 250C40 256 36 258 34 260C48 180 58 90 58 0Z', 'url(#curtD)', 'opacity=".5"'),
  path('M92 0H102C100 60 96 110 88 160C80 200 62 236 52 254C70 200 90 110 92 0Z', 'url(#curtD)', 'opacity=".45"'),
  path('M48 268C56 310 62 352 66 392H54C52 350 48 310 42 270Z', 'url(#curtD)', 'opacity=".5"'),
  path('M40 0H50C50 70 46 150 36 230C40 150 42 70 40 0Z', '#ffc7b0', 'opacity=".55"'),
  path('M4 0H10C12 120 12 270 8 392H2Z', '#ffc7b0', 'opacity=".5"'),
  rect(-4, 252, 70, 18, 9, '#fbd27d'),
  rect(-4, 252, 70, 7, 4, '#ffe6ab'),
  circle(60, 261, 9, '#f0b24e'),
);

/** The living-room window with its rod and both curtains. */
export const windowWithCurtains = (): string => draw(
  dayWindow(),
  rect(-122, -58, 574, 10, 5, '#a8633a'),
  rect(-122, -58, 574, 4, 2, '#d99a66'),
  circle(-126, -53, 11, '#a8633a'),
  circle(456, -53, 11, '#a8633a'),
  circle(-129, -56, 4, '#e2b083'),
  circle(453, -56, 4, '#e2b083'),
  each([-104, -80, -56, -32, -8, 338, 362, 386, 410, 434], (x) => circle(x, -52, 6, 'none', 'stroke="#fbd27d" stroke-width="3"')),
  group(path('M-108 -50H4V350H-108Z', '#8a4b2a'), 'opacity=".12" filter="url(#b8)" transform="translate(8 6)"'),
  at(-112, -48, curtain()),
  at(442, -48, curtain(), 1, 0, true),
);
