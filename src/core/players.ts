import { conductScore } from './conduct.ts';
import { isDecisive } from './exposure.ts';
import { idealWay } from './idealWay.ts';
import type { Move } from './move.ts';
import { actionsAt, canGoOn, choicesAt } from './place.ts';
import { startPosition, step, type Position } from './position.ts';
import { next, shuffle, type Seed } from './random.ts';
import type { Choice, Line, Scene } from './scene.ts';
import { linesShown } from './spotting.ts';
import { FLAG_TABLE, RUNGS, type Conduct, type Verdict } from './vocabulary.ts';

/** Made-up players. What they score says whether the measure can be gamed and whether a scene lets it be. */
export const PLAYERS = ['ideal', 'trust-everyone', 'suspect-everyone', 'tap-everything', 'coin-flip', 'learner'] as const;
export type Player = (typeof PLAYERS)[number];

/** Longer than any contact, even of a coin that looks aside again and again: who still talks by then has gone in a circle. */
const PATIENCE = 2000;

/**
 * Plays a scene to its end. The last move is a verdict; the same seed gives the same moves.
 *
 * Throws if the scene lets this player walk in a circle or come to a stop, which the checks of a scene rule out.
 */
export function playThrough(scene: Scene, player: Player, seed: Seed): Move[] {
  const habit = habitOf(player, scene, seed);
  const moves: Move[] = [];
  let at = seed;
  let position = startPosition(scene);
  while (!position.verdict) {
    if (moves.length > PATIENCE) throw new Error(`"${player}" never comes to an end in scene "${scene.id}"`);
    const [chance, later] = next(at);
    at = later;
    const move = nextMove(scene, position, habit, Math.floor(chance * 2 ** 32));
    const after = step(scene, position, move);
    if (!after.ok) throw new Error(`"${player}" cannot ${JSON.stringify(move)} in scene "${scene.id}": ${after.error}`);
    moves.push(move);
    position = after.value;
  }
  return moves;
}

/** What a player does about lines, about ways on, and at the end. `luck` is a seed of its own for each move. */
interface Habit {
  taps: (line: Line) => boolean;
  /** Whether the look is named along with the tap. */
  names?: true;
  /** Where to, at a stop or between lines; nothing lets it go on. */
  decides: (position: Position, luck: Seed) => Move | undefined;
  judges: (position: Position, luck: Seed) => Verdict;
}

function nextMove(scene: Scene, position: Position, habit: Habit, luck: Seed): Move {
  if (position.place.ending) return { type: 'judge', verdict: habit.judges(position, luck) };
  const line = linesShown(position.trail).find(l => !position.taps.has(l.id) && isFresh(position, l) && habit.taps(l));
  if (line) return tap(line, habit.names);
  return habit.decides(position, luck) ?? onward(scene, position, luck);
}

/** Only what has come since the last decision is looked at: later it would be too late to count. */
function isFresh({ trail }: Position, line: Line): boolean {
  const last = trail.findLastIndex(e => e.kind !== 'line');
  return trail.slice(last + 1).some(e => e.kind === 'line' && e.line.id === line.id);
}

function tap(line: Line, names: true | undefined): Move {
  const look = line.flags[0] && FLAG_TABLE[line.flags[0]].look;
  return { type: 'tap', line: line.id, ...(names && look && { look }) };
}

/** Goes on if that is possible and else takes whatever is on offer, by lot: the bar is on offer like the replies. */
function onward(scene: Scene, { place }: Position, luck: Seed): Move {
  if (canGoOn(scene, place)) return { type: 'next' };
  const choices = choicesAt(scene, place).map((choice): Move => ({ type: 'choose', choice: choice.id }));
  const actions = actionsAt(scene, place).map((action): Move => ({ type: 'act', action }));
  return shuffle([...choices, ...actions], luck)[0]!;
}

