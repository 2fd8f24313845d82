import type { Scene } from '../../src/core/scene.ts';
import { walk, type Walk } from '../../src/core/walk.ts';
import { compileEnglish } from './compileEnglish.ts';
import { compileScene, type Compiled, type SceneFiles } from './compileScene.ts';
import { playAll, type Played } from './playthroughs.ts';
import { problem, type Problem } from './problem.ts';
import { circleProblems } from './rules/circles.ts';
import { flowProblems } from './rules/flow.ts';
import { RULES } from './rules/index.ts';
import { sceneWordProblems } from './rules/sceneWords.ts';
import { sumProblems } from './rules/sums.ts';
import type { Subject } from './rules/subject.ts';

/** All that was found out about one scene. `compiled` and `walk` are absent if it did not come that far. */
export interface Checked {
  files: SceneFiles;
  compiled?: Compiled;
  english?: Record<string, string>;
  walk?: Walk;
  playthroughs: number;
  problems: Problem[];
}

/** Compiles a scene, walks every way through it, applies all rules, compares the English, and plays what is written down. */
export function checkScene(files: SceneFiles): Checked {
  const compiled = compileScene(files);
  if (!compiled.ok) return { files, playthroughs: 0, problems: compiled.error };
  const { scene, takes, zh, lines } = compiled.value;
  const circles = circleProblems(scene, lines);
  if (circles.length > 0) return { files, compiled: compiled.value, playthroughs: 0, problems: circles };
  const subject: Subject = { scene, takes, zh, lines, walk: walk(scene) };
  // What was not walked to the end cannot be judged.
  if (!subject.walk.complete) return { files, compiled: compiled.value, playthroughs: 0, problems: flowProblems(subject) };
  const english = checkEnglish(subject, files);
  const plays = played(subject, files);
  return {
    files, compiled: compiled.value, walk: subject.walk, playthroughs: plays.count,
    ...(english.words && { english: english.words }),
    problems: [...RULES.flatMap(rule => rule(subject)), ...sumsOfTakes(compiled.value, subject), ...english.problems, ...plays.problems],
  };
}

/** The graph is the same in every take; only whether the sums close must be proved for each. */
function sumsOfTakes({ takes }: Compiled, subject: Subject): Problem[] {
  return takes.slice(1).flatMap(scene => sumProblems({ ...subject, scene, walk: walk(scene) }));
}

function checkEnglish(subject: Subject, files: SceneFiles): { words?: Record<string, string>; problems: Problem[] } {
  const file = `${files.path}/en.yaml`;
  if (files.english === undefined) return { problems: [missing(file, 'en.yaml')] };
  const english = compileEnglish(file, files.english, subject.zh);
  if (!english.ok) return { problems: english.error };
  const { words, lines } = english.value;
  return { words, problems: sceneWordProblems(subject, words, key => lines[key]!, 'en') };
}

function played({ scene, walk: { strays } }: { scene: Scene; walk: Walk }, files: SceneFiles): Played {
  const file = `${files.path}/playthroughs.yaml`;
  if (files.playthroughs === undefined) return { count: 0, problems: [missing(file, 'playthroughs.yaml')] };
  // A stray `back` is reported already; playing it would throw.
  return strays.length > 0 ? { count: 0, problems: [] } : playAll(scene, file, files.playthroughs);
}

const missing = (file: string, name: string): Problem => problem('across/file-missing', { file, line: 1, column: 1 }, { name });
