// The front wall of a house, with its texture and evening light.
import { at, block, draw, ellipse, noise, rect, repeat, stroke } from '../pen.ts';
import { storeyBand } from './house.ts';

/** A house front; x is its left edge, eave and ground are heights in the lane. */
export interface House {
  x: number;
  w: number;
  eave: number;
  ground: number;
  wall?: string;
  brick?: string;
  /** Heights of the stone bands between storeys. */
  bands?: readonly number[];
  /** Whether corner stones run up both edges. */
  corner?: boolean;
}

// Corner stones along the edge of a brick house.
const quoins = (w: number, top: number, bottom: number): string => draw(repeat(Math.floor((bottom - top) / 44), (i) => {
  const y = top + i * 44;
  const long = i % 2 ? 20 : 13;
  return draw(
    block(0, y + 3, long, 19, 1, 'url(#stone)', 0.4, 0.2),
    block(w - long, y + 3, long, 19, 1, 'url(#stone)', 0.3, 0.2),
  );
}));

/** The front wall with its texture, bands and evening light. Windows come on top of it. */
export const front = (house: House): string => {
  const { x, w, eave, ground, wall = 'wallCream', brick, bands = [], corner } = house;
  const height = ground - eave;
  return at(x, eave, draw(
    rect(0, 0, w, height, 0, `url(#${brick || wall})`),
    brick
      ? draw(repeat(18, (i) => rect(
        Math.floor(noise(i + x) * (w / 22)) * 22 + 1,
        Math.floor(noise(i + 70 + x) * (height / 24)) * 24 + 1,
        20,
        10,
        1.4,
        i % 2 ? '#8a4a3a' : '#e9a98a',
        'opacity=".3"',
      )))
      : draw(repeat(9, (i) => ellipse(
        noise(i + x) * w, noise(i + 30 + x) * height, 40 + noise(i) * 50, 14 + noise(i + 2) * 18,
        i % 2 ? '#fff3dc' : '#a8663f', 'opacity=".09" filter="url(#l12)"',
      ))),
    corner ? quoins(w, 6, height - 46) : '',
    bands.map((y) => storeyBand(w, y - eave)),
    rect(0, height - 44, w, 44, 0, 'url(#stoneDark)'),
    block(0, height - 47, w, 6, 1, 'url(#stone)', 0.45, 0.25),
    repeat(Math.ceil(w / 46), (i) => stroke(`M${i * 46 + 22} ${height - 40}V${height}`, '#5b3a33', 1.4, 'opacity=".3"')),
    rect(0, 0, w, 34, 0, 'url(#eaveShade)'),
    rect(0, 0, w, height, 0, 'url(#sideShade)'),
    rect(0, 0, w, height, 0, 'url(#duskVeil)'),
  ));
};
