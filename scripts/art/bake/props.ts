// Bakes the props of the pages.
import { draw, page } from '../pen.ts';
import { brokenClayPot, clayDefs } from '../props/clayPot.ts';
import { coin, coinDefs } from '../props/coin.ts';
import { brokenTeapot } from '../props/crockery.ts';
import { claimForm, mockCode, photoDefs, photoOfLid, photoOfPot } from '../props/paper.ts';
import { tap } from '../props/tap.ts';
import { roomDefs } from '../rooms/palette.ts';
import { picture, rasterise, webp, type Output } from './output.ts';

/** Drawn in units of the page, baked at two pixels each. */
const PROPS = [
  { name: 'teapot', w: 236, h: 196, art: brokenTeapot },
  { name: 'clay-pot', w: 236, h: 196, art: brokenClayPot },
  { name: 'qr-mock', w: 250, h: 250, art: mockCode },
  { name: 'claim-form', w: 200, h: 240, art: claimForm },
  { name: 'photo-1', w: 240, h: 188, art: photoOfPot },
  { name: 'photo-2', w: 240, h: 188, art: photoOfLid },
  { name: 'coin', w: 120, h: 120, art: coin },
  { name: 'tap-loose', w: 240, h: 224, art: (): string => tap('loose') },
  { name: 'tap-right', w: 240, h: 224, art: (): string => tap('right') },
  { name: 'tap-tight', w: 240, h: 224, art: (): string => tap('tight') },
];

/** All props. */
export const bakeProps = async (): Promise<Output[]> => {
  const defs = draw(roomDefs(), clayDefs(), photoDefs(), coinDefs());
  return Promise.all(PROPS.map(async ({ name, w, h, art }) =>
    webp(`props/${name}.webp`, picture(await rasterise(page(w, h, defs, art()), w * 2, h * 2)), 8_000)));
};
