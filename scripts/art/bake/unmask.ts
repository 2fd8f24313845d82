// Bakes what every unmasking shares: the crack, the shards, who is under the mask, the signs of a good ending. The mask
// itself is the caller's own picture, which is there already. The large frames measure 400 x 460, so that they lie on it.
import { at, draw, group } from '../pen.ts';
import { bust, BUST } from '../rig/bust.ts';
import { rigDefs } from '../rig/palette.ts';
import type { Sprite } from '../sprites.ts';
import { chip, wholeCrack } from '../unmask/mask.ts';
import { freshLeaf, momentDefs, sparkle, sproutHeart } from '../unmask/signs.ts';
import { atlas, spriteFrames } from './atlas.ts';
import type { Output } from './output.ts';

const CARD = { x: 0, y: 0, w: BUST.width, h: BUST.height };
const MIDDLE = [200, 230] as const;

const clipped = (id: string, shape: string, art: string): string =>
  draw(`<clipPath id="${id}">${shape}</clipPath>`, group(art, `clip-path="url(#${id})"`));

const card = (id: string, art: string): string => clipped(id, '<rect width="400" height="460" rx="44"/>', art);

const large = (name: string, art: string): Sprite => ({ name, box: CARD, anchor: MIDDLE, art });

// Hair, skin and the wall behind: no colour of anybody's clothes, since anybody's mask may break.
const SHARD_COLOURS = ['#3d3340', '#f6bd95', '#e6f4fb', '#ffe0c2', '#fff3df', '#a9d0ea'];

const shards = (): Sprite[] => SHARD_COLOURS.map((fill, i) => ({
  name: `shard-${i + 1}`, box: { x: -18, y: -18, w: 36, h: 36 }, anchor: [0, 0], art: at(0, 0, chip(fill), 1, i * 47),
}));

const small = (name: string, reach: number, art: string): Sprite =>
  ({ name, box: { x: -reach, y: -reach, w: reach * 2, h: reach * 2 }, anchor: [0, 0], art });

const SPRITES = (): Sprite[] => [
  large('crack', card('card-crack', wholeCrack())),
  large('scammer-caught', bust('scammer', 'caught')),
  ...shards(),
  small('heart', 70, sproutHeart()),
  small('leaf-1', 20, freshLeaf()),
  small('leaf-2', 20, at(0, 0, freshLeaf(), 0.9, 40)),
  small('sparkle', 24, sparkle(0, 0, 16)),
];

/** The files of the unmasking. */
export const bakeUnmask = async (): Promise<Output[]> =>
  atlas('unmask', await spriteFrames(SPRITES(), rigDefs() + momentDefs(), 1.2), 60_000, 1280);
