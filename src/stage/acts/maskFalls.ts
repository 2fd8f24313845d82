import type { Act } from '../acts.ts';
import { along, type Layer, type Picture } from '../boards.ts';
import { TEAR } from '../cards.ts';
import { easeBack, easeIn, easeInOut, easeOut, mix, noise, stretch } from '../ease.ts';
import type { Rect } from '../types.ts';
import { Card } from './card.ts';

/** When what happens, in milliseconds. */
const CRACKS = [700, 1000] as const;
const BREAKS = 1350;
const PEELS = [1450, 2050] as const;
const FALLS = [2050, 2750] as const;
const LANDS = 2600;
const LASTS = 4200;

/** The tear from its foot to its head. */
const UPWARD = TEAR.map((point, i) => TEAR[TEAR.length - 1 - i] ?? point);

/** The swindler's mask cracks, breaks, peels and falls; under it somebody in a hood is caught in the light. */
export function maskFalls(layer: Layer, size: { width: number; height: number }, goal?: Rect): Act {
  const card = new Card(layer, size, goal);
  const night = card.sheet('card-night');
  const beam = card.sheet('card-beam');
  const hood = card.sheet('card-hood');
  const marks = card.pen();
  const right = card.sheet('card-mask-right');
  const left = card.sheet('card-mask-left').setOrigin(0.1, 0.92);
  const curl = card.pen();
  const whole = card.sheet('card-mask');
  const crack = card.thing('unmask', 'crack').setDisplaySize(400, 460);
  const fallen = card.thing('fallen-mask', undefined, 292, 388);
  const shards = Array.from({ length: 18 }, (_, i) => card.thing('unmask', `shard-${(i % 6) + 1}`));
  return {
    lasts: LASTS,
    at(ms) {
      card.at(ms, LASTS, shakeAt(ms));
      for (const part of [night, hood]) part.setVisible(ms >= BREAKS);
      whole.setVisible(ms < BREAKS);
      beam.setAlpha(flicker(ms));
      crackAt(crack, ms);
      rightHalf(right, ms);
      leftHalf(left, curl, ms);
      shards.forEach((shard, i) => shardAt(shard, i, ms));
      surprise(marks.clear(), stretch(ms, 2350, 2650));
      const drop = stretch(ms, LANDS - 320, LANDS);
      fallen.setDisplaySize(137, 137).setAlpha(drop > 0 ? 1 : 0).setPosition(92, 158 - 190 * (1 - easeIn(drop)) - bounce(stretch(ms, LANDS, LANDS + 330)) * 22)
        .setRotation(0.24 + 0.9 * (1 - drop) + 0.12 * bounce(stretch(ms, LANDS, LANDS + 330)));
    },
    end: () => card.end(),
  };
}

const bounce = (t: number) => Math.sin(Math.PI * t) * (1 - t);

function shakeAt(ms: number): number {
  const hits = [...CRACKS, BREAKS].map((start, i) => (ms < start ? 0 : (4 + 4 * i) * Math.exp(-(ms - start) / 90) * Math.sin((ms - start) / 11)));
  const tremble = ms > 2300 ? 1.3 * Math.sin(ms / 21) : 0;
  return hits.reduce((sum, x) => sum + x, 0) + tremble;
}

// The lamp comes on with two tries.
const flicker = (ms: number): number => (ms < 2250 ? 0 : ms < 2330 ? 0.8 : ms < 2420 ? 0.2 : Math.min(1, 0.5 + stretch(ms, 2420, 2600)));

function crackAt(crack: Picture, ms: number): void {
  const grown = ms < CRACKS[0] ? 0 : ms < CRACKS[1] ? mix(0.12, 0.42, easeOut(stretch(ms, CRACKS[0], CRACKS[0] + 140))) : mix(0.42, 1, easeOut(stretch(ms, CRACKS[1], CRACKS[1] + 160)));
  crack.setVisible(grown > 0 && ms < BREAKS).setCrop(0, 0, crack.frame.realWidth, crack.frame.realHeight * grown);
}

function rightHalf(right: Picture, ms: number): void {
  const t = stretch(ms, BREAKS, BREAKS + 620);
  right.setPosition(70 * t, 460 * t * t).setRotation(0.5 * t * t).setAlpha(1 - stretch(t, 0.55, 1)).setVisible(t < 1 && ms >= BREAKS);
}

