// Bakes the props of the pages.
import { draw, page } from '../pen.ts';
import { brokenClayPot, clayDefs } from '../props/clayPot.ts';
import { coin, coinDefs } from '../props/coin.ts';
import { brokenTeapot } from '../props/crockery.ts';
import { claimForm, mockCode, photoDefs, photoOfLid, photoOfPot } from '../props/paper.ts';
import { tap } from '../props/tap.ts';
import { roomDefs } from '../rooms/palette.ts';
import { picture, rasterise, webp, type Output } from './output.ts';

// Pixels for each unit. The pots are shown at half their size, and their soft shadows weigh much.
const SMALL = 1;
const LARGE = 1.5;

const PROPS = [
  { name: 'teapot', w: 236, h: 196, scale: SMALL, art: brokenTeapot },
  { name: 'clay-pot', w: 236, h: 196, scale: SMALL, art: brokenClayPot },
  { name: 'qr-mock', w: 250, h: 250, scale: LARGE, art: mockCode },
  { name: 'claim-form', w: 200, h: 240, scale: LARGE, art: claimForm },
  { name: 'photo-1', w: 240, h: 188, scale: LARGE, art: photoOfPot },
  { name: 'photo-2', w: 240, h: 188, scale: LARGE, art: photoOfLid },
  { name: 'coin', w: 120, h: 120, scale: LARGE, art: coin },
  { name: 'tap-loose', w: 240, h: 224, scale: LARGE, art: (): string => tap('loose') },
  { name: 'tap-right', w: 240, h: 224, scale: LARGE, art: (): string => tap('right') },
  { name: 'tap-tight', w: 240, h: 224, scale: LARGE, art: (): string => tap('tight') },
];

/** All props. */
export const bakeProps = async (): Promise<Output[]> => {
  const defs = draw(roomDefs(), clayDefs(), photoDefs(), coinDefs());
  return Promise.all(PROPS.map(async ({ name, w, h, scale, art }) =>
    webp(`props/${name}.webp`, picture(await rasterise(page(w, h, defs, art()), w * scale, h * scale)), 8_000)));
};
