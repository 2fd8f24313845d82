// Pots, lamp and steam.
import { block, circle, draw, ellipse, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** The rice cooker; origin bottom left, 150 wide, 136 high. */
export const riceCooker = (): string => draw(
  shadow(76, -1, 86, 10, 0.42, 'b8'),
  path('M18 -8H132L126 2H24Z', '#6b4a42'),
  path('M6 -84H144C150 -56 146 -26 134 -8C110 2 40 2 16 -8C4 -26 0 -56 6 -84Z', 'url(#enamel)'),
  path('M104 -84H144C150 -56 146 -26 134 -8C124 -4 112 -2 100 -1C116 -26 116 -56 104 -84Z', '#8a5a4a', 'opacity=".2"'),
  path('M18 -76C14 -52 18 -30 26 -16C24 -36 24 -56 30 -76Z', '#fff', 'opacity=".8"'),
  path('M4 -86C6 -122 40 -132 75 -132S144 -122 146 -86Z', 'url(#enamelRed)'),
  path('M20 -94C24 -116 46 -124 70 -125C48 -118 36 -108 34 -94Z', '#fff', 'opacity=".35"'),
  block(0, -92, 150, 11, 5, '#fff3df', 0.7, 0.3),
  path('M52 -130C54 -146 96 -146 98 -130L90 -128C88 -137 62 -137 60 -128Z', '#6b4a42'),
  stroke('M58 -138C66 -142 82 -142 90 -138', '#c9a08a', 2, 'opacity=".7"'),
  ellipse(116, -120, 9, 4, '#a8433a'),
  ellipse(116, -121, 5, 2, '#5a2430'),
  rect(44, -66, 62, 44, 12, '#fff8ec'),
  rect(44, -66, 62, 44, 12, 'none', 'stroke="#e0c6a8" stroke-width="2"'),
  circle(62, -44, 8, '#f2ac45'),
  circle(62, -44, 13, '#ffd37a', 'opacity=".35"'),
  circle(60, -46, 3, '#fff', 'opacity=".8"'),
  rect(78, -54, 20, 6, 3, '#57a99f'),
  rect(78, -42, 20, 6, 3, '#d9bfa2'),
  path('M-6 -70C-12 -64 -12 -50 -4 -46L4 -50V-68Z', '#6b4a42'),
  path('M156 -70C162 -64 162 -50 154 -46L146 -50V-68Z', '#6b4a42'),
);

/** A soup pot on a gas ring with small flames; origin bottom left, 170 wide. */
export const potOnStove = (): string => draw(
  repeat(9, (i) => path(
    `M${32 + i * 13} -10C${27 + i * 13} -18 ${33 + i * 13} -22 ${32 + i * 13} -28C${38 + i * 13} -22 ${38 + i * 13} -16 ${36 + i * 13} -10Z`,
    i % 2 ? '#7fb8e8' : '#ffb45c',
    'opacity=".95"',
  )),
  block(10, -12, 150, 12, 4, 'url(#pan)', 0.3, 0.3),
  path('M18 -96H152L146 -34C144 -24 26 -24 24 -34Z', 'url(#enamelRed)'),
  path('M30 -88C30 -66 34 -48 40 -38C38 -56 40 -72 46 -88Z', '#fff', 'opacity=".4"'),
  path('M114 -96H152L146 -34C145 -29 126 -27 106 -26C118 -48 120 -74 114 -96Z', '#5a1f2a', 'opacity=".2"'),
  path('M2 -88H18L20 -74H8C2 -74 0 -84 2 -88ZM168 -88H152L150 -74H162C168 -74 170 -84 168 -88Z', 'url(#pan)'),
  path('M14 -98C22 -122 148 -122 156 -98Z', 'url(#metal)'),
  path('M34 -102C46 -114 70 -116 84 -116C64 -112 52 -106 48 -100Z', '#fff', 'opacity=".7"'),
  block(10, -102, 150, 8, 4, '#f6efe6', 0.7, 0.3),
  circle(85, -120, 9, 'url(#pan)'),
  circle(82, -123, 3, '#fff', 'opacity=".5"'),
);

/** A lamp that hangs from the ceiling; origin at the ceiling. */
export const pendantLamp = (drop: number, shade = 'enamelRed', glow = 1): string => draw(
  ellipse(0, drop + 70, 250, 210, 'url(#lampPool)', `opacity="${glow}"`),
  stroke(`M0 0V${drop}`, '#6b3a1c', 3),
  block(-9, drop - 4, 18, 12, 4, '#a8633a', 0.4, 0.3),
  path(`M-16 ${drop + 6}H16C26 ${drop + 22} 54 ${drop + 34} 60 ${drop + 58}H-60C-54 ${drop + 34} -26 ${drop + 22} -16 ${drop + 6}Z`, `url(#${shade})`),
  path(`M-14 ${drop + 8}C-24 ${drop + 26} -46 ${drop + 36} -52 ${drop + 54}C-30 ${drop + 40} -14 ${drop + 30} -6 ${drop + 8}Z`, '#fff', 'opacity=".35"'),
  ellipse(0, drop + 58, 60, 8, '#fff3c8'),
  ellipse(0, drop + 60, 24, 9, '#fffdf0'),
);
