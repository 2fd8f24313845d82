import { each, type Mono, type Stereo } from './wave.ts';

/** A room: how much of it is heard, how long it rings, and whether the sound is a loop that rings into its own start. */
export interface Room {
  mix?: number;
  decay?: number;
  wrap?: boolean;
}

const COMBS = [1557, 1617, 1491, 1422, 1277, 1356];
const ALLPASSES = [225, 556, 341];
const SIZE = 1.9;

/** The sound in a small warm room (Schroeder's: combs beside one another, then allpasses in a row). */
export function inRoom(sound: Stereo, { mix = 0.22, decay = 0.78, wrap = false }: Room = {}): Stereo {
  return each(sound, (dry, side) => {
    const echoes = COMBS.map(delay => comb(dry, Math.round((delay + side * 23) * SIZE), decay, wrap));
    const sum = dry.map((_, i) => echoes.reduce((total, echo) => total + (echo[i] ?? 0), 0) / COMBS.length);
    const wet = ALLPASSES.reduce((x, delay) => allpass(x, delay + side * 11, wrap), sum);
    return dry.map((x, i) => x + (wet[i] ?? 0) * mix);
  });
}

function comb(dry: Mono, delay: number, decay: number, wrap: boolean): Mono {
  const line = new Float32Array(delay);
  let [at, damped] = [0, 0];
  return settled(wrap, () => dry.map(x => {
    const y = line[at] ?? 0;
    damped = y * 0.62 + damped * 0.38;
    line[at] = x + damped * decay;
    at = (at + 1) % delay;
    return y;
  }));
}

function allpass(dry: Mono, delay: number, wrap: boolean): Mono {
  const line = new Float32Array(delay);
  let at = 0;
  return settled(wrap, () => dry.map(x => {
    const held = line[at] ?? 0;
    const y = held - x * 0.5;
    line[at] = x + y * 0.5;
    at = (at + 1) % delay;
    return y;
  }));
}

/** A loop goes round twice and the second round is kept: otherwise its seam clicks. */
function settled(wrap: boolean, round: () => Mono): Mono {
  if (wrap) round();
  return round();
}
