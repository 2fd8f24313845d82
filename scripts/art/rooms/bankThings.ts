// What stands about in a bank: seats, a machine that hands out numbers, water.
import { block, circle, draw, each, ellipse, noise, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** A row of seats on one beam; origin: left foot on the floor, each 104 wide. */
export const seats = (count: number): string => draw(
  shadow(count * 52, 2, count * 56, 12, 0.42, 'b8'),
  each([24, count * 104 - 32], (x) => draw(
    path(`M${x - 4} -66H${x + 12}L${x + 16} 0H${x - 8}Z`, 'url(#metal)'),
    rect(x - 20, -6, 48, 8, 4, 'url(#metal)'),
  )),
  rect(4, -70, count * 104 - 12, 12, 5, '#8e807a'),
  repeat(count, (i) => draw(
    path(`M${i * 104 + 6} -92C${i * 104 + 2} -150 ${i * 104 + 8} -172 ${i * 104 + 18} -174H${i * 104 + 84}C${i * 104 + 94} -172 ${i * 104 + 98} -150 ${i * 104 + 94} -92Z`, 'url(#sofaBack)'),
    path(`M${i * 104 + 16} -104C${i * 104 + 14} -146 ${i * 104 + 18} -162 ${i * 104 + 24} -164H${i * 104 + 40}C${i * 104 + 30} -150 ${i * 104 + 28} -130 ${i * 104 + 28} -104Z`, '#a9e8dd', 'opacity=".45"'),
    rect(i * 104 + 2, -96, 96, 26, 12, 'url(#sofaSeat)'),
    rect(i * 104 + 8, -93, 84, 8, 4, '#a9e8dd', 'opacity=".5"'),
    rect(i * 104 + 4, -76, 92, 7, 3, '#1f6e6b', 'opacity=".35"'),
  )),
);

/** A machine that hands out numbers; origin bottom middle, 86 wide, 210 high; the paper comes out at 0, -118. */
export const ticketMachine = (): string => draw(
  ellipse(6, 0, 60, 9, '#3b1d0f', 'opacity=".42" filter="url(#b4)"'),
  path('M-34 -4H34L28 -100H-28Z', 'url(#enamel)'),
  path('M10 -100H28L34 -4H8Z', '#8a5a4a', 'opacity=".14"'),
  block(-40, -8, 80, 10, 4, '#8f705f', 0.4, 0.3),
  path('M-46 -210H46C50 -210 52 -206 51 -202L42 -96H-42L-51 -202C-52 -206 -50 -210 -46 -210Z', 'url(#tealDoor)'),
  path('M-40 -198H40L34 -134H-34Z', '#2c3a4a'),
  path('M-40 -198H-4L-22 -134H-34Z', '#fff', 'opacity=".16"'),
  each([-22, 0, 22], (x, i) => circle(x, -164, 8, ['#ffd08a', '#9be0d4', '#f7a58a'][i] ?? '#fff')),
  rect(-22, -122, 44, 8, 3, '#123f46'),
);

/** A water dispenser with its bottle; origin bottom middle, 76 wide, 250 high. */
export const waterCooler = (): string => draw(
  ellipse(6, 0, 54, 8, '#3b1d0f', 'opacity=".42" filter="url(#b4)"'),
  path('M-32 -244C-32 -254 32 -254 32 -244V-178C32 -168 20 -164 16 -158H-16C-20 -164 -32 -168 -32 -178Z', '#a9dcec', 'opacity=".85"'),
  path('M-32 -214H32V-178C32 -168 20 -164 16 -158H-16C-20 -164 -32 -168 -32 -178Z', '#6fb9d6', 'opacity=".75"'),
  rect(-24, -242, 8, 70, 4, '#fff', 'opacity=".6"'),
  block(-38, -160, 76, 158, 8, 'url(#enamel)', 0.7, 0.2),
  rect(-26, -138, 52, 40, 5, '#cdbfb2'),
  rect(-26, -104, 52, 6, 2, '#8e807a'),
  rect(-16, -140, 8, 14, 2, '#e36f58'),
  rect(8, -140, 8, 14, 2, '#6fa7d6'),
  path('M2 -104L5 -120H17L20 -104Z', '#fff'),
  rect(-26, -82, 52, 62, 5, '#fff', 'opacity=".5"'),
);

/** A tall plant with narrow leaves in a square pot; origin bottom middle, about 130 wide, 300 high. */
export const hallPlant = (): string => draw(
  ellipse(4, 0, 56, 9, '#3b1d0f', 'opacity=".42" filter="url(#b4)"'),
  repeat(13, (i) => {
    const lean = (i - 6) * 11 + noise(i) * 8;
    const length = 190 - Math.abs(i - 6) * 13 + noise(i + 5) * 30;
    const [x, y] = [Math.sin((lean * Math.PI) / 180) * length, -84 - Math.cos((lean * Math.PI) / 180) * length];
    const bend = x * 0.42;
    return draw(
      path(`M-5 -84Q${bend - 10} ${-84 + (y + 84) * 0.7} ${x} ${y}Q${bend + 12} ${-84 + (y + 84) * 0.6} 5 -84Z`, `url(#${['leafA', 'leafB', 'leafC'][i % 3] ?? 'leafA'})`),
      stroke(`M0 -84Q${bend} ${-84 + (y + 84) * 0.66} ${x} ${y}`, '#eaf7d9', 1.4, 'opacity=".45"'),
    );
  }),
  path('M-40 -92H40L32 -2C30 4 -30 4 -32 -2Z', 'url(#pot)'),
  block(-46, -98, 92, 15, 5, '#fbf3e6', 0.6, 0.25),
  stroke('M-33 -52q8 -9 16 0t16 0t16 0t16 0', '#57a99f', 4, 'opacity=".75"'),
);
