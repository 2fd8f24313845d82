import type { Move } from './move.ts';
import { beatOf, choicesAt } from './place.ts';
import type { Position } from './position.ts';
import type { Scene } from './scene.ts';
import { isSpoken } from './vocabulary.ts';

/** What the first contact teaches by doing, in the order in which it usually comes up. */
export const LESSONS = ['answer', 'tap-a-line', 'name-the-look', 'reply', 'any-moment', 'come-back'] as const;
export type Lesson = (typeof LESSONS)[number];

/** The one thing to say now, if any. A hint that was ignored stays until done, but gives way to one that is nearer. */
export function coachFor(scene: Scene, position: Position, taught: ReadonlySet<Lesson>): Lesson | undefined {
  if (position.place.ending) return undefined;
  return NEAREST.find(lesson => !taught.has(lesson) && DUE[lesson](scene, position));
}

/** What was just learned by doing it. `move` led from `before` to `after`. */
export function lessonsDone(scene: Scene, before: Position, move: Move, after: Position): Lesson[] {
  if (before.moves === after.moves) return [];
  switch (move.type) {
    case 'tap':
      return move.look ? ['tap-a-line', 'name-the-look'] : ['tap-a-line'];
    case 'act':
      return ['any-moment'];
    case 'choose':
      return [taughtByChoosing(scene, before, move.choice)];
    default:
      return [];
  }
}

function taughtByChoosing(scene: Scene, before: Position, id: string): Lesson {
  if (isRinging(scene, before)) return 'answer';
  const isBack = choicesAt(scene, before.place).some(choice => choice.id === id && choice.form === 'back');
  return isBack ? 'come-back' : 'reply';
}

/** The nearest first: what a finger has just begun, then where one is, then what is on offer. */
const NEAREST: readonly Lesson[] = ['name-the-look', 'come-back', 'answer', 'reply', 'any-moment', 'tap-a-line'];

const DUE: Record<Lesson, (scene: Scene, position: Position) => boolean> = {
  'answer': isRinging,
  'tap-a-line': (scene, position) => onCall(scene, position) && linesOfCall(scene, position) >= 2 && position.taps.size === 0,
  'name-the-look': (_, position) => [...position.taps.values()].some(tap => !tap.look),
  'reply': (scene, position) => isDeciding(scene, position) && decisions(scene, position) === 0,
  'any-moment': (scene, position) => isDeciding(scene, position) && decisions(scene, position) > 0,
  'come-back': (_, position) => position.place.base !== undefined,
};

function isRinging(scene: Scene, { place }: Position): boolean {
  return beatOf(scene, place.beat).channel === 'ring' && place.base === undefined;
}

const onCall = (scene: Scene, { place }: Position): boolean => isSpoken(beatOf(scene, place.beat).channel);

const isDeciding = (scene: Scene, position: Position): boolean =>
  !isRinging(scene, position) && choicesAt(scene, position.place).some(choice => choice.form !== 'back');

function linesOfCall(scene: Scene, { trail }: Position): number {
  return trail.filter(e => e.kind === 'line' && isSpoken(e.line.channel ?? beatOf(scene, e.beat).channel)).length;
}

/** Decisions taken so far; picking up the phone is none yet. */
function decisions(scene: Scene, { trail }: Position): number {
  return trail.filter(e => e.kind === 'action' || (e.kind === 'choice' && e.choice.form !== 'back' && beatOf(scene, e.beat).channel !== 'ring')).length;
}
