// A window with its room behind the glass.
import { at, block, circle, draw, ellipse, path, rect, stroke } from '../pen.ts';
import { bust } from '../rig/bust.ts';
import type { Who } from '../rig/cast.ts';
import type { ExpressionName } from '../rig/expressions.ts';
import { curtains } from './curtains.ts';
import { GLASS, type Neighbour, type State } from './neighbourType.ts';

// The outline of the opening: square, or with an arched top.
const opening = (w: number, h: number, arched = false): string =>
  arched
    ? `M0 ${h}V${w * 0.34}C${w * 0.06} ${-w * 0.06} ${w * 0.94} ${-w * 0.06} ${w} ${w * 0.34}V${h}Z`
    : `M0 0H${w}V${h}H0Z`;

// What stands in a room behind the glass: a hanging lamp or a shelf.
const roomBehind = (w: number, h: number, lamp?: 'shelf'): string => draw(
  rect(0, h * 0.72, w, h * 0.28, 0, '#c9713a', 'opacity=".28"'),
  lamp === 'shelf'
    ? draw(
      rect(w * 0.1, h * 0.3, w * 0.34, 3, 1, '#b9743f'),
      rect(w * 0.14, h * 0.2, 5, h * 0.1, 1, '#e36f58'),
      rect(w * 0.22, h * 0.22, 5, h * 0.08, 1, '#57a99f'),
      rect(w * 0.3, h * 0.19, 6, h * 0.11, 1, '#f2ac45'),
    )
    : draw(
      stroke(`M${w * 0.5} 0V${h * 0.14}`, '#9c5c34', 1.6),
      path(`M${w * 0.38} ${h * 0.22}L${w * 0.45} ${h * 0.13}H${w * 0.55}L${w * 0.62} ${h * 0.22}Z`, '#f3a24e'),
      ellipse(w * 0.5, h * 0.23, w * 0.3, h * 0.12, '#fff8d8', 'opacity=".8" filter="url(#l3)"'),
    ),
);

// The shape of somebody behind the glass, without a face yet.
const silhouette = (w: number, h: number): string => {
  const r = w * 0.17;
  return draw(
    path(
      `M${w * 0.2} ${h}C${w * 0.2} ${h * 0.78} ${w * 0.36} ${h * 0.72} ${w * 0.5} ${h * 0.72}S${w * 0.8} ${h * 0.78} ${w * 0.8} ${h}Z`,
      '#a8613a',
      'opacity=".75"',
    ),
    circle(w * 0.5, h * 0.58, r, '#a8613a', 'opacity=".75"'),
  );
};

// The neighbour with a face, cut to the opening.
const resident = (w: number, h: number, who: Who, mood: ExpressionName): string => {
  const size = Math.min(w * 0.94, h * 0.86) / 340;
  return at(w * 0.5 - 200 * size, h - 390 * size, bust(who, mood), size);
};

/** Everything seen through the opening. */
export const interior = (n: Neighbour, state: State): string => {
  const { id, w, h, arched } = n;
  const shape = opening(w, h, arched);
  return draw(
    `<clipPath id="clip-${id}-${state}"><path d="${shape}"/></clipPath><g clip-path="url(#clip-${id}-${state})">`,
    rect(0, 0, w, h, 0, `url(#${GLASS[state]})`),
    state === 'dark' ? '' : roomBehind(w, h, n.lamp),
    state === 'ringing' ? silhouette(w, h) : '',
    state === 'handled' ? resident(w, h, n.who, n.mood ?? 'friendly') : '',
    curtains(w, h, n.curtain ?? 'tied', n.cloth ?? 'clothCoral', state),
    state === 'dark' ? path(`M0 0H${w}V${h * 0.55}H0Z`, '#f0a58e', 'opacity=".14"') : '',
    rect(0, 0, w, 5, 0, '#3b1d33', 'opacity=".35"'),
    rect(0, 0, 4, h, 0, '#3b1d33', 'opacity=".22"'),
    '</g>',
  );
};

/** Window bars and frame, painted wood. */
export const sashFrame = (n: Neighbour, state: State): string => {
  const { w, h, arched, paint = 'paintTeal' } = n;
  const colour = `url(#${paint})`;
  const glare = path(`M${w * 0.06} ${h * 0.6}L${w * 0.44} ${h * 0.04}H${w * 0.6}L${w * 0.06} ${h * 0.84}Z`, '#fff', `opacity="${state === 'dark' ? 0.16 : 0.12}"`);
  const bars = state === 'handled'
    ? rect(0, h * 0.2, w, 3.4, 0, colour)
    : draw(rect(w / 2 - 2, 0, 4, h, 0, colour), rect(0, h * 0.3, w, 3.6, 0, colour));
  return draw(
    glare,
    bars,
    `<path d="${opening(w, h, arched)}" fill="none" stroke="${colour}" stroke-width="6"/>`,
    `<path d="${opening(w, h, arched)}" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="1.4" transform="translate(-1.6 -1.8)"/>`,
  );
};

/** Stone round a window: lintel above, sill below. */
export const surround = (n: Neighbour): string => {
  const { w, h, arched } = n;
  const lintel = arched
    ? draw(
      path(
        `M-9 ${w * 0.36}C-4 ${-w * 0.26} ${w + 4} ${-w * 0.26} ${w + 9} ${w * 0.36}V${w * 0.44}H${w}C${w} ${-w * 0.02} 0 ${-w * 0.02} 0 ${w * 0.44}H-9Z`,
        'url(#stone)',
      ),
      path(`M${w / 2 - 6} ${-w * 0.14}H${w / 2 + 6}L${w / 2 + 4} ${w * 0.07}H${w / 2 - 4}Z`, '#fff3df'),
    )
    : draw(
      rect(-7, -8, w + 16, 12, 2, '#3b1d33', 'opacity=".25" filter="url(#l3)"'),
      block(-8, -13, w + 16, 11, 2, 'url(#stone)', 0.6, 0.25),
    );
  return draw(lintel, `<path d="${opening(w, h, arched)}" fill="#4a2c2a" stroke="#4a2c2a" stroke-width="7" opacity=".55"/>`);
};

/** The sill, with its shadow on the wall. */
export const sill = (w: number, h: number): string => draw(
  rect(-8, h + 9, w + 18, 8, 2, '#3b1d33', 'opacity=".35" filter="url(#l3)"'),
  block(-9, h + 1, w + 18, 9, 2, 'url(#stone)', 0.65, 0.28),
);
