// The evening sky and everything far away.
import { at, circle, draw, ellipse, noise, path, rect, repeat, stroke } from '../pen.ts';

// A flat evening cloud with a lit upper edge.
const cloud = (w: number): string => draw(
  ellipse(w * 0.5, 14, w * 0.5, 9, 'url(#cloudLit)'),
  ellipse(w * 0.36, 8, w * 0.22, 9, 'url(#cloudLit)'),
  ellipse(w * 0.6, 6, w * 0.18, 8, 'url(#cloudLit)'),
);

// A thin moon, lit from the lower left where the sun went down.
const moon = (r: number): string => draw(
  circle(0, 0, r * 3.2, '#fff3d0', 'opacity=".16" filter="url(#l12)"'),
  path(`M${-r * 0.2} ${-r}A${r} ${r} 0 1 0 ${r} ${r * 0.35}A${r * 0.84} ${r * 0.84} 0 0 1 ${-r * 0.2} ${-r}Z`, '#fff3d6'),
);

// Distant towers, hazy, with a few lit panes.
const farTowers = (w: number, base: number): string => {
  const count = Math.ceil(w / 34);
  return draw(repeat(count, (i) => {
    const height = 40 + noise(i + 3) * 120;
    const width = 20 + noise(i + 9) * 18;
    const x = i * 34 + noise(i) * 8 - 6;
    const panes = repeat(4, (k) =>
      noise(i * 5 + k) > 0.5
        ? rect(x + 5 + k % 2 * 8, base - height + 10 + k * 13, 4, 5, 1, '#ffe3ad', 'opacity=".7"')
        : '');
    return [rect(x, base - height, width, height + 4, 2, 'url(#farBlock)', 'opacity=".62"'), panes];
  }));
};

// Rows of gabled roofs behind the lane.
const farRoofs = (w: number, base: number): string => draw(repeat(Math.ceil(w / 92) + 1, (i) => {
  const x = i * 92 - 40;
  const y = base - 30 - noise(i + 40) * 26;
  return [
    path(`M${x} ${y + 28}L${x + 22} ${y}H${x + 92}L${x + 114} ${y + 28}V${base + 40}H${x}Z`, 'url(#farRoof)', 'opacity=".8"'),
    stroke(`M${x + 22} ${y}H${x + 92}`, '#ffd9b8', 2.4, 'opacity=".5"'),
    rect(x + 46, y + 38, 9, 12, 1, '#ffe0a4', 'opacity=".75"'),
  ];
}));

/** The whole backdrop down to the horizon. */
export const duskSky = (w: number, h: number, horizon: number, sunAt = 0.5): string => draw(
  rect(0, 0, w, h, 0, '#ffe2ab'),
  rect(0, 0, w, horizon + 60, 0, 'url(#duskSky)'),
  ellipse(w * sunAt, horizon - 6, w * 0.36, horizon * 0.66, 'url(#sunGlow)', 'opacity=".9"'),
  repeat(16, (i) => circle(noise(i) * w, noise(i + 60) * horizon * 0.36, 0.8 + noise(i + 20) * 1.1, '#fff6df', `opacity="${0.3 + noise(i + 5) * 0.5}"`)),
  at(w * 0.28, horizon * 0.34, cloud(w * 0.2)),
  at(w * 0.5, horizon * 0.52, cloud(w * 0.26), 0.8),
  at(w * 0.62, horizon * 0.26, cloud(w * 0.16), 0.7),
  at(w * 0.635, horizon * 0.2, moon(13)),
  farTowers(w, horizon),
  farRoofs(w, horizon + 30),
);
