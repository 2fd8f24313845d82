import type { Recipe } from './recipe.ts';
import { peakOf, RATE, type Mono } from './wave.ts';

const HEADER = 44;

/** A finished sound as a 16-bit WAV file: brought to its peak, faded unless it loops, mixed to one channel unless wide. */
export function wavOf({ play, peak, wide = false, loops = false, fade = 0.02 }: Recipe): Buffer {
  const sound = play();
  const gain = peak / (peakOf(sound) || 1);
  const channels = wide ? [sound.left, sound.right] : [sound.left.map((x, i) => (x + (sound.right[i] ?? 0)) / 2)];
  const finished = channels.map(channel => channel.map((x, i) => x * gain * (loops ? 1 : fading(channel, i, fade))));
  return Buffer.concat([header(finished.length, sound.left.length), interleaved(finished)]);
}

const fading = (channel: Mono, i: number, seconds: number): number => Math.min(1, (channel.length - 1 - i) / (seconds * RATE));

function interleaved(channels: readonly Mono[]): Buffer {
  const frames = channels[0]?.length ?? 0;
  const bytes = Buffer.alloc(frames * channels.length * 2);
  for (const [c, channel] of channels.entries()) {
    for (const [i, x] of channel.entries()) bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32_767), (i * channels.length + c) * 2);
  }
  return bytes;
}

function header(channels: number, frames: number): Buffer {
  const size = frames * channels * 2;
  const bytes = Buffer.alloc(HEADER);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(HEADER - 8 + size, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * channels * 2, 28);
  bytes.writeUInt16LE(channels * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(size, 40);
  return bytes;
}
