import { hill, mix, noise, stretch, swing } from '../ease.ts';
import { pose, type Piece } from './piece.ts';

/** What a living thing does at a moment, in seconds since the picture was shown. */
export type Habit = (piece: Piece, seconds: number) => void;

/** Progress 0..1 through something that takes `lasts` seconds and happens every `every` seconds; 0 while it does not. */
const now = (seconds: number, every: number, lasts: number, seed: number): number =>
  stretch((seconds + noise(seed) * every) % every, 0, lasts) % 1;

const breathe: Habit = (piece, s) => pose(piece, { high: 1 + 0.022 * swing(s, 3.4), wide: 1 + 0.008 * swing(s, 3.4, 0.5) });

const tail: Habit = (piece, s) => pose(piece, { turn: 0.09 * swing(s, 3.1) + 0.22 * hill(now(s, 7.3, 1.1, 4)) });

// Two hops along the wire and back, now and then a look round.
const sparrow: Habit = (piece, s) => {
  const along = (s + noise(piece.seed) * 9) % 9;
  const [there, back] = [stretch(along, 1, 1.7), stretch(along, 5, 5.7)];
  const hop = Math.abs(Math.sin(2 * Math.PI * (there - back)));
  const peck = hill(stretch(along, 3, 3.3)) + hill(stretch(along, 3.4, 3.7));
  pose(piece, { dx: 13 * (there - back) * (piece.flip ? -1 : 1), dy: -5 * hop, turn: (piece.flip ? -0.3 : 0.3) * peck, flip: along > 4.4 && along < 7 ? !piece.flip : piece.flip });
};

const twinkle: Habit = (piece, s) => {
  const light = 0.5 + 0.5 * swing(s, 2.3 + 2 * noise(piece.seed), noise(piece.seed + 8));
  pose(piece, { alpha: mix(0.15, 1, light * light), wide: mix(0.7, 1.15, light), high: mix(0.7, 1.15, light), turn: 0.2 * swing(s, 9) });
};

/** One of several puffs on their way up; the seed says which. Fades in at the mouth and out above. */
const rising = (height: number, lasts: number, drift: number, full: number): Habit => (piece, s) => {
  const t = (s / lasts + (piece.seed % 5) / 5) % 1;
  pose(piece, {
    dy: -height * t, dx: drift * t * t + 2.5 * Math.sin(t * 7 + piece.seed),
    wide: mix(0.35, 1.5, t), high: mix(0.35, 1.5, t), alpha: full * Math.min(stretch(t, 0, 0.15), 1 - stretch(t, 0.3, 1)), turn: t,
  });
};

// Lets go now and then and sails down past the windows.
const fall: Habit = (piece, s) => {
  const t = now(s, 13 + 5 * noise(piece.seed), 7.5, piece.seed + 2);
  const away = Math.min(stretch(t, 0, 0.04), 1 - stretch(t, 0.9, 1));
  pose(piece, { dx: 150 * t + 26 * Math.sin(t * 13), dy: 470 * t * (0.6 + 0.4 * t), turn: 2.2 * Math.sin(t * 11) + t * 3, alpha: t === 0 ? 0 : away, wide: mix(1, 0.4, Math.abs(Math.sin(t * 9))) });
};

// Somebody goes home through the gate: now and then, and never in a hurry.
const walk: Habit = (piece, s) => {
  const t = now(s + 6, 24, 9, piece.seed);
  pose(piece, { dx: mix(-62, 62, t), dy: -1.1 * Math.abs(Math.sin(t * 40)), turn: 0.035 * Math.sin(t * 40), alpha: t === 0 ? 0 : hill(t) ** 0.35 });
};

const fly: Habit = (piece, s) => {
  const t = now(s, 31, 9, piece.seed + 1);
  pose(piece, { dx: mix(-200, 400, t), dy: -60 * t + 9 * Math.sin(t * 20), high: 1 - 0.5 * Math.abs(swing(s, 0.5)), alpha: t === 0 ? 0 : hill(t) ** 0.5 });
};

const drift: Habit = (piece, s) => pose(piece, { dx: 14 * swing(s, 80, noise(piece.seed)), alpha: 0.95 });

const lamp: Habit = (piece, s) => {
  const light = 1 + 0.05 * swing(s, 4.2) + 0.025 * swing(s, 1.3);
  pose(piece, { wide: light, high: light, alpha: 0.84 + 0.12 * swing(s, 4.2) });
};

