/** Samples a second in everything made here. */
export const RATE = 44_100;

/** One channel: samples from -1 to 1. */
export type Mono = Float32Array<ArrayBuffer>;

/** Left and right, of the same length. */
export interface Stereo {
  left: Mono;
  right: Mono;
}

/** How a sound is laid into another: when (seconds), how loud (1 = as it is), where (-1 left to 1 right). */
export interface Placing {
  at?: number;
  gain?: number;
  pan?: number;
  /** What reaches past the end goes on at the beginning: for loops. */
  wrap?: boolean;
}

/** Silence of some seconds, to lay sounds into. */
export const stereo = (seconds: number): Stereo => ({ left: silence(seconds), right: silence(seconds) });

/** One channel of silence. */
export const silence = (seconds: number): Mono => new Float32Array(Math.round(seconds * RATE));

/** One channel worked out sample by sample from the time in seconds and the share (0..1) of the whole. */
export const wave = (seconds: number, sample: (t: number, share: number) => number): Mono => {
  const whole = silence(seconds);
  return whole.map((_, i) => sample(i / RATE, i / whole.length));
};

/** Lays a sound into another and gives that other back, so that layings can be chained. */
export function lay(into: Stereo, sound: Mono, { at = 0, gain = 1, pan = 0, wrap = false }: Placing = {}): Stereo {
  const angle = ((pan + 1) * Math.PI) / 4;
  addTo(into.left, sound, at, gain * Math.cos(angle) * Math.SQRT2, wrap);
  addTo(into.right, sound, at, gain * Math.sin(angle) * Math.SQRT2, wrap);
  return into;
}

function addTo(into: Mono, sound: Mono, at: number, gain: number, wrap: boolean): void {
  const start = Math.round(at * RATE);
  for (const [i, sample] of sound.entries()) {
    const place = wrap ? (start + i) % into.length : start + i;
    if (place < into.length) into[place] = (into[place] ?? 0) + sample * gain;
  }
}

/** The same done to both channels. */
export const each = (sound: Stereo, change: (channel: Mono, index: 0 | 1) => Mono): Stereo => ({
  left: change(sound.left, 0),
  right: change(sound.right, 1),
});

/** The largest distance of any sample from silence. */
export const peakOf = ({ left, right }: Stereo): number =>
  [left, right].reduce((peak, channel) => channel.reduce((most, x) => Math.max(most, Math.abs(x)), peak), 0);
