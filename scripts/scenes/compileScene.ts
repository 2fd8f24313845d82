import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Scene } from '../../src/core/scene.ts';
import { buildScene } from './buildScene.ts';
import { Draft } from './draft.ts';
import type { At, Problem } from './problem.ts';
import { sceneSchema } from './schema.ts';
import { shapeProblems } from './shapeProblems.ts';
import { readYaml } from './yamlSource.ts';

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
  scene: Scene;
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
  const parsed = sceneSchema.safeParse(source.value);
  if (!parsed.success) return err(shapeProblems(source, parsed.error.issues));
  const draft = new Draft(source, parsed.data);
  const scene = buildScene(draft, files.id);
  if (draft.problems.length > 0) return err(draft.problems);
  return ok({ scene: { ...scene, hash: contentHash(scene) }, zh: draft.words, lines: draft.places });
}

/** Twelve letters that change with the structure; rewording a line leaves a saved contact valid. */
const contentHash = (scene: Scene): string =>
  createHash('sha256').update(JSON.stringify({ ...scene, hash: '' })).digest('hex').slice(0, 12);
