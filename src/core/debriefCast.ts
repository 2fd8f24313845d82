import type { CastId, Scene } from './scene.ts';

/** The party whose contact this is: whoever the first beat is with. */
export function partnerOf(scene: Scene): CastId {
  return scene.beats[scene.start]?.with ?? scene.who;
}
