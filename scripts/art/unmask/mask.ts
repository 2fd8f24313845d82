// A swindler's face is only a mask: where it tears, its cracks, and the chips that fly off.
import { draw, each, path, stroke } from '../pen.ts';

// The torn edge of the mask, from the top of the card to the bottom, through the middle of the face.
const TEAR = [
  [170, -12], [190, 30], [176, 62], [208, 96], [200, 132], [222, 160], [210, 196], [230, 226], [216, 258], [236, 300],
  [220, 346], [238, 388], [228, 428], [244, 474],
] as const;

// The line of the tear, as path data.
const TEAR_LINE = each(TEAR, ([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`);

// Hairline cracks, pale on one side as if the edge caught the light.
const cracks = (lines: readonly string[], width = 3): string => each(lines, (d) => draw(
  stroke(d, '#fff', width + 1.6, 'opacity=".75" transform="translate(1.6 1.6)"'),
  stroke(d, '#5a3a44', width),
));

/** The tear with the cracks that run out of it. */
export const wholeCrack = (): string => draw(
  stroke(TEAR_LINE, '#fff', 8, 'opacity=".9"'),
  stroke(TEAR_LINE, '#5a3a44', 3),
  cracks(['M212 206L190 212L176 206L152 222L132 214', 'M206 250L184 256L176 272', 'M216 346L180 352L160 374L128 368', 'M160 352L150 332', 'M222 160L246 150L258 162L276 154', 'M232 300L258 292L270 304'], 2.4),
);

/** A chip of the mask: a small plate with a pale edge, about 30 across round its origin. */
export const chip = (fill: string): string => draw(
  path('M-12 -8L6 -13L14 2L2 12L-13 7Z', '#fff8ea'),
  path('M-12 -8L6 -13L14 2L2 9L-12 4Z', fill),
  stroke('M-10 -7L5 -11.4', '#fff', 2, 'opacity=".7"'),
);
