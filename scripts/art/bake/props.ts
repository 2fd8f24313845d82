// Bakes the props of the pages.
import { draw, page } from '../pen.ts';
import { brokenClayPot, clayDefs } from '../props/clayPot.ts';
import { coin, coinDefs } from '../props/coin.ts';
import { brokenTeapot } from '../props/crockery.ts';
import { lunchbox, noodles, shoes, trousers, yarn } from '../props/daily.ts';
import { bankCard, closedParcel, flask, goodsDefs, kettle, radio, riceCooker, teaTin } from '../props/goods.ts';
import { claimForm, mockCode, photoDefs, photoOfLid, photoOfPot } from '../props/paper.ts';
import { loanLine, recallNotice, sheetDefs } from '../props/sheets.ts';
import { tap } from '../props/tap.ts';
import { roomDefs } from '../rooms/palette.ts';
import { picture, rasterise, webp, type Output } from './output.ts';

// Pixels for each unit. The pots are shown at half their size, and their soft shadows weigh much.
const SMALL = 1;
const LARGE = 1.5;

// Goods have more in them than a pot, so they are a little smaller than paper.
const BOX = { w: 236, h: 196, scale: 1.25, budget: 9_000 };

interface Prop { name: string; w: number; h: number; scale: number; budget?: number; art: () => string }

const PROPS: readonly Prop[] = [
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
  { name: 'kettle', ...BOX, art: kettle },
  { name: 'flask', ...BOX, art: flask },
  { name: 'rice-cooker', ...BOX, art: riceCooker },
  { name: 'trousers', ...BOX, art: trousers },
  { name: 'radio', ...BOX, art: radio },
  { name: 'parcel', ...BOX, art: closedParcel },
  { name: 'lunchbox', ...BOX, art: lunchbox },
  { name: 'noodles', ...BOX, art: noodles },
  { name: 'yarn', ...BOX, art: yarn },
  { name: 'tea-tin', ...BOX, art: teaTin },
  { name: 'bank-card', ...BOX, art: bankCard },
  { name: 'shoes', ...BOX, art: shoes },
  { name: 'loan-line', w: 240, h: 300, scale: LARGE, budget: 9_000, art: loanLine },
  { name: 'recall-notice', w: 200, h: 240, scale: LARGE, budget: 9_000, art: recallNotice },
];

/** All props. */
export const bakeProps = async (): Promise<Output[]> => {
  const defs = draw(roomDefs(), clayDefs(), photoDefs(), coinDefs(), goodsDefs(), sheetDefs());
  return Promise.all(PROPS.map(async ({ name, w, h, scale, budget = 8_000, art }) =>
    webp(`props/${name}.webp`, picture(await rasterise(page(w, h, defs, art()), w * scale, h * scale)), budget)));
};
