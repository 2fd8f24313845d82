import type { CastId, Scene } from './scene.ts';

/**
 * The party whose contact this is, and of whom it is asked whether they are real: in a scam whoever shows the first red
 * flag with their own face or voice, and if all is written, whoever shows the first; in a genuine contact whoever first
 * looks like one. Somebody else may come before, such as an app that tells that lunch is being cooked. Without any such
 * line, whoever the first beat is with.
 */
export function partnerOf(scene: Scene): CastId {
  const lines = Object.values(scene.beats).flatMap(beat => beat.lines);
  const odd = lines.filter(line => line.by !== 'narrator' && (scene.truth === 'scam' ? line.flags.length > 0 : line.seems !== undefined));
  const first = (scene.truth === 'scam' ? odd.find(line => scene.cast[line.by]?.looks) : undefined) ?? odd[0];
  return first?.by ?? scene.beats[scene.start]?.with ?? scene.who;
}

/** The key of what that party is called: by the part they play, or, where nothing but a name was seen of them, by the name. */
export function partnerKey(scene: Scene): string {
  const partner = partnerOf(scene);
  const { looks, number } = scene.cast[partner] ?? {};
  return looks || number ? `cast-${partner}-role` : `cast-${partner}`;
}
