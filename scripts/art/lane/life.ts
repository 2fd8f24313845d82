// What moves in the lane, and where.
import { circle, draw, path, radial, stroke } from '../pen.ts';
import { catBody, catHead, catTail } from '../rooms/cat.ts';
import { place, type Placed, type Sprite } from '../sprites.ts';
import { phoneBadge } from './badge.ts';
import { passerBy } from './gate.ts';
import { HALO } from './neighbour.ts';
import { broadLeaf, sparrow } from './overhead.ts';
import { lightPool } from './street.ts';

/** Gradients only these sprites use. */
export const laneLifeDefs = (): string => draw(
  radial('soft', [[0, '#fff', 1], [0.5, '#fff', 0.42], [1, '#fff', 0]]),
  radial('softWarm', [[0, '#fff0b8', 1], [0.42, '#ffcf70', 0.6], [0.7, '#ffb358', 0.22], [1, '#ff9c4a', 0]]),
  radial('puff', [[0, '#ffe9d6', 0.75], [0.6, '#ffe9d6', 0.3], [1, '#ffe9d6', 0]]),
);

/** The width of the door that the pool of light is drawn for. */
export const POOL_DOOR = 64;

const TWINKLE = 'M0 -12Q1 -1 12 0Q1 1 0 12Q-1 1 -12 0Q-1 -1 0 -12Z';

const CAT_BOX = { x: -4, y: 2, w: 168, h: 80 };

/** Every sprite of the lane. */
export const LANE_SPRITES = {
  tail: { name: 'cat-tail', box: { x: 126, y: 10, w: 36, h: 48 }, anchor: [138, 48], art: catTail() },
  body: { name: 'cat-body', box: CAT_BOX, anchor: [76, 68], art: draw(catBody(), catHead()) },
  sparrow: { name: 'sparrow', box: { x: -16, y: -14, w: 32, h: 22 }, anchor: [0, 5], art: sparrow() },
  badge: { name: 'phone-badge', box: { x: -26, y: -26, w: 52, h: 58 }, anchor: [0, 0], art: phoneBadge(24) },
  leaf: { name: 'leaf', box: { x: -22, y: -26, w: 44, h: 48 }, anchor: [0, 0], art: broadLeaf('#c3a455') },
  glow: { name: 'glow', box: { x: -64, y: -64, w: 128, h: 128 }, anchor: [0, 0], art: circle(0, 0, 64, 'url(#softWarm)') },
  ring: { name: 'ring', box: { x: -40, y: -40, w: 80, h: 80 }, anchor: [0, 0], art: circle(0, 0, 36, 'none', 'stroke="#fff1c4" stroke-width="5"') },
  puff: { name: 'smoke-puff', box: { x: -24, y: -24, w: 48, h: 48 }, anchor: [0, 0], art: circle(0, 0, 24, 'url(#puff)') },
  haloRinging: { name: 'halo-ringing', box: { x: -50, y: -50, w: 100, h: 100 }, anchor: [0, 0], art: circle(0, 0, 50, `url(#${HALO.ringing})`) },
  haloHandled: { name: 'halo-handled', box: { x: -50, y: -50, w: 100, h: 100 }, anchor: [0, 0], art: circle(0, 0, 50, `url(#${HALO.handled})`) },
  pool: { name: 'light-pool', box: { x: -48, y: 0, w: 160, h: 104 }, anchor: [32, 0], art: lightPool(0, 0, POOL_DOOR, 84) },
  star: { name: 'star', box: { x: -13, y: -13, w: 26, h: 26 }, anchor: [0, 0], art: draw(circle(0, 0, 9, 'url(#soft)', 'opacity=".5"'), path(TWINKLE, '#fff6df')) },
  walker: { name: 'walker', box: { x: -14, y: -36, w: 30, h: 40 }, anchor: [0, 0], art: passerBy() },
  bird: { name: 'bird-flying', box: { x: -16, y: -10, w: 32, h: 20 }, anchor: [0, 0], art: stroke('M-13 -2Q-7 -8 0 1Q7 -8 13 -2', '#4a3146', 3) },
} as const satisfies Record<string, Sprite>;

const S = LANE_SPRITES;

/** Where they are in the wide lane (1280 x 720); `smoke-puff` marks the mouth of a chimney. */
export const WIDE_LIFE: readonly Placed[] = [
  place(S.tail, 284.9, 592, 0.754), place(S.body, 284.9, 592, 0.754),
  place(S.sparrow, 724, 137, 0.95, true),
  place(S.puff, 39, 156, 0.8), place(S.puff, 1231, 156, 0.8),
  place(S.walker, 646, 586, 1),
  place(S.star, 397, 41, 0.5), place(S.star, 705, 49, 0.5), place(S.star, 614, 64, 0.4), place(S.star, 958, 22, 0.4),
  place(S.leaf, 250, 74, 0.7), place(S.leaf, 120, 90, 0.7),
];

/** Where they are in the tall lane (390 x 844). */
export const TALL_LIFE: readonly Placed[] = [
  place(S.tail, 72, 726, 0.771), place(S.body, 72, 726, 0.771),
  place(S.sparrow, 332, 73, 0.95, true),
  place(S.puff, 207, 112, 0.9),
  place(S.star, 267, 8, 0.45), place(S.star, 312, 28, 0.5), place(S.star, 187, 79, 0.4), place(S.star, 334, 3, 0.4),
  place(S.leaf, 150, 56, 0.6), place(S.leaf, 70, 70, 0.6),
];
