import type { ProblemCode } from '../../scripts/scenes/problem.ts';
import { DOCUMENT_MISTAKES } from './mistakesInDocuments.ts';
import { FORM_MISTAKES } from './mistakesInForm.ts';
import { STORY_MISTAKES } from './mistakesInStory.ts';
import type { SmallFile } from './smallScenes.ts';

/** A slip of an author: what is put in place of what, where the checker must point, and the cure it must name. */
export interface Mistake {
  /** `skeleton-scam/scene.yaml` if not said. */
  file?: SmallFile;
  /** Pieces of text and what stands there by mistake. Without any, the file is missing. */
  change?: readonly (readonly [string, string])[];
  /** The file in which it is reported, if another one. */
  reportedIn?: SmallFile;
  /** The text, in the changed file, at whose beginning the problem is reported. */
  at: string;
  zh: string;
  en: string;
}

/** One mistake for every problem code. A new code without a mistake does not compile. */
export const MISTAKES: Record<ProblemCode, Mistake> = { ...FORM_MISTAKES, ...STORY_MISTAKES, ...DOCUMENT_MISTAKES };

