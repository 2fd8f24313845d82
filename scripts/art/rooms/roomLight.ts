// Light that is painted into a room: sun through a window, a lamp over a table, shade at the edges.
import { ellipse, each, group, path, rect } from '../pen.ts';

/** Rays of sun, laid on softly. Needs the gradient `sunRay`. */
export const sunRays = (...shapes: readonly string[]): string =>
  group(group(each(shapes, (d) => path(d, 'url(#sunRay)')), 'filter="url(#b14)"'), 'style="mix-blend-mode:soft-light"');

/** The light of a lamp on what is under it. Needs the gradient `lampPool`. */
export const lampLight = (cx: number, cy: number, rx: number, ry: number, strength = 0.8): string =>
  group(ellipse(cx, cy, rx, ry, 'url(#lampPool)', `opacity="${strength}"`), 'style="mix-blend-mode:soft-light"');

/** Darker towards the edges. Needs the gradient `roomVignette`. */
export const vignette = (w: number, h: number): string => rect(0, 0, w, h, 0, 'url(#roomVignette)');
