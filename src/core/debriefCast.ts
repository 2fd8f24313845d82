import type { CastId, Scene } from './scene.ts';

/**
 * The party whose contact this is, and of whom it is asked whether they are real: in a scam whoever shows the first red
 * flag, in a genuine contact whoever first looks like one. Somebody else may come before, such as an app that tells
 * that lunch is being cooked. Without any such line, whoever the first beat is with.
 */
export function partnerOf(scene: Scene): CastId {
  const lines = Object.values(scene.beats).flatMap(beat => beat.lines);
  const first = lines.find(line => line.by !== 'narrator' && (scene.truth === 'scam' ? line.flags.length > 0 : line.seems !== undefined));
  return first?.by ?? scene.beats[scene.start]?.with ?? scene.who;
}
