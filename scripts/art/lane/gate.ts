// The building over the lane: a room above a brick arch that looks into the evening light.
import { block, circle, draw, ellipse, path, pick, rect, repeat, stroke } from '../pen.ts';
import { front } from './front.ts';

/** The gate; archTop is the height of the top of the arch below the eave. */
export interface Gate {
  w: number;
  height: number;
  archW: number;
  archTop: number;
}

/** The building over the lane: a room above a brick arch; the arch looks into the evening light. */
export const laneGate = ({ w, height, archW, archTop }: Gate): string => {
  const left = (w - archW) / 2;
  const right = left + archW;
  const mid = w / 2;
  const spring = archTop + archW * 0.3;
  const archPath = `M${left} ${height}V${spring}C${left} ${archTop - archW * 0.08} ${right} ${archTop - archW * 0.08} ${right} ${spring}V${height}Z`;
  const depth = (inset: number, y: number, colour: string): string => draw(
    path(`M${left} ${spring - 30}L${left + inset} ${y}V${height - inset * 0.34}L${left} ${height}Z`, colour),
    path(`M${right} ${spring - 30}L${right - inset} ${y}V${height - inset * 0.34}L${right} ${height}Z`, colour),
  );
  return draw(
    front({ x: 0, w, eave: 0, ground: height, brick: 'brickGrey', bands: [archTop - 34] }),
    `<clipPath id="gate-arch"><path d="${archPath}"/></clipPath><g clip-path="url(#gate-arch)">`,
    rect(left, archTop - 20, archW, height, 0, 'url(#archDepth)'),
    circle(mid, spring + 26, archW * 0.36, '#fff6cf', 'opacity=".8" filter="url(#l12)"'),
    depth(archW * 0.36, spring + 6, '#c98a6d'),
    depth(archW * 0.26, spring - 8, '#b87560'),
    depth(archW * 0.14, spring - 24, '#965c52'),
    repeat(3, (i) => draw(
      rect(left + archW * (0.05 + i * 0.1), spring + 14 + i * 6, 8 - i * 2, 16 - i * 3, 1, '#ffe9a8', 'opacity=".85"'),
      rect(right - archW * (0.09 + i * 0.1), spring + 18 + i * 6, 8 - i * 2, 16 - i * 3, 1, '#ffe9a8', 'opacity=".7"'),
    )),
    path(`M${left} ${height}L${mid - archW * 0.13} ${height - archW * 0.13}H${mid + archW * 0.13}L${right} ${height}Z`, '#d99a70'),
    path(
      `M${mid - archW * 0.2} ${height}L${mid - archW * 0.05} ${height - archW * 0.13}H${mid + archW * 0.05}L${mid + archW * 0.2} ${height}Z`,
      '#ffe3a6',
      'opacity=".6"',
    ),
    hangingLine(left, right, spring - 4),
    `<path d="${archPath}" fill="none" stroke="#3b1d33" stroke-opacity=".35" stroke-width="14" filter="url(#l3)"/>`,
    '</g>',
    archStones(left, right, archTop, spring, height, archW),
    block(mid - 70, archTop - 36, 140, 24, 3, 'url(#stone)', 0.6, 0.3),
    rect(mid - 62, archTop - 31, 124, 14, 2, '#c9a98c', 'opacity=".7"'),
  );
};

/** A small figure walking home with a shopping bag, against the light. */
export const passerBy = (): string => draw(
  ellipse(0, 1, 12, 2.4, '#6b3417', 'opacity=".4"'),
  path('M-5 0L-3 -14H3L5 0H1.6L0 -9L-1.6 0Z', '#6a4a52'),
  path('M-7 -12C-8 -26 8 -26 7 -12Z', '#b5584f'),
  circle(0, -27, 4.6, '#7a5348'),
  circle(1.5, -31, 2.6, '#8f8690'),
  rect(7, -14, 7, 8, 1.6, '#57a99f'),
  stroke('M7 -17L10 -14', '#6a4a52', 1.4),
);

// Little flags of washing across the passage.
const hangingLine = (x1: number, x2: number, y: number): string => draw(
  stroke(`M${x1} ${y - 8}Q${(x1 + x2) / 2} ${y + 8} ${x2} ${y - 8}`, '#6d4d43', 1.4),
  repeat(5, (i) => {
    const t = 0.2 + i * 0.15;
    return rect(
      x1 + (x2 - x1) * t - 6,
      y - 4 + Math.sin(t * Math.PI) * 4,
      11,
      13 + i % 2 * 5,
      1.5,
      pick(['#f6b9b4', '#fff3df', '#79cbbf', '#ffd98c', '#fff3df'], i),
      'opacity=".9"',
    );
  }),
);

// Wedge stones round the arch.
const archStones = (left: number, right: number, archTop: number, spring: number, height: number, archW: number): string => {
  const mid = (left + right) / 2;
  return draw(
    path(
      `M${left - 18} ${height}V${spring}C${left - 18} ${archTop - archW * 0.08 - 26} ${right + 18} ${archTop - archW * 0.08 - 26} ${right + 18} ${spring}V${height}H${right}V${spring}C${right} ${archTop - archW * 0.08} ${left} ${archTop - archW * 0.08} ${left} ${spring}V${height}Z`,
      'url(#stone)',
    ),
    repeat(7, (i) => {
      const y = height - 24 - i * 26;
      return y > spring
        ? draw(
          stroke(`M${left - 18} ${y}H${left}`, '#8f705f', 1.4, 'opacity=".5"'),
          stroke(`M${right} ${y}H${right + 18}`, '#8f705f', 1.4, 'opacity=".5"'),
        )
        : '';
    }),
    stroke(`M${left - 17} ${height}V${spring}`, '#fff', 2, 'opacity=".5"'),
    path(`M${mid - 13} ${archTop - 22}H${mid + 13}L${mid + 9} ${archTop + 10}H${mid - 9}Z`, '#f3e2c8'),
    path(`M${mid + 3} ${archTop - 22}H${mid + 13}L${mid + 9} ${archTop + 10}H${mid + 2}Z`, '#b99a84', 'opacity=".45"'),
  );
};
