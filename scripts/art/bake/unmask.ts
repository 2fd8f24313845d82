// Bakes the unmasking. Every large frame measures 400 x 460, so that they lie on one another.
import { at, circle, draw, group, rect } from '../pen.ts';
import { bust, BUST } from '../rig/bust.ts';
import { rigDefs } from '../rig/palette.ts';
import type { Sprite } from '../sprites.ts';
import { chip, SIDES, wholeCrack } from '../unmask/mask.ts';
import { fallenMask, freshLeaf, momentDefs, sparkle, sproutHeart } from '../unmask/signs.ts';
import { atlas, spriteFrames } from './atlas.ts';
import type { Output } from './output.ts';

const CARD = { x: 0, y: 0, w: BUST.width, h: BUST.height };
const MIDDLE = [200, 230] as const;

const clipped = (id: string, shape: string, art: string): string =>
  draw(`<clipPath id="${id}">${shape}</clipPath>`, group(art, `clip-path="url(#${id})"`));

const card = (id: string, art: string): string => clipped(id, '<rect width="400" height="460" rx="44"/>', art);

// The agent as a portrait on a card: all of this is the mask.
const portrait = (): string => draw(
  rect(0, 0, 400, 460, 0, 'url(#callSky)'),
  circle(200, 200, 190, '#fff', 'opacity=".45"'),
  bust('agent', 'talking'),
);

const half = (side: keyof typeof SIDES): string => card(`card-${side}`, clipped(`half-${side}`, `<path d="${SIDES[side]}"/>`, draw(
  portrait(),
  `<path d="${SIDES[side]}" fill="none" stroke="#fff8ea" stroke-width="9" stroke-linejoin="round"/>`,
)));

const large = (name: string, art: string): Sprite => ({ name, box: CARD, anchor: MIDDLE, art });

const SHARD_COLOURS = ['#3d3340', '#f6bd95', '#4a6aa3', '#ffe0c2', '#f2935a', '#a9d0ea'];

const shards = (): Sprite[] => SHARD_COLOURS.map((fill, i) => ({
  name: `shard-${i + 1}`, box: { x: -18, y: -18, w: 36, h: 36 }, anchor: [0, 0], art: at(0, 0, chip(fill), 1, i * 47),
}));

const small = (name: string, reach: number, art: string): Sprite =>
  ({ name, box: { x: -reach, y: -reach, w: reach * 2, h: reach * 2 }, anchor: [0, 0], art });

// Backgrounds are only gradients: a few pixels, shown as large as the card.
const backdrop = (name: string, fill: string): Sprite => ({ name, box: { x: 0, y: 0, w: 40, h: 46 }, anchor: [20, 23], art: rect(0, 0, 40, 46, 0, `url(#${fill})`) });

const SPRITES = (): Sprite[] => [
  large('mask-left', half('left')),
  large('mask-right', half('right')),
  large('crack', card('card-crack', wholeCrack())),
  large('scammer-caught', bust('scammer', 'caught')),
  ...shards(),
  backdrop('bg-mask', 'callSky'),
  backdrop('bg-night', 'nightRoom'),
  backdrop('bg-warm', 'warmRoom'),
  backdrop('bg-fresh', 'freshRoom'),
  small('heart', 70, sproutHeart()),
  small('leaf-1', 20, freshLeaf()),
  small('leaf-2', 20, at(0, 0, freshLeaf(), 0.9, 40)),
  small('sparkle', 24, sparkle(0, 0, 16)),
  small('fallen-mask', 110, fallenMask()),
];

/** The files of the unmasking. */
export const bakeUnmask = async (): Promise<Output[]> =>
  atlas('unmask', await spriteFrames(SPRITES(), rigDefs() + momentDefs(), 1.2), 120_000, 1280);
