import type { ChoiceId, LineId } from './scene.ts';
import type { Action, Look, Verdict } from './vocabulary.ts';

/** Everything a trainee can do in a contact. A contact is its scene and its moves; all else is worked out. */
export type Move =
  | { type: 'next' }
  | { type: 'choose'; choice: ChoiceId }
  | { type: 'act'; action: Action }
  | { type: 'tap'; line: LineId; look?: Look }
  | { type: 'untap'; line: LineId }
  | { type: 'judge'; verdict: Verdict };

/** Why a move does not apply here. The position stays as it was. */
export type IllegalMove =
  | 'move/nothing-follows' // a decision is due, or it is over
  | 'move/no-such-choice'
  | 'move/not-now' // this action has no sense here: nothing to hang up, or already there
  | 'move/line-not-shown'
  | 'move/not-over' // a verdict needs an ending first
  | 'move/over'; // it has ended; only taps are too late and a verdict is due