const waft: Habit = (piece, s) => {
  const at = noise(piece.seed);
  pose(piece, { turn: 0.07 * swing(s, 3.7, at), wide: 1 + 0.14 * swing(s, 2.3, at), high: 1 + 0.1 * swing(s, 2.9, at), alpha: 0.62 + 0.26 * swing(s, 3.1, at) });
};

const shine: Habit = (piece, s) => pose(piece, { alpha: 0.82 + 0.16 * swing(s, 6.5), wide: 1 + 0.02 * swing(s, 8) });

// A quartz hand: it jumps and trembles.
const secondHand: Habit = (piece, s) => {
  const into = s % 1;
  pose(piece, { turn: ((Math.floor(s) + 8) * Math.PI) / 30 + 0.03 * Math.exp(-into * 16) * Math.cos(into * 60) });
};

const mote: Habit = (piece, s) => {
  const t = (s / (11 + 8 * noise(piece.seed)) + noise(piece.seed + 3)) % 1;
  pose(piece, { dx: 26 * Math.sin(t * 5 + piece.seed), dy: 22 * t - 9 * Math.sin(t * 4 + piece.seed), alpha: 0.7 * hill(t) * (0.7 + 0.3 * swing(s, 1.7, noise(piece.seed))) });
};

// Something that hangs, in a breath of wind: washing wider than a bulb on its wire.
const dangle = (reach: number, period: number): Habit => (piece, s) => {
  const at = noise(piece.seed);
  pose(piece, { turn: reach * (swing(s, period, at) + 0.35 * swing(s, period * 0.43, at)) });
};

const spin: Habit = (piece, s) => pose(piece, { turn: (s * 5.2) % (2 * Math.PI) });

const flicker: Habit = (piece, s) => {
  const at = noise(piece.seed);
  pose(piece, { high: 1 + 0.12 * swing(s, 0.31, at) + 0.07 * swing(s, 0.17, at), alpha: 0.9 + 0.1 * swing(s, 0.23, at) });
};

// A lamp over a counter: on for a while, then off; never in step with the next one, never a flash.
const call: Habit = (piece, s) => {
  const into = (s / 5 + noise(piece.seed)) % 1;
  pose(piece, { alpha: 0.12 + 0.88 * Math.min(stretch(into, 0, 0.1), 1 - stretch(into, 0.62, 0.72)) });
};

const bubble: Habit = (piece, s) => {
  const t = now(s, 6.5, 2.2, piece.seed);
  pose(piece, { dy: -46 * t, dx: 7 * Math.sin(t * 16 + piece.seed), wide: mix(0.6, 1.1, t), high: mix(0.6, 1.1, t), alpha: t === 0 ? 0 : hill(t) ** 0.5 });
};

const rest: Habit = piece => pose(piece, {});

/** By the name of the frame. Whatever is not listed stands still. */
const HABITS: readonly [RegExp, Habit][] = [
  [/^cat-tail/, tail], [/^cat/, breathe], [/^sparrow/, sparrow], [/^bird/, fly], [/^star/, twinkle], [/^cloud/, drift],
  [/^leaf/, fall], [/^walker/, walk], [/^smoke/, rising(74, 7, 18, 0.75)], [/^steam-puff/, rising(58, 3.6, 6, 0.8)], [/^steam/, waft],
  [/^sun-ray/, shine], [/glow/, lamp], [/^second/, secondHand], [/^dust/, mote],
  [/^swing-(shirt|towel|cloth)/, dangle(0.055, 3.6)], [/^swing-bulb/, dangle(0.028, 4.6)], [/^swing/, dangle(0.05, 3.1)],
  [/^fan/, spin], [/^flames/, flicker], [/^blink/, call], [/^bubble/, bubble],
];

export const habitOf = (frame: string): Habit => HABITS.find(([name]) => name.test(frame))?.[1] ?? rest;

/** How many of a thing there are at one place: smoke is several puffs, dust is a cloud of motes. */
export function crowdOf(frame: string): number {
  if (frame === 'bubble') return 4;
  if (frame.startsWith('smoke') || frame.startsWith('steam-puff')) return 5;
  return frame.startsWith('dust') ? 3 : 1;
}
