import { lowpass } from './filters.ts';
import { chance, noise } from './noise.ts';
import { RATE, silence, wave, type Mono } from './wave.ts';

const TURN = 2 * Math.PI;

/** Hertz of a note, numbered as in MIDI (69 = the A of 440 Hz). */
const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** Rises within `attack` seconds, then dies away; `fall` is the time to a third. */
const swell = (t: number, attack: number, fall: number): number =>
  (t < attack ? t / attack : 1) * Math.exp(-Math.max(0, t - attack) / fall);

/** The last seconds fade, so that nothing ends in a click. */
const tail = (t: number, seconds: number, fade: number): number => Math.min(1, (seconds - t) / fade);

/** A wooden bar under a soft mallet. */
export function marimba(note: number, seconds = 0.9, level = 1): Mono {
  const f = hertz(note);
  const felt = chance(note);
  return wave(seconds, t => {
    const bar = swell(t, 0.002, 0.34 * (440 / f) ** 0.4) * Math.sin(TURN * f * t);
    const overtones = 0.28 * swell(t, 0.001, 0.09) * Math.sin(TURN * f * 3.93 * t) + 0.1 * swell(t, 0.001, 0.035) * Math.sin(TURN * f * 9.2 * t);
    return level * (bar + overtones + 0.1 * swell(t, 0.0005, 0.006) * felt()) * tail(t, seconds, 0.009);
  });
}

/** A small bell: one sine bent by another that dies faster. */
export function bell(note: number, seconds = 1.6, level = 1): Mono {
  const f = hertz(note);
  return wave(seconds, t => {
    const bend = 2.2 * Math.exp(-t / 0.25) * Math.sin(TURN * f * 3.5 * t);
    const ring = swell(t, 0.002, 0.5) * Math.sin(TURN * f * t + bend) + 0.22 * swell(t, 0.002, 0.9) * Math.sin(TURN * f * 2.001 * t);
    return level * ring * tail(t, seconds, 0.014);
  });
}

/** A plucked string (Karplus and Strong 1983); `bright` from 0 to 1. */
export function pluck(note: number, seconds = 1.2, level = 1, bright = 0.5): Mono {
  const f = hertz(note);
  const string = noise(Math.round(RATE / f) / RATE, note);
  let at = 0;
  const sound = wave(seconds, t => {
    const [now, next] = [string[at] ?? 0, string[(at + 1) % string.length] ?? 0];
    string[at] = 0.996 * (bright * now + ((1 - bright) * (now + next)) / 2);
    at = (at + 1) % string.length;
    return level * now * 0.7 * tail(t, seconds, 0.014);
  });
  return lowpass(sound, f * 6);
}

/** How a pad comes and goes, in seconds. */
export interface Breath {
  attack?: number;
  release?: number;
}

/** A soft chord that breathes in, stays for `seconds`, and breathes out. */
export function pad(notes: readonly number[], seconds: number, level = 1, { attack = 1.2, release = 1.4 }: Breath = {}): Mono {
  const sound = silence(seconds + release);
  for (const note of notes) for (const detune of [-0.045, 0, 0.05]) addVoice(sound, hertz(note + detune), level / notes.length / 3);
  return sound.map((x, i) => {
    const t = i / RATE;
    return x * Math.min(1, t / attack) * (t > seconds ? Math.max(0, 1 - (t - seconds) / release) : 1);
  });
}

function addVoice(into: Mono, f: number, level: number): void {
  const phase = chance(Math.round(f * 1000));
  for (let harmonic = 1; harmonic <= 6; harmonic++) {
    const [start, loud] = [Math.abs(phase()) * TURN, level / harmonic ** 1.9];
    for (const [i, x] of into.entries()) {
      const t = i / RATE;
      into[i] = x + loud * Math.sin(TURN * f * harmonic * t + start + 0.3 * Math.sin(TURN * 0.21 * t + harmonic));
    }
  }
}

/** A plain tone (Hz). `fall` left out: it stays. */
export const tone = (f: number, seconds: number, attack = 0.004, fall = Number.POSITIVE_INFINITY): Mono =>
  wave(seconds, t => Math.sin(TURN * f * t) * swell(t, attack, fall) * tail(t, seconds, 0.006));

/** A tone that slides from one frequency (Hz) to another. */
export function sweep(from: number, to: number, seconds: number, fall = Number.POSITIVE_INFINITY): Mono {
  let phase = 0;
  return wave(seconds, (t, share) => {
    phase += (TURN * from * (to / from) ** share) / RATE;
    return Math.sin(phase) * swell(t, 0.003, fall) * tail(t, seconds, 0.007);
  });
}
