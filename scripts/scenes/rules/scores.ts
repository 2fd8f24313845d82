import { conductOfAction, conductScore } from '../../../src/core/conduct.ts';
import type { Choice, Scene } from '../../../src/core/scene.ts';
import { RUNGS, type EndingKind } from '../../../src/core/vocabulary.ts';
import type { Edge } from '../../../src/core/walk.ts';
import type { Problem } from '../problem.ts';
import { isRisky } from './scam.ts';
import { firstOfEach, howTo, moveText, paidAt, reaching, shortened, wrong, type Subject } from './subject.ts';

const KIND_RANK: Record<EndingKind, number> = { full: 0, partial: 1, late: 2, safe: 3, forfeited: 0, delayed: 2, settled: 3 };

/**
 * What the scores reward must be what we teach.
 *
 * A way through a scene is scored by, in this order: the money kept, how good its ending is, the points of the best
 * conduct shown (0 to 3), and how little was given away. The best way of a scam takes no risky choice; and wherever
 * one stands, stopping to comply leads to an ending as good as any that talking on leads to.
 */
export function scoreProblems(subject: Subject): Problem[] {
  return subject.scene.truth === 'scam' ? [...riskPays(subject), ...talkingOnPays(subject)] : [];
}

/** A state together with what the way to it has scored so far. */
interface Stand {
  state: number;
  points: number;
  rung: number;
  before?: Stand;
  edge?: Edge;
}

function riskPays(subject: Subject): Problem[] {
  const ended = stands(subject).filter(stand => subject.walk.states[stand.state]!.ending);
  const best = ended.reduce<Stand | undefined>((a, b) => (a && compared(score(subject, a), score(subject, b)) >= 0 ? a : b), undefined);
  const way = best ? edgesOf(best) : [];
  const risk = way.find(edge => edge.choice && isRisky(edge.choice));
  return risk ? [wrong(subject, 'score/risk-pays', risk.choice!.id, { id: risk.choice!.id, how: shortened(way.map(edge => moveText(edge.move))) })] : [];
}

/** Every combination of state, best conduct and rung, with the shortest way to it. */
function stands(subject: Subject): Stand[] {
  const { walk } = subject;
  const all: Stand[] = [{ state: 0, points: 0, rung: 0 }];
  const known = new Set<number>();
  for (const stand of all) {
    for (const edge of walk.ways[stand.state] ?? []) {
      const points = Math.max(stand.points, pointsOf(subject, edge));
      const rung = Math.max(stand.rung, RUNGS.indexOf(edge.choice?.rung ?? 'X0'));
      const key = (edge.to * 4 + points) * RUNGS.length + rung;
      if (known.has(key)) continue;
      known.add(key);
      all.push({ state: edge.to, points, rung, before: stand, edge });
    }
  }
  return all;
}

function pointsOf({ scene, walk }: Subject, { from, move, choice }: Edge): number {
  if (move.type === 'act') return conductScore(scene.truth, conductOfAction(move.action, walk.states[from]!.facts));
  return choice && choice.form !== 'back' ? conductScore(scene.truth, choice.conduct, choice.rung) : 0;
}

function score(subject: Subject, { state, points, rung }: Stand): number[] {
  return [...outcome(subject, state), points, -rung];
}

const outcome = (subject: Subject, state: number): number[] => {
  const kind = subject.scene.endings[subject.walk.states[state]!.ending ?? '']!.kind;
  return [-paidAt(subject, state), KIND_RANK[kind]];
};

function compared(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index === -1 ? 0 : a[index]! - b[index]!;
}

function edgesOf(stand: Stand): Edge[] {
  const edges: Edge[] = [];
  for (let at: Stand | undefined = stand; at?.edge; at = at.before) edges.unshift(at.edge);
  return edges;
}

/** For each outcome, best first: who reaches it only by talking on with the scammer gains by that. */
function talkingOnPays(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const settled = new Set<number>();
  const gains: { beat: string; ending: string; state: number }[] = [];
  for (const end of outcomesBestFirst(subject)) {
    const asGood = (state: number) => walk.states[state]!.ending !== undefined && compared(outcome(subject, state), outcome(subject, end)) >= 0;
    const talking = reaching(walk, asGood);
    const stopping = reaching(walk, asGood, edge => !edge.choice || !talksOn(scene, walk.states[edge.from]!.beat, edge.choice));
    walk.states.forEach(({ beat }, state) => {
      if (!talking[state] || settled.has(state)) return;
      settled.add(state);
      if (!stopping[state]) gains.push({ beat, ending: walk.states[end]!.ending!, state });
    });
  }
  return firstOfEach(gains, gain => gain.beat).map(gain => wrong(subject, 'score/talking-on-pays', `beat-${gain.beat}`, { ...gain, how: howTo(walk, gain.state) }));
}

/** One ended state for each outcome that there is. */
function outcomesBestFirst(subject: Subject): number[] {
  const ends = subject.walk.states.flatMap((place, state) => (place.ending ? [state] : []));
  return firstOfEach(ends, state => outcome(subject, state).join()).toSorted((a, b) => compared(outcome(subject, b), outcome(subject, a)));
}

/** Complying with, or asking on, a party that is not what it says it is. */
function talksOn(scene: Scene, beat: string, { conduct, rung = 'X0' }: Choice): boolean {
  const partner = scene.cast[scene.beats[beat]?.with ?? ''];
  return (conduct === 'comply' || conduct === 'ask-caller') && (rung !== 'X0' || (partner !== undefined && !partner.genuine));
}
