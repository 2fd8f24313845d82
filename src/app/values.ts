import type { Scene } from '../core/scene.ts';
import type { Language } from '../platform/language.ts';

/** What fills the places in a scene's texts: the facts as they stood, and the goods, sums and times of the take. */
export function valuesOf(language: Language, scene: Scene, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { index = 0, numbers = {}, words = [] } = scene.take ?? {};
  const told = Object.fromEntries(words.map(name => [name, language.sceneText(scene.id, `take-${index}-${name}`)]));
  return { ...told, ...grouped(numbers), ...grouped(facts) };
}

const grouped = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? inThrees(value) : value]));

/**
 * A number as a bank writes it, in groups of three. By hand: `toLocaleString` takes a hundred times as long, and a
 * screen asks for hundreds.
 */
export function inThrees(value: number): string {
  const [whole, ...part] = String(value).split('.');
  return [whole!.replace(/\B(?=(\d{3})+$)/g, ','), ...part].join('.');
}
