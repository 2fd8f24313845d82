import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Scene } from '../../src/core/scene.ts';
import { buildScene } from './buildScene.ts';
import { Draft } from './draft.ts';
import type { At, Problem } from './problem.ts';
import { sceneSchema } from './schema.ts';
import { shapeProblems } from './shapeProblems.ts';
import { takeFrom, takesOf, toldIn } from './takes.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/** One scene's folder as read from disk. Paths in problems are `<path>/scene.yaml` and the like. */
export interface SceneFiles {
  /** The folder's name, which is the scene's id. */
  id: string;
  /** The folder's path as shown to an author. */
  path: string;
  scene: string;
  english?: string;
  playthroughs?: string;
}

/** A scene that can be run, its Chinese words, and where each thing stands in the file. */
export interface Compiled {
  /** As it is told in the first take. */
  scene: Scene;
  /** As it is told in each take; one for a scene without takes. Only numbers and words differ. */
  takes: Scene[];
  zh: Record<string, string>;
  lines: Places;
}

/**
 * Where things stand, by word key, and besides: `scene`, a fact as `fact-<id>`, an action as `anytime-<action>`,
 * a beat as `beat-<id>`, an ending as `end-<id>`, a documented fact's mention as `shows-<line, choice or ending>`.
 */
export type Places = Record<string, At>;

/** Turns an author's script into a scene, or says all that is wrong with its form and names. */
export function compileScene(files: SceneFiles): Result<Compiled, Problem[]> {
  const source = readYaml(`${files.path}/scene.yaml`, files.scene);
  if (source.problems.length > 0) return err(source.problems);
  const { takes, problems } = takesOf(source);
  if (problems.length > 0) return err(problems);
  const told: Compiled[] = [];
  for (const [index, take] of takes.entries()) {
    const compiled = compileTake(source, files.id, take, index);
    // What is wrong in the first take is mostly wrong in all.
    if (!compiled.ok) return compiled;
    told.push(compiled.value);
  }
  const scenes = told.map(({ scene }) => scene);
  const hash = contentHash(scenes);
  const hashed = scenes.map(scene => ({ ...scene, hash }));
  return ok({ ...told[0]!, scene: hashed[0]!, takes: hashed });
}

function compileTake(source: YamlSource, folder: string, take: Record<string, string | number>, index: number): Result<Compiled, Problem[]> {
  const told = toldIn(source, take);
  if (told.problems.length > 0) return err(told.problems);
  const parsed = sceneSchema.safeParse(told.value);
  if (!parsed.success) return err(shapeProblems(source, parsed.error.issues));
  const draft = new Draft(source, parsed.data);
  const scene = { ...buildScene(draft, folder), ...takeFrom(take, index) };
  return draft.problems.length > 0 ? err(draft.problems) : ok({ scene, takes: [scene], zh: draft.words, lines: draft.places });
}

/** Twelve letters that change with the structure of any take; rewording a line leaves a saved contact valid. */
const contentHash = (scenes: readonly Scene[]): string =>
  createHash('sha256').update(JSON.stringify(scenes)).digest('hex').slice(0, 12);
