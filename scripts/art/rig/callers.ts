// Who calls. Each of them is lent to swindlers and to genuine callers alike: looks must not give away who is which.
import type { Character } from './character.ts';
import { buzzBack, buzzFront } from './crops.ts';
import * as hair from './hair.ts';
import { blazerAndScarf, cardiganAndBlouse, cooksJacket, riderJacket } from './jackets.ts';
import { apron, polo, suit } from './outfits.ts';
import { police, policeHat } from './police.ts';
import { plainPolo } from './tops.ts';
import { longBack, straightBangs, sweptFront, tailOver } from './updos.ts';
import { cooksHat, courierHat, headset, helmet } from './worn.ts';

const suitOfBoth = (): string => suit({ cloth: 'url(#suitB)', tie: 'url(#tieO)', knot: '#d9703a', lapel: '#34507f', badge: '#f08a3c' });

const uniform = (): string => police({ cloth: 'url(#polS)', shirt: '#c5def5' });

export const CALLERS = {
  agent: { skin: 'light', hair: 'dark', back: hair.shortBack, fringe: hair.sidepartFront, outfit: suitOfBoth, headset, ears: true, brow: '#2a2028' },
  clerk: { skin: 'light', hair: 'black', back: hair.ponyBack, fringe: hair.centreFront, outfit: suitOfBoth, headset, ears: true, lashes: true, brow: '#3a2d38' },
  'operator-w': {
    skin: 'rosy', hair: 'chestnut', back: longBack, fringe: straightBangs, headset, lashes: true, brow: '#5a342c',
    outfit: (neck) => cardiganAndBlouse({ cloth: '#6f8fd0', inner: '#fff3df', trim: '#5474b6' }, neck),
  },
  'operator-m': {
    skin: 'warm', hair: 'black', face: 'square', back: buzzBack, fringe: buzzFront, headset, ears: true, brow: '#2a2028',
    outfit: (neck) => plainPolo({ cloth: '#3f9d94', trim: '#dff1ea' }, neck),
  },
  banker: {
    skin: 'light', hair: 'dark', back: hair.bunLowBack, fringe: sweptFront, ears: true, lashes: true, brow: '#2f232c',
    outfit: () => blazerAndScarf({ cloth: '#3b4763', scarf: '#d9705c', dot: '#ffe0b8' }),
  },
  merchant: {
    skin: 'light', hair: 'black', back: hair.ponyBack, fringe: hair.centreFront,
    outfit: (neck) => apron({ cloth: 'url(#shW)', trim: '#e9ddcb', apron: 'url(#apT)', pocket: '#237a74' }, neck), ears: true, lashes: true, brow: '#3a2d38',
  },
  cook: { skin: 'honey', hair: 'black', face: 'round', back: hair.shortBack, outfit: cooksJacket, hat: cooksHat, ears: true, sideHair: true, brow: '#2a2028' },
  rider: {
    skin: 'tan', hair: 'black', back: hair.bunLowBack, hat: () => helmet('#48b3a4', '#2b5f66'), over: tailOver('#ffc14d'), lashes: true, sideHair: true, brow: '#33252c',
    outfit: () => riderJacket({ cloth: '#48b3a4', side: '#2b6f74' }),
  },
  courier: {
    skin: 'tan', hair: 'black', back: hair.shortBack,
    outfit: (neck) => polo({ cloth: 'url(#polO)', side: '#2f4a63', trim: '#ffe0b8', strap: '#3a4a5e', logo: '#f08a3c' }, neck),
    hat: () => courierHat('url(#polO)', '#d9622c'), ears: true, brow: '#2a2028', sideHair: true,
  },
  police: {
    skin: 'light', hair: 'dark', back: hair.bunLowBack, outfit: uniform, hat: policeHat, ears: true, lashes: true, brow: '#2f232c', sideHair: true, collar: true,
  },
  'police-m': {
    skin: 'honey', hair: 'black', face: 'square', back: hair.shortBack, outfit: uniform, hat: policeHat, ears: true, brow: '#2a2028', sideHair: true, collar: true,
  },
} as const satisfies Record<string, Character>;
