// What hangs on the wall.
import { at, circle, draw, each, ellipse, group, path, rect, repeat, stroke } from '../pen.ts';

/** A picture frame; the picture is drawn for a box of 100 x 100. */
export const frame = (w: number, h: number, inner: string, wood = 'woodD'): string => draw(
    rect(4, 7, w, h, 4, '#7d4a28', 'opacity=".28" filter="url(#b4)"'),
    rect(0, 0, w, h, 4, `url(#${wood})`),
    rect(2, 2, w - 4, 3, 1, '#fff', 'opacity=".3"'),
    rect(8, 8, w - 16, h - 16, 2, '#fffaf0'),
    `<svg x="14" y="14" width="${w - 28}" height="${h - 28}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${inner}</svg>`,
    path(`M14 14H${w * 0.5}L14 ${h * 0.6}Z`, '#fff', 'opacity=".14"'),
);

/** A family of three, for a frame. */
export const picFamily = (): string => draw(
  rect(0, 0, 100, 100, 0, '#cfe9e4'),
  circle(50, 30, 46, '#e5f4ea'),
  each(
    [
      [28, 58, '#5a3a2a', '#f2c29b', '#e36f58', 15], [72, 56, '#3b2a22', '#eebb93', '#3c9d95', 16],
      [50, 70, '#4a2f22', '#f7cba6', '#f2ac45', 12],
    ],
    ([x, y, h, sk, cl, r]) => draw(
      path(`M${x - r * 1.7} 112C${x - r * 1.7} ${y + r * 1.1} ${x + r * 1.7} ${y + r * 1.1} ${x + r * 1.7} 112Z`, cl),
      circle(x, y - 2, r * 1.12, h),
      circle(x, y + 2, r * 0.92, sk),
      path(
        `M${x - r} ${y}C${x - r * 0.8} ${y - r * 1.1} ${x + r * 0.8} ${y - r * 1.1} ${x + r} ${y}C${x + r * 0.3} ${y - r * 0.3} ${x - r * 0.4} ${y - r * 0.2} ${x - r} ${y}Z`,
        h,
      ),
      circle(x - r * 0.32, y + 3, r * 0.11, '#3b2a22'),
      circle(x + r * 0.32, y + 3, r * 0.11, '#3b2a22'),
      stroke(`M${x - r * 0.28} ${y + r * 0.46}q${r * 0.28} ${r * 0.28} ${r * 0.56} 0`, '#b9553f', 1.6),
    ),
  ),
);

/** Hills and a sun, for a frame. */
export const picMount = (): string => draw(
  rect(0, 0, 100, 100, 0, '#fde7c4'),
  circle(70, 30, 12, '#f08a5d'),
  path('M-5 100L30 42L52 74L70 52L110 100Z', '#7fb7a8'),
  path('M-5 100L20 66L44 92L62 78L110 104Z', '#4f9a8b'),
  path('M30 42L22 56L30 60L36 55Z', '#fff', 'opacity=".8"'),
);

// The character for good fortune, in strokes of a brush, in a box of 44: no font is needed.
const fortune = (): string => each([
  'M10 4Q12 6 13 9', 'M4 13H18Q13 21 4 27', 'M12 21V42', 'M14 24Q17 26 18 29',
  'M22 7H41', 'M25 13H39V20H25Z', 'M23 26H41V41H23Z', 'M32 26V41M23 33.5H41',
], (d) => stroke(d, '#ffe1a0', 3.4));

/** The paper square with the one character of all pictures, 88 square, standing on its corner. */
export const fu = (): string => draw(
  group([
    rect(9, 9, 76, 76, 5, '#7d2a1a', 'opacity=".25" filter="url(#b4)"'),
    rect(6, 6, 76, 76, 5, 'url(#red)'),
    rect(12, 12, 64, 64, 3, 'none', 'stroke="#ffd37a" stroke-width="2.5"'),
  ], 'transform="rotate(45 44 44)"'),
  at(21, 21, fortune(), 1.04),
);

// A point at a number of minutes round the clock, at a distance from its middle.
const onDial = (minutes: number, distance: number): string => {
  const angle = (minutes / 30) * Math.PI;
  return `${44 + Math.sin(angle) * distance} ${44 - Math.cos(angle) * distance}`;
};

/** A wall clock, 88 square, without its second hand: the stage turns that one. */
export const clock = (hours: number, minutes: number): string => draw(
  circle(46, 50, 44, '#7d4a28', 'opacity=".28" filter="url(#b4)"'),
  circle(44, 44, 44, 'url(#woodD)'),
  circle(44, 44, 36, '#fffaf0'),
  repeat(12, (i) => stroke(`M${onDial(i * 5, 29)}L${onDial(i * 5, 33)}`, '#8a5a3a', i % 3 ? 1.5 : 3)),
  stroke(`M44 44L${onDial((hours % 12) * 5 + minutes / 12, 18)}`, '#3b2a22', 4.5),
  stroke(`M44 44L${onDial(minutes, 26)}`, '#3b2a22', 3),
  circle(44, 44, 4, '#e36f58'),
  ellipse(32, 24, 14, 8, '#fff', 'opacity=".5" transform="rotate(-40 32 24)"'),
);
