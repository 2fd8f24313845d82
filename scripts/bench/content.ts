import { join } from 'node:path';
import { startPosition, step } from '../../src/core/position.ts';
import type { Move } from '../../src/core/move.ts';
import type { Scene } from '../../src/core/scene.ts';
import { movesTo } from '../../src/core/walk.ts';
import { checkScenes } from '../scenes/checkScenes.ts';
import { root } from '../staticServer.ts';
import { median, round, type Figure } from './figure.ts';

/** How long the content takes: to compile and prove, and to make a move. */
export function benchContent(): Figure[] {
  const seconds = [1, 2, 3].map(() => timed(() => checkScenes(join(root, 'scenes'))) / 1000);
  const scenes = checkScenes(join(root, 'scenes')).scenes.flatMap(s => (s.compiled ? [s.compiled.scene] : []));
  return [
    { name: `compile and prove ${scenes.length} scenes`, value: round(median(seconds)), unit: 's', budget: Math.min(10, scenes.length * 0.5) },
    { name: 'one step', value: round(median(scenes.map(stepMicroseconds))), unit: 'µs', budget: 5 },
  ];
}

/** Microseconds for one move, over the longest way to an ending, played again and again. */
function stepMicroseconds(scene: Scene): number {
  const ways = Object.keys(scene.endings).map(ending => movesTo(scene, { ending }) ?? []);
  const moves: readonly Move[] = ways.toSorted((a, b) => b.length - a.length)[0]!;
  const rounds = 3000;
  const play = () => {
    let position = startPosition(scene);
    for (const move of moves) {
      const next = step(scene, position, move);
      if (!next.ok) throw new Error(`${next.error} in ${scene.id}`);
      position = next.value;
    }
  };
  for (let i = 0; i < 500; i++) play();
  return (timed(() => { for (let i = 0; i < rounds; i++) play(); }) * 1000) / (rounds * moves.length);
}

function timed(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
