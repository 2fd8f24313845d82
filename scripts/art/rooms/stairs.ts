// The wooden stair of an old lane house.
import { at, block, circle, draw, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** How a stair is built: so many steps, how far each goes along and up. */
export interface Flight {
  steps: number;
  run: number;
  rise: number;
}

const profile = ({ steps, run, rise }: Flight): string =>
  `M0 0${repeat(steps, () => `v${-rise}h${-run}`)}V0Z`;

const treads = ({ steps, run, rise }: Flight): string => repeat(steps, (i) => draw(
  rect(-(i + 1) * run, -(i + 1) * rise + 10, run + 2, 8, 0, '#3b1d0f', 'opacity=".35" filter="url(#b2)"'),
  block(-(i + 1) * run - 3, -(i + 1) * rise - 3, run + 14, 12, 4, 'url(#woodTop)', 0.6, 0.35),
));

const boards = ({ steps, run, rise }: Flight): string => draw(
  repeat(steps, (i) => draw(
    rect(-(i + 1) * run, -(i + 1) * rise, run, (i + 1) * rise, 0, i % 2 ? '#fff1d6' : '#3b1d0f', 'opacity=".06"'),
    stroke(`M${-(i + 1) * run} ${-(i + 1) * rise + 14}V-4`, '#6b3417', 2, 'opacity=".35"'),
    stroke(`M${-(i + 1) * run + 2.4} ${-(i + 1) * rise + 14}V-4`, '#e8b483', 1.4, 'opacity=".4"'),
  )),
  // The strip along the slope, under the treads.
  path(`M-4 0V${-rise * 0.2}L${-steps * run} ${-(steps - 0.8) * rise - rise * 0.4}V${-(steps - 1.5) * rise}Z`, 'url(#woodD)', 'opacity=".9"'),
  stroke(`M-4 ${-rise * 0.2}L${-steps * run} ${-(steps - 0.8) * rise - rise * 0.4}`, '#d99a66', 2, 'opacity=".7"'),
);

const baluster = (x: number, foot: number, tall: number, wide: number): string => draw(
  rect(x - wide * 0.32, foot - tall, wide * 0.64, tall, wide * 0.28, 'url(#wood)'),
  rect(x - wide / 2, foot - tall * 0.66, wide, tall * 0.3, wide / 2, 'url(#wood)'),
  rect(x - wide * 0.27, foot - tall * 0.64, wide * 0.24, tall * 0.26, wide * 0.12, '#fff1d6', 'opacity=".55"'),
  rect(x - wide / 2, foot - tall * 0.24, wide, wide * 0.45, wide * 0.2, '#8a4d2c'),
);

const railing = ({ steps, run, rise }: Flight, tall: number): string => draw(
  repeat(steps, (i) => [0.28, 0.78].map((part) => {
    const along = i + part;
    return baluster(-along * run, -(i + 1) * rise - 3, tall + (along - i - 0.5) * rise * 0.9 - rise * 0.1, tall / 9.5);
  })),
  stroke(`M${run * 0.4} ${-tall - rise * 0.32}L${-steps * run} ${-tall - (steps + 0.5) * rise}`, '#6b3417', tall / 8),
  stroke(`M${run * 0.4} ${-tall - rise * 0.32 - 2}L${-steps * run} ${-tall - (steps + 0.5) * rise - 2}`, '#b97443', tall / 11.5),
  stroke(`M${run * 0.4} ${-tall - rise * 0.32 - 5}L${-steps * run} ${-tall - (steps + 0.5) * rise - 5}`, '#f0be8a', tall / 43, 'opacity=".8"'),
);

const newel = (x: number, tall: number, size: number): string => at(x, 0, draw(
  block(-11, -tall, 22, tall, 4, 'url(#woodD)', 0.4, 0.3),
  rect(-7, -tall + 10, 4, tall - 24, 2, '#e2b083', 'opacity=".5"'),
  block(-15, -tall - 8, 30, 12, 4, 'url(#wood)', 0.5, 0.3),
  block(-14, -16, 28, 16, 3, 'url(#wood)', 0.4, 0.3),
  circle(0, -tall - 20, 14, 'url(#wood)'),
  circle(-4, -tall - 25, 4.4, '#fff1d6', 'opacity=".7"'),
), size);

/** A stair that climbs to the left; origin: on the floor in front of its lowest step. */
export const stair = (flight: Flight, tall = 104): string => draw(
  shadow(-flight.steps * flight.run * 0.42, 2, flight.steps * flight.run * 0.56, 14, 0.42, 'b8'),
  path(profile(flight), 'url(#wood)'),
  boards(flight),
  treads(flight),
  railing(flight, tall),
  newel(flight.run * 0.42, (tall + flight.rise * 0.5) / (tall / 104), tall / 104),
);
