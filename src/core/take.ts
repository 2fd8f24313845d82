import { next, type Seed } from './random.ts';
import type { Scene } from './scene.ts';

/** Which take of a scene is told: by the player's seed at first, and another one each time after. */
export function takeNumber(seed: Seed, scene: string, times: number, takes: number): number {
  const own = [...scene].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
  return (Math.floor(next(own)[0] * takes) + times) % takes;
}

/** The scene as it is told in a take. A save may name one that an author has since taken out. */
export function takeOf(takes: readonly Scene[], index: number): Scene {
  const scene = takes[index % takes.length];
  if (!scene) throw new Error('A scene has at least one take');
  return scene;
}
