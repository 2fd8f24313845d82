// Money, without any currency: an old coin with a square hole.
import { circle, draw, ellipse, linear, path } from '../pen.ts';

/** Gradients of the coin. */
export const coinDefs = (): string => linear('coinGold', [[0, '#ffe9a6'], [0.55, '#f7c455'], [1, '#d99a35']], 0.1, 0, 0.8, 1);

const HOLE = 'M-13 -13H13V13H-13Z';

/** The coin, in a box of 120 round 60, 60. */
export const coin = (): string => draw(
  ellipse(62, 68, 48, 48, '#5a2f1a', 'opacity=".28" filter="url(#b4)"'),
  circle(60, 62, 50, '#b97a26'),
  `<g transform="translate(60 58)">${draw(
    `<path fill-rule="evenodd" d="M-50 0A50 50 0 1 1 50 0A50 50 0 1 1 -50 0Z${HOLE}" fill="url(#coinGold)"/>`,
    circle(0, 0, 41, 'none', 'stroke="#c98a2e" stroke-width="3" opacity=".7"'),
    path('M-15 -15H15V15H-15Z', 'none', 'stroke="#c98a2e" stroke-width="3.4"'),
    path('M-36 -22A42 42 0 0 1 4 -42L2 -36A36 36 0 0 0 -31 -18Z', '#fff', 'opacity=".7"'),
  )}</g>`,
);
