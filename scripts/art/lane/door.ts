// A front door and who stands in it.
import { at, block, circle, draw, ellipse, group, path, rect, repeat, stroke } from '../pen.ts';
import { bust } from '../rig/bust.ts';
import type { Who } from '../rig/cast.ts';
import { GLASS, type Neighbour, type State } from './neighbourType.ts';

// What those who live behind a door wear below the waist: coat, legs.
const LOWER: Partial<Record<Who, readonly [coat: string, legs: string]>> = {
  zhao: ['#5a4a5e', '#5a4a5e'],
  yao: ['#9d3a69', '#5b2f52'],
  lv: ['#b0a68e', '#5f5542'],
  kai: ['#b98d33', '#3f4658'],
  wang: ['#28705f', '#4a4a5c'],
};

// The neighbour standing in an open door, head to shoes.
const standing = (n: Neighbour, top: number): string => {
  const { w, h } = n;
  const [coat, legs] = LOWER[n.who] ?? ['#2a8a83', '#6b5a66'];
  const size = w * 0.66 / 340;
  const waist = top + 4 + 440 * size;
  const mid = w / 2;
  const half = 128 * size;
  return draw(
    ellipse(mid, h - 6, half * 1.2, 4, '#6b3417', 'opacity=".4" filter="url(#l1)"'),
    path(`M${mid - half * 0.62} ${waist}H${mid - 1}V${h - 7}H${mid - half * 0.62}ZM${mid + 1} ${waist}H${mid + half * 0.62}V${h - 7}H${mid + 1}Z`, legs),
    path(`M${mid - half * 0.8} ${h - 9}H${mid - 1}V${h - 5}H${mid - half * 0.8}ZM${mid + 1} ${h - 9}H${mid + half * 0.8}V${h - 5}H${mid + 1}Z`, '#4a3028'),
    path(`M${mid - half} ${waist - 60 * size}H${mid + half}L${mid + half * 0.86} ${waist + 70 * size}H${mid - half * 0.86}Z`, coat),
    `<clipPath id="stand-${n.id}"><rect x="${mid - half * 1.25}" y="0" width="${half * 2.5}" height="${waist}"/></clipPath>`,
    group(at(mid - 200 * size, top - 12 * size, bust(n.who, n.mood ?? 'friendly'), size), `clip-path="url(#stand-${n.id})"`),
  );
};

// A two-leaf door in a carved stone frame; the fanlight carries the glow, one leaf stands open.
const doorLeaves = (n: Neighbour, state: State): string => {
  const { w, h, paint = 'lacquer' } = n;
  const top = h * 0.24;
  const leafW = w / 2;
  const leafDoor = (x: number, ring: number): string => draw(
    rect(x, top, leafW, h - top, 0, `url(#${paint})`),
    rect(x + 4, top + 6, leafW - 8, (h - top) * 0.4, 2, '#fff', 'opacity=".07"'),
    rect(x + 4, top + 12 + (h - top) * 0.4, leafW - 8, (h - top) * 0.42, 2, '#fff', 'opacity=".06"'),
    stroke(`M${x + 1.5} ${top + 2}V${h}`, '#fff', 1.6, 'opacity=".16"'),
    circle(ring, top + (h - top) * 0.46, 4.4, 'none', 'stroke="url(#brass)" stroke-width="2.2"'),
    circle(ring, top + (h - top) * 0.42, 2.2, 'url(#brass)'),
  );
  if (state === 'dark') return draw(leafDoor(0, leafW - 7), leafDoor(leafW, leafW + 7));
  const ajar = leafW * (state === 'handled' ? 0.3 : 0.6);
  return draw(
    state === 'handled'
      ? draw(
        path(`M0 ${top}H${ajar}V${h - 3}L0 ${h}Z`, `url(#${paint})`),
        stroke(`M${ajar} ${top}V${h - 3}`, '#ffe6a8', 2, 'opacity=".8"'),
      )
      : leafDoor(0, leafW - 7),
    path(`M${w} ${top}H${w - ajar}V${h - 3}L${w} ${h}Z`, `url(#${paint})`),
    path(`M${w - ajar} ${top}V${h - 3}`, 'none', 'stroke="#ffe6a8" stroke-width="2" opacity=".8"'),
  );
};

export const door = (n: Neighbour, state: State): string => {
  const { id, w, h } = n;
  const top = h * 0.24;
  const lit = state !== 'dark';
  const within = draw(
    `<clipPath id="clip-${id}-${state}"><rect y="${top}" width="${w}" height="${h - top}"/></clipPath><g clip-path="url(#clip-${id}-${state})">`,
    rect(0, top, w, h - top, 0, `url(#${GLASS[state]})`),
    state === 'handled' ? draw(rect(0, h - 14, w, 14, 0, '#b5704a'), standing(n, top)) : '',
    doorLeaves(n, state),
    rect(0, top, w, 5, 0, '#2a1420', 'opacity=".4"'),
    '</g>',
  );
  return draw(
    path(`M-14 ${h + 1}V2H${w + 14}V${h + 1}H${w}V${top * 0.4}H0V${h + 1}Z`, 'url(#stone)'),
    stroke(`M-12.5 ${h}V4`, '#fff', 2, 'opacity=".6"'),
    rect(w, 4, 14, h - 3, 0, '#8f705f', 'opacity=".28"'),
    path(`M-20 2C${w * 0.1} -4 ${w * 0.3} -22 ${w / 2} -22S${w * 0.9} -4 ${w + 20} 2Z`, 'url(#stone)'),
    path(`M${w * 0.2} -3C${w * 0.3} -14 ${w * 0.7} -14 ${w * 0.8} -3Z`, 'url(#stoneDark)', 'opacity=".7"'),
    circle(w / 2, -8, 4, '#fff3df'),
    block(-22, 0, w + 44, 8, 2, 'url(#stone)', 0.6, 0.3),
    rect(0, 10, w, top - 10, 2, lit ? 'url(#glassWarm)' : 'url(#glassDark)'),
    repeat(4, (i) => stroke(`M${w / 2} ${top}L${w * (0.08 + i * 0.28)} 10`, '#4a3028', 2)),
    rect(0, top - 3, w, 4, 1, '#4a3028'),
    within,
    block(-18, h - 2, w + 36, 8, 2, 'url(#stone)', 0.6, 0.3),
  );
};
