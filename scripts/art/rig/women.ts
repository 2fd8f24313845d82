// The women of the lane.
import { draw } from '../pen.ts';
import type { Character } from './character.ts';
import { layeredBack, layeredFront } from './crops.ts';
import { flickBack, permBack, permFront, setBack, setFront, wavesBack } from './curls.ts';
import * as hair from './hair.ts';
import { coatAndScarf, doctorsCoat, kitchenApron, paddedJacket, quiltedVest, tracksuit } from './jackets.ts';
import { cableJersey, dottedBlouse, dungarees, floralBlouse, gownBlouse, shawl } from './tops.ts';
import * as updo from './updos.ts';
import { beret, glassesChain, sunHat } from './worn.ts';

export const WOMEN = {
  /** Granny Wu, 78: white hair drawn back, jade at the ears, a padded jacket. */
  wu: {
    skin: 'warm', hair: 'white', face: 'round', back: hair.bunLowBack, fringe: updo.drawnBackFront, ears: true, lashes: true, lines: 'many', brow: '#bdb6c0',
    outfit: () => paddedJacket({ cloth: '#6b4f8c', trim: '#e6b85c' }), over: () => updo.earrings('#4fae82', 6),
  },
  /** Dr Tang, 45: between two patients. */
  tang: {
    skin: 'light', hair: 'black', face: 'long', back: updo.earBobBack, fringe: updo.sweptFront, lashes: true, brow: '#33262f', glasses: '#5b6f8f', lenses: 'half',
    outfit: (neck) => doctorsCoat({ inner: '#5bb0a0' }, neck),
  },
  /** Pan, 47: keeps the noodle shop, her hair in a scarf. */
  pan: {
    skin: 'rosy', hair: 'dark', face: 'round', back: hair.bunTopBack, fringe: updo.drawnBackFront, ears: true, lashes: true, brow: '#3a2a30',
    outfit: (neck) => kitchenApron({ apron: '#c8553d', shirt: '#fbe9cf', trim: '#f0cf9c' }, neck), over: () => draw(updo.hairScarf('#e2604f'), updo.earrings('#e8c26a', 4.4)),
  },
  /** Lin, 66: a perm in wine red, a blouse with flowers. */
  lin: {
    skin: 'warm', hair: 'wine', face: 'round', back: permBack, fringe: permFront, lashes: true, lines: 'few', brow: '#6a3838',
    outfit: (neck) => floralBlouse({ cloth: '#5f79b8', petal: '#f6a5a0', leaf: '#9fd0b0' }, neck), over: () => updo.earrings('#fff3e2', 5),
  },
  /** Granny Dong, 74: grey hair with a pin, glasses on a chain, a shawl. */
  dong: {
    skin: 'pale', hair: 'grey', back: updo.earBobBack, fringe: updo.sweptFront, lashes: true, lines: 'many', brow: '#aea7b4', glasses: '#8a5a78', lenses: 'half',
    outfit: () => shawl({ jersey: '#8a7fb0', shawl: '#e3c9dc', trim: '#b98fb4' }), over: () => draw(updo.hairpin('#c06a86')(), glassesChain()),
  },
  /** Teacher Wang, 61: a bob with a clip, a blouse with a standing collar. */
  wang: {
    skin: 'light', hair: 'brown', back: hair.bobBack, fringe: updo.sweptFront, lashes: true, lines: 'few', brow: '#5a3a2c',
    outfit: () => gownBlouse({ cloth: '#2f8a72', trim: '#f3d9a0' }), over: () => updo.pearlClip(),
  },
  /** Yao, 60: dances in the square, short hair, a tracksuit. */
  yao: {
    skin: 'honey', hair: 'chestnut', face: 'oval', back: layeredBack, fringe: layeredFront, lashes: true, lines: 'few', brow: '#56342c',
    outfit: () => tracksuit({ cloth: '#c2477e', stripe: '#ffe3ee' }), over: () => updo.earrings('#ffd76a', 5),
  },
  /** Cao, 26: a tail over one shoulder, dungarees. */
  cao: {
    skin: 'pale', hair: 'brown', back: hair.shortBack, fringe: updo.straightBangs, ears: true, lashes: true, brow: '#6b4332',
    outfit: (neck) => dungarees({ denim: '#5a7fb4', jersey: '#fff6ea', stripe: '#f2a0a0' }, neck), over: updo.tailOver('#f27a86'),
  },
  /** Shen, 52: keeps the knitting shop, waves under a beret. */
  shen: {
    skin: 'light', hair: 'chestnut', back: wavesBack, fringe: updo.straightBangs, hat: () => beret('#9b3f56'), lashes: true, brow: '#5a342c',
    outfit: () => cableJersey({ cloth: '#e2a63f', cable: '#b87a22' }),
  },
  /** Zhao, 63: grey hair with ends turned out, square glasses, a quilted vest. */
  zhao: {
    skin: 'rosy', hair: 'pepper', back: flickBack, fringe: layeredFront, lashes: true, lines: 'few', brow: '#6d6570', glasses: '#7a3f6a', lenses: 'square',
    outfit: () => quiltedVest({ cloth: '#3f7f8f', inner: '#f0dcc2', trim: '#2c6272' }),
  },
  /** Jiang, 58: from the morning market, a hat against the sun. */
  jiang: {
    skin: 'tan', hair: 'black', face: 'round', back: updo.earBobBack, fringe: updo.straightBangs, hat: () => sunHat('#f2dcae', '#d9796a'), lashes: true, lines: 'few', brow: '#3a2a2c',
    outfit: (neck) => dottedBlouse({ cloth: '#7fb6de', dot: '#fff', bow: '#fff4e0' }, neck),
  },
  /** Fan, 62: on her way to the bank, set hair, coat and scarf. */
  fan: {
    skin: 'pale', hair: 'dark', face: 'long', back: setBack, fringe: setFront, lashes: true, lines: 'few', brow: '#3d3038',
    outfit: () => coatAndScarf({ cloth: '#b98a5e', scarf: '#3f9aa0', dot: '#dff3ee' }), over: () => updo.earrings('#fff3e2', 4.6),
  },
} as const satisfies Record<string, Character>;
