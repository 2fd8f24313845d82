// Eyes and brows.
import { circle, draw, group, rect, stroke } from '../pen.ts';

const INK = '#3a2530';

/** How high and wide an open eye is, by kind; `happy` and `closed` are only lines. */
const OPENINGS = {
  open: { height: 15, width: 14.5 },
  soft: { height: 13, width: 14.5 },
  narrow: { height: 9, width: 14.5 },
  wide: { height: 18.5, width: 16 },
} as const;

export type EyeKind = keyof typeof OPENINGS | 'happy' | 'closed';

const iris = (cx: number, cy: number, r: number): string => draw(
  circle(cx, cy + 0.5, r, '#6b4030'),
  circle(cx, cy + 0.5, r * 0.78, '#3a2025'),
  circle(cx, cy + 3, r * 0.45, '#a5694a', 'opacity=".55"'),
  circle(cx - 3, cy - 4, r * 0.34, '#fff'),
  circle(cx + 3.4, cy + 3, r * 0.16, '#fff', 'opacity=".8"'),
);

/** One eye round cx, cy; the id keeps its clip apart from other eyes in the picture. */
export const eye = (cx: number, cy: number, kind: EyeKind, look: readonly [number, number], id: string): string => {
  if (kind === 'happy') return stroke(`M${cx - 14} ${cy + 5}Q${cx} ${cy - 14} ${cx + 14} ${cy + 5}`, INK, 5.4);
  if (kind === 'closed') return stroke(`M${cx - 14} ${cy}Q${cx} ${cy + 12} ${cx + 14} ${cy}`, INK, 5);
  const { height: h, width: w } = OPENINGS[kind];
  const upper = `C${cx - w} ${cy - h * 1.25} ${cx + w} ${cy - h * 1.25} ${cx + w} ${cy}`;
  const lower = `C${cx + w} ${cy + h * 1.1} ${cx - w} ${cy + h * 1.1} ${cx - w} ${cy}`;
  return draw(
    `<clipPath id="${id}"><path d="M${cx - w} ${cy}${upper}${lower}Z"/></clipPath>`,
    group(draw(
      rect(cx - w - 2, cy - h - 6, w * 2 + 4, h * 2 + 12, 0, '#fffdfb'),
      rect(cx - w - 2, cy - h - 6, w * 2 + 4, h * 0.75 + 3, 0, '#b98fa0', 'opacity=".28"'),
      iris(cx + look[0], cy + look[1], kind === 'wide' ? 7.6 : 10.2),
    ), `clip-path="url(#${id})"`),
    stroke(`M${cx - w} ${cy - 1}C${cx - w} ${cy - h * 1.28} ${cx + w} ${cy - h * 1.28} ${cx + w} ${cy - 1}`, INK, kind === 'wide' ? 3.6 : 4.4),
  );
};

/** Lashes at the outer corner; side: -1 left, 1 right. */
export const lashes = (cx: number, cy: number, side: number): string =>
  stroke(`M${cx + side * 13} ${cy - 7}l${side * 6} -5M${cx + side * 14.5} ${cy - 2}l${side * 6.5} -2`, INK, 3);

/** Both brows; `rest` is their height when the face is calm. */
export const brows = (rest: number, brow: readonly [number, number, number], colour: string, width: number): string => {
  const [inner, outer, arch] = brow;
  const bend = rest + arch + (inner + outer) / 3;
  return draw(
    stroke(`M185 ${rest + inner}Q166 ${bend} 147 ${rest + 2 + outer}`, colour, width),
    stroke(`M215 ${rest + inner}Q234 ${bend} 253 ${rest + 2 + outer}`, colour, width),
  );
};