function leftHalf(left: Picture, curl: ReturnType<Card['pen']>, ms: number): void {
  const peel = easeInOut(stretch(ms, ...PEELS));
  const fall = stretch(ms, ...FALLS);
  const turn = -0.05 * peel - 1.15 * easeIn(fall) * 0.9;
  // Both turn about the lower left corner of the card, where the mask holds on longest.
  const [x, y] = [-192 - 60 * fall, 224 + 260 * easeIn(fall)];
  const alpha = 1 - stretch(fall, 0.6, 1);
  left.setPosition(x, y).setRotation(turn).setAlpha(alpha).setVisible(fall < 1 && ms >= BREAKS);
  curl.clear().setPosition(x, y).setRotation(turn).setAlpha(alpha).setVisible(ms >= PEELS[0] && fall < 1);
  if (curl.visible) strip(curl, peel);
}

/** The loose strip of the mask, rolled over to the left and showing its pale back; `t` from closed to wide. */
function strip(curl: ReturnType<Card['pen']>, t: number): void {
  const width = (y: number) => t * (6 + 66 * Math.max(0, (474 - y) / 486) ** 2.4);
  const edge = TEAR.map(([x, y]) => ({ x: x - 8, y: Math.min(Math.max(y, -4), 464) - 454 }));
  // Paper rolls smoothly, however ragged its edge.
  const smooth = (x: number, y: number) => mix(x, 178 + y * 0.13, t);
  const roll = UPWARD.map(([x, y]) => ({ x: smooth(x, y) - 8 - width(y), y: Math.min(Math.max(y, -4), 464) - 454 }));
  const shade = roll.map(({ x, y }) => ({ x: x - 12 * t, y: y + 8 }));
  along(curl.fillStyle(0x2a1226, 0.2), [...edge, ...shade]).fillPath();
  along(curl.fillStyle(0xd9bd9b), [...edge, ...roll]).fillPath();
  along(curl.fillStyle(0xf6e8d2), [...edge, ...roll.map(({ x, y }, i) => ({ x: mix(x, edge[edge.length - 1 - i]?.x ?? x, 0.45), y }))]).fillPath();
  along(curl.lineStyle(6, 0xffffff), edge).strokePath();
  along(curl.lineStyle(2, 0xb8967a, 0.6), edge.map(({ x, y }) => ({ x: x - 6, y }))).strokePath();
}

/** Shards fly off from the tear, turn, fall, and the last of them stay lying on the card. */
function shardAt(shard: Picture, i: number, ms: number): void {
  const start = i < 12 ? BREAKS : FALLS[0] + 80;
  const t = stretch(ms, start, start + 1150);
  const [tx, ty] = TEAR[(i * 5) % TEAR.length] ?? [200, 230];
  const angle = mix(-2.4, 0.8, noise(i));
  const speed = mix(120, 330, noise(i + 40));
  shard.setVisible(t > 0 && t < 1)
    .setPosition(tx - 200 + Math.cos(angle) * speed * t, ty - 230 + Math.sin(angle) * speed * t + 620 * t * t)
    .setDisplaySize(mix(24, 44, noise(i + 9)), mix(24, 44, noise(i + 9)))
    .setRotation(t * mix(-9, 9, noise(i + 3))).setAlpha(1 - stretch(t, 0.75, 1));
}

/** Short strokes round the hood: the moment of being found out. */
function surprise(marks: ReturnType<Card['pen']>, t: number): void {
  if (t <= 0) return;
  const out = easeBack(t);
  for (const [x, y, turn] of [[78, 46, -42], [116, 18, -22], [288, 16, 22], [326, 44, 42]] as const) {
    const [dx, dy] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)];
    const [cx, cy] = [x - 200, y - 230];
    marks.lineStyle(9, 0xffd98c).lineBetween(cx - dx * 14 * out, cy - dy * 14 * out, cx + dx * 14 * out, cy + dy * 14 * out);
    marks.lineStyle(3, 0xfff6df).lineBetween(cx - dx * 10 * out - 2, cy - dy * 10 * out, cx + dx * 10 * out - 2, cy + dy * 10 * out);
  }
}
