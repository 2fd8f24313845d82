import type { Branch, Scene, Target } from '../../src/core/scene.ts';

/** The beats as one would read them aloud: each after what first leads to it, the main way before what lies aside. */
export function readingOrder(scene: Scene): string[] {
  const order: string[] = [];
  const waiting = [scene.start];
  const later: string[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift() ?? later.shift()) {
    const beat = scene.beats[next];
    if (!beat || order.includes(next)) continue;
    order.push(next);
    const targets = [...(beat.choices ?? []).map(choice => choice.to), ...(beat.then ?? []).map(branch => branch.to)];
    waiting.unshift(...targets.flatMap(goal));
    later.push(...targets.flatMap(aside), ...Object.values(beat.on ?? {}).flatMap(ways));
  }
  const anytime = Object.values(scene.anytime).flatMap(ways);
  return [...new Set([...order, ...reachedFrom(scene, anytime, order), ...Object.keys(scene.beats)])];
}

/** What is reached only by what can be done at any moment. */
function reachedFrom(scene: Scene, starts: readonly string[], known: readonly string[]): string[] {
  const order: string[] = [];
  const waiting = [...starts];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const beat = scene.beats[next];
    if (!beat || order.includes(next) || known.includes(next)) continue;
    order.push(next);
    const targets = [...(beat.choices ?? []).map(choice => choice.to), ...(beat.then ?? []).map(branch => branch.to)];
    waiting.unshift(...targets.flatMap(to => [...goal(to), ...aside(to)]));
  }
  return order;
}

const goal = (to: Target): string[] => ('goto' in to ? [to.goto] : []);
const aside = (to: Target): string[] => ('aside' in to ? [to.aside] : []);
const ways = (branches: readonly Branch[]): string[] => branches.flatMap(({ to }) => [...goal(to), ...aside(to)]);
