// The pen: every picture is a string of SVG, put together from these strokes.

/** Something to draw: a piece of SVG, nothing, or a list of such things. */
export type Part = string | false | undefined | readonly Part[];

/** A stop of a gradient: offset 0..1, colour, opacity 0..1. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Joins parts, in painting order, into one piece of SVG. */
export const draw = (...parts: readonly Part[]): string => {
  let drawn = '';
  for (const part of parts) {
    if (typeof part === 'string') drawn += part;
    else if (part) drawn += draw(...part);
  }
  return drawn;
};

/** Draws once for each of `count`; the callback gets the index. */
export const repeat = (count: number, part: (i: number) => Part): string => {
  let drawn = '';
  for (let i = 0; i < count; i++) drawn += draw(part(i));
  return drawn;
};

/** Draws once for each item. */
export const each = <const T>(items: readonly T[], part: (item: T, i: number) => Part): string => draw(items.map(part));

/** The item at `i`, going round; lists are never empty here. */
export const pick = <const T>(items: readonly T[], i: number): T => {
  const item = items[i % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from an empty list');
  return item;
};

/** A steady pseudo-random number in 0..1, so that every bake draws the same picture. */
export const noise = (seed: number): number => {
  const wave = Math.sin(seed * 127.1 + 11.7) * 43758.5453;
  return wave - Math.floor(wave);
};

export const path = (d: string, fill: string, extra = ''): string => `<path d="${d}" fill="${fill}" ${extra}/>`;

/** A round-ended line. */
export const stroke = (d: string, colour: string, width = 2, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const rect = (x: number, y: number, w: number, h: number, radius: number, fill: string, extra = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}" ${extra}/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, extra = ''): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" ${extra}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, extra = ''): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;

export const group = (inner: Part, attributes = ''): string => `<g ${attributes}>${draw(inner)}</g>`;

/** Moves a drawing to x, y; then turns (degrees), sizes and mirrors it about its own origin. */
export const at = (x: number, y: number, inner: Part, size = 1, turn = 0, flip = false): string =>
  group(inner, `transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''} scale(${flip ? -size : size} ${size})"`);

const stops = (list: readonly Stop[]): string => each(list, ([offset, colour, opacity]) =>
  `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`);

/** A linear gradient; without a direction it runs from top to bottom. */
export const linear = (id: string, list: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string =>
  `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`;

export const radial = (id: string, list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string =>
  `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(list)}</radialGradient>`;

/** A filter that blurs by `deviation` units of the drawing. */
export const blur = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** The soft shadow under a thing that stands. */
export const shadow = (cx: number, cy: number, rx: number, ry: number, opacity = 0.28, filter = 'b8', fill = '#5a2f1a'): string =>
  ellipse(cx, cy, rx, ry, fill, `opacity="${opacity}" filter="url(#${filter})"`);

/** A solid block: body, light strip on top, dark strip underneath. These make it look built. */
export const block = (
  x: number, y: number, w: number, h: number, radius: number, fill: string, light = 0.4, dark = 0.22,
): string => draw(
  rect(x, y, w, h, radius, fill),
  rect(x + 1, y + 1, w - 2, Math.min(3, h * 0.3), Math.min(radius, 1.5), '#fff', `opacity="${light}"`),
  rect(x + 1, y + h - Math.min(4, h * 0.3), w - 2, Math.min(4, h * 0.3), Math.min(radius, 2), '#3b2a22', `opacity="${dark}"`),
);

/** A wire or a rope that hangs between two points. */
export const hang = (x1: number, y1: number, x2: number, y2: number, sag: number, colour: string, width = 2, extra = ''): string =>
  stroke(`M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.max(y1, y2) + sag} ${x2} ${y2}`, colour, width, extra);

/** A whole picture, measured in its own units. */
export interface Drawing {
  width: number;
  height: number;
  svg: string;
}

/** Wraps a drawing as a whole SVG document. */
export const page = (width: number, height: number, defs: string, body: string): Drawing => ({
  width,
  height,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${defs}</defs>${body}</svg>`,
});