function habitOf(player: Player, scene: Scene, seed: Seed): Habit {
  const never = () => false;
  switch (player) {
    case 'ideal':
      return { taps: line => line.flags.length > 0, names: true, decides: alongIdealWay(scene), judges: () => truthOf(scene) };
    case 'trust-everyone':
      return { taps: never, decides: position => trusting(scene, position), judges: () => 'real' };
    case 'suspect-everyone':
      return { taps: never, decides: position => flatly(scene, position), judges: () => 'fake' };
    case 'tap-everything': // talks on to have more to tap, and calls it all fake
      return { taps: () => true, decides: position => trusting(scene, position), judges: () => 'fake' };
    case 'coin-flip':
      return { taps: never, decides: () => undefined, judges: (_, luck) => (next(luck)[0] < 0.5 ? 'real' : 'fake') };
    case 'learner':
      return learner(scene, seed);
  }
}

/** Goes along as far as it can, never steps out of its own accord. */
const trusting = (scene: Scene, { place }: Position): Move | undefined =>
  best(choicesAt(scene, place), choice => (choice.conduct === 'comply' ? 100 + rungOf(choice) : TRUST.indexOf(choice.conduct)));

/** Hangs up as soon as there is something to hang up, refuses everything else, and never checks if it can be helped. */
function flatly(scene: Scene, { place }: Position): Move | undefined {
  if (actionsAt(scene, place).includes('hang-up')) return { type: 'act', action: 'hang-up' };
  return best(choicesAt(scene, place), choice => DISTRUST.indexOf(choice.conduct) * RUNGS.length - rungOf(choice));
}

/** Notices what is decisive mostly and what is merely odd sometimes; checks on noticing; knows the answer after a check. */
function learner(scene: Scene, seed: Seed): Habit {
  const notices = (line: Line): boolean => {
    const odd = line.flags.length > 0 || line.seems !== undefined;
    return odd && next(seed + sumOf(line.id))[0] < (line.flags.some(isDecisive) ? 0.75 : 0.4);
  };
  const careful = ({ place }: Position) => best(choicesAt(scene, place), c => conductScore(scene.truth, c.conduct, c.rung));
  return {
    taps: notices,
    decides: position => {
      if (hasActed(position)) return careful(position);
      return (position.taps.size > 0 ? check(scene, position) : undefined) ?? trusting(scene, position);
    },
    judges: position => (hasActed(position) ? truthOf(scene) : position.taps.size > 0 ? 'unsure' : 'real'),
  };
}

function check(scene: Scene, { place }: Position): Move | undefined {
  const action = actionsAt(scene, place).find(a => a !== 'hang-up' && a !== 'call-police');
  return action && { type: 'act', action };
}

/** Each tap is a move of its own, so the way is as far on as the moves without the taps. */
function alongIdealWay(scene: Scene): Habit['decides'] {
  const way = idealWay(scene);
  return ({ taps, moves }) => way[moves - taps.size];
}

/** Something to tell lines apart by; nothing hangs on how well. */
const sumOf = (id: string): number => [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;

const truthOf = (scene: Scene): Verdict => (scene.truth === 'scam' ? 'fake' : 'real');
const hasActed = ({ trail }: Position): boolean => trail.some(e => e.kind === 'action');
const rungOf = (choice: Choice): number => RUNGS.indexOf(choice.rung ?? 'X0');
const TRUST: readonly Conduct[] = ['report', 'refuse', 'verify-own', 'ask-caller', 'comply'];
const DISTRUST: readonly Conduct[] = ['comply', 'verify-own', 'ask-caller', 'report', 'refuse'];

/** The first choice of the greatest worth, as a move. Going back is taken only for want of anything else. */
function best(choices: readonly Choice[], worth: (choice: Choice) => number): Move | undefined {
  const ranked = choices.toSorted((a, b) => Number(a.form === 'back') - Number(b.form === 'back') || worth(b) - worth(a));
  return ranked[0] && { type: 'choose', choice: ranked[0].id };
}
