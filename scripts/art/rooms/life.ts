// What moves in the rooms.
import { circle, draw, ellipse, group, linear, path, radial, stroke } from '../pen.ts';
import { broadLeaf, sparrow } from '../lane/overhead.ts';
import { sittingCat } from '../lane/things.ts';
import type { Sprite } from '../sprites.ts';
import { catBody, catHead, catTail } from './cat.ts';
import { washedCloth, washedShirt, washedTowel } from './laneCorner.ts';
import { bareBulb, blindCord, bubble, callArrow, fanBlades, gasFlames, hangingTag, paperSlip } from './lifeParts.ts';

/** Gradients only these sprites use. */
export const roomLifeDefs = (): string => draw(
  radial('steamPuff', [[0, '#fff', 0.7], [0.55, '#fff', 0.28], [1, '#fff', 0]]),
  radial('dust', [[0, '#fff8dc', 1], [0.4, '#fff2c4', 0.5], [1, '#fff2c4', 0]]),
  linear('beam', [[0, '#fff6d2', 0], [0.22, '#fff6d2', 0.5], [1, '#fff6d2', 0]], 0, 0, 0.4, 1),
);

const steamStrands = (): string => group([
  stroke('M-16 0C-30 -22 -2 -34 -14 -58C-20 -72 -8 -80 -10 -92', '#fff', 8),
  stroke('M4 -4C-8 -30 20 -42 8 -70C2 -86 14 -94 10 -108', '#fff', 9),
  stroke('M24 0C14 -18 36 -34 26 -54', '#fff', 7),
], 'filter="url(#b4)"');

/** Every sprite of the rooms. */
export const ROOM_SPRITES = {
  tail: { name: 'cat-tail', box: { x: 126, y: 10, w: 36, h: 48 }, anchor: [138, 48], art: catTail() },
  body: { name: 'cat-body', box: { x: -4, y: 2, w: 168, h: 80 }, anchor: [76, 68], art: draw(catBody(), catHead()) },
  sitting: { name: 'cat-sitting', box: { x: -16, y: -37, w: 38, h: 39 }, anchor: [0, 0], art: sittingCat() },
  steam: { name: 'steam', box: { x: -36, y: -120, w: 76, h: 130 }, anchor: [0, 0], art: steamStrands() },
  puff: { name: 'steam-puff', box: { x: -20, y: -20, w: 40, h: 40 }, anchor: [0, 0], art: circle(0, 0, 20, 'url(#steamPuff)') },
  mote: { name: 'dust-mote', box: { x: -8, y: -8, w: 16, h: 16 }, anchor: [0, 0], art: circle(0, 0, 8, 'url(#dust)') },
  ray: {
    name: 'sun-ray', box: { x: 0, y: 0, w: 130, h: 160 }, anchor: [0, 0],
    art: group(path('M8 6L52 6L122 154H58Z', 'url(#beam)'), 'filter="url(#b4)"'),
  },
  glow: { name: 'lamp-glow', box: { x: -60, y: -54, w: 120, h: 108 }, anchor: [0, 0], art: ellipse(0, 0, 60, 54, 'url(#lampGlow)') },
  tag: { name: 'swing-tag', box: { x: -24, y: -6, w: 48, h: 60 }, anchor: [0, 0], art: hangingTag() },
  fan: { name: 'fan', box: { x: -62, y: -62, w: 124, h: 124 }, anchor: [0, 0], art: fanBlades() },
  flames: { name: 'flames', box: { x: -64, y: -24, w: 128, h: 26 }, anchor: [0, 0], art: gasFlames() },
  cord: { name: 'swing-cord', box: { x: -6, y: -2, w: 12, h: 112 }, anchor: [0, 0], art: blindCord() },
  call: { name: 'blink-arrow', box: { x: 0, y: -20, w: 44, h: 42 }, anchor: [0, 0], art: callArrow() },
  ticket: { name: 'swing-ticket', box: { x: -16, y: -2, w: 32, h: 40 }, anchor: [0, 0], art: paperSlip() },
  bubble: { name: 'bubble', box: { x: -8, y: -8, w: 16, h: 16 }, anchor: [0, 0], art: bubble() },
  shirt: { name: 'swing-shirt', box: { x: -42, y: -8, w: 84, h: 78 }, anchor: [0, 0], art: washedShirt() },
  towel: { name: 'swing-towel', box: { x: -26, y: -8, w: 52, h: 80 }, anchor: [0, 0], art: washedTowel() },
  cloth: { name: 'swing-cloth', box: { x: -52, y: -8, w: 104, h: 74 }, anchor: [0, 0], art: washedCloth() },
  sparrow: { name: 'sparrow', box: { x: -16, y: -14, w: 32, h: 22 }, anchor: [0, 5], art: sparrow() },
  leaf: { name: 'leaf', box: { x: -22, y: -26, w: 44, h: 48 }, anchor: [0, 0], art: broadLeaf('#c3a455') },
  bulb: { name: 'swing-bulb', box: { x: -34, y: -2, w: 68, h: 156 }, anchor: [0, 0], art: bareBulb(116) },
  second: {
    name: 'second-hand', box: { x: -5, y: -32, w: 10, h: 44 }, anchor: [0, 0],
    art: draw(stroke('M0 8V-27', '#e36f58', 2), circle(0, 0, 3, '#e36f58')),
  },
} as const satisfies Record<string, Sprite>;
