// Small things that swing, turn or burn.
import { at, circle, draw, ellipse, group, path, pick, rect, repeat, stroke } from '../pen.ts';
import { leaf } from './plants.ts';

/** A wooden tag on a string, with a leaf on it; origin at the nail. */
export const hangingTag = (): string => draw(
  stroke('M0 0L-12 22M0 0L12 22', '#a8633a', 2),
  circle(0, 0, 3, 'url(#brass)'),
  rect(-21, 20, 42, 30, 5, 'url(#wood)'),
  rect(-18, 22, 36, 2.4, 1.2, '#fff1d6', 'opacity=".6"'),
  at(0, 45, leaf(18, 6, 'leafA', -26)),
  at(0, 45, leaf(20, 6, 'leafC', 18)),
);

/** The four blades of a fan round its hub, 2 x 60 wide. */
export const fanBlades = (): string => draw(
  repeat(4, (i) => group(draw(
    path('M-4 -6C-26 -22 -22 -56 2 -60C18 -56 12 -24 6 -6Z', '#9fd6cb', 'opacity=".92"'),
    path('M2 -60C18 -56 12 -24 6 -6L2 -8C6 -26 8 -46 2 -60Z', '#2f8a84', 'opacity=".4"'),
  ), `transform="rotate(${i * 90})"`)),
  circle(0, 0, 11, 'url(#metal)'),
  circle(-3, -3, 3, '#fff', 'opacity=".8"'),
);

/** A row of gas flames; origin in the middle underneath. */
export const gasFlames = (): string => repeat(9, (i) => path(
  `M${-54 + i * 13} 0C${-59 + i * 13} -8 ${-53 + i * 13} -13 ${-54 + i * 13} -20C${-47 + i * 13} -13 ${-47 + i * 13} -6 ${-49 + i * 13} 0Z`,
  pick(['#ffb45c', '#7fb8e8'], i),
  'opacity=".95"',
));

/** A bare bulb on its wire; origin at the ceiling, the bulb at `drop`. */
export const bareBulb = (drop: number): string => draw(
  stroke(`M0 0V${drop - 26}`, '#4a3028', 2.4),
  rect(-6, drop - 28, 12, 16, 3, 'url(#brass)'),
  circle(0, drop, 30, 'url(#lampGlow)', 'opacity=".9"'),
  path(`M-6 ${drop - 13}C-7 ${drop - 8} -13 ${drop - 4} -13 ${drop + 3}A13 13 0 0 0 13 ${drop + 3}C13 ${drop - 4} 7 ${drop - 8} 6 ${drop - 13}Z`, '#fff3c0'),
  ellipse(-4, drop, 4, 5, '#fff'),
);

/** The cord of a blind with its wooden knob; origin where it hangs from. */
export const blindCord = (): string => draw(
  stroke('M0 0V92', '#d9b68c', 2.4),
  rect(-4.5, 90, 9, 18, 4, 'url(#wood)'),
  circle(-1.4, 96, 1.6, '#fff', 'opacity=".7"'),
);

/** The lit arrow of a lamp above a counter; its place is the middle of that lamp. */
export const callArrow = (): string => draw(
  circle(22, 1, 20, 'url(#lampGlow)', 'opacity=".8"'),
  path('M14 -8H30V0H36L22 11L8 0H14Z', '#ffd98a'),
);

/** A slip of paper that hangs out of a machine; origin at the slot. */
export const paperSlip = (): string => draw(
  path('M-13 0H13V30C6 35 -6 29 -13 34Z', '#fffaf0'),
  path('M6 0H13V30C11 31 8 31.6 6 31.6Z', '#c9ae8d', 'opacity=".35"'),
  stroke('M-7 10H7M-7 17H3', '#d9c3a6', 2.4),
);

/** A bubble in water. */
export const bubble = (): string => draw(
  circle(0, 0, 6, '#fff', 'opacity=".35"'),
  circle(0, 0, 6, 'none', 'stroke="#fff" stroke-width="1.6" opacity=".8"'),
  circle(-2, -2, 1.6, '#fff'),
);
