// One neighbour: a window, a door or a shop front, in one of three states.
import { at, draw, ellipse } from '../pen.ts';
import { airConditioner, birdCage, flowerBox, pot, sittingCat } from './things.ts';
import { laundryPole } from './laundry.ts';
import { interior, sashFrame, sill, surround } from './window.ts';
import type { Box } from '../sprites.ts';
import { door } from './door.ts';
import type { Belonging, Lit, Neighbour, State } from './neighbourType.ts';
import { shop } from './shopFront.ts';

// Things that belong to this neighbour.
const belongings = (n: Neighbour): string => {
  const { w, h, has = [] } = n;
  const pieces: Record<Belonging, () => string> = {
    pots: () => draw(at(w * 0.04, h + 2, pot(0.8, 0)), at(w * 0.96, h + 2, pot(0.74, 2))),
    fern: () => at(w * 0.92, h + 2, pot(0.9, 1)),
    bloom: () => at(w * 0.06, h + 2, pot(0.86, 2)),
    box: () => at(-3, h - 6, flowerBox(w + 6)),
    cat: () => at(w * 0.1, h + 3, sittingCat(), 0.82),
    greyCat: () => at(w * 0.9, h + 3, sittingCat('#c9c2cc', '#8d8596'), 0.82),
    cage: () => at(w * 1.26, -6, birdCage()),
    ac: () => at(w * 0.15, h + 17, airConditioner()),
    washing: () => at(-10, h + 20, laundryPole(w + 20, n.washing ?? [])),
  };
  return draw(has.map((name) => pieces[name]()));
};

/** The box of the light on the wall round a lit window, in the lane. */
export const haloBox = (n: Neighbour, state: Lit): Box => {
  const rx = n.w * (state === 'ringing' ? 1.6 : 1.25);
  const ry = n.h * (n.form === 'door' ? 0.8 : 1.1);
  return { x: n.x + n.w / 2 - rx, y: n.y + n.h / 2 - ry, w: rx * 2, h: ry * 2 };
};

/** The gradient of that light. */
export const HALO: Record<Lit, string> = { ringing: 'haloRing', handled: 'haloHome' };

const halo = (n: Neighbour, state: State): string => {
  if (state === 'dark') return '';
  const { w, h } = haloBox(n, state);
  return ellipse(n.w / 2, n.h / 2, w / 2, h / 2, `url(#${HALO[state]})`);
};

const bodies: Record<Neighbour['form'], (n: Neighbour, state: State) => string> = {
  door,
  shop,
  window: (n, state) => draw(surround(n), interior(n, state), sashFrame(n, state), sill(n.w, n.h)),
};

/** The neighbour at its seat. The phone badge is not part of it: the stage draws that, so that it can ring. */
export const neighbour = (n: Neighbour, state: State): string =>
  at(n.x, n.y, draw(halo(n, state), bodies[n.form](n, state), belongings(n)));
