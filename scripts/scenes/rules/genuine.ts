import type { Edge } from '../../../src/core/walk.ts';
import type { EndingKind } from '../../../src/core/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { linesOf } from './scam.ts';
import { firstOfEach, howTo, reaching, wrong, type Subject } from './subject.ts';

const ENDINGS: readonly EndingKind[] = ['settled', 'delayed', 'forfeited'];

/** The real thing may look odd, but never does what a scam does, and never minds being checked. */
export function genuineProblems(subject: Subject): Problem[] {
  if (subject.scene.truth !== 'genuine') return [];
  const lines = linesOf(subject);
  const endings = Object.entries(subject.scene.endings);
  return [
    ...lines.filter(line => line.flags.length > 0).map(({ id }) => wrong(subject, 'genuine/flagged', `flags-${id}`)),
    ...(lines.some(line => line.seems) ? [] : [wrong(subject, 'genuine/no-seems', 'scene')]),
    ...lines.filter(line => line.seems && !line.fine).map(({ id }) => wrong(subject, 'genuine/seems-without-fine', `seems-${id}`, { id })),
    ...endings.filter(([, ending]) => ending.money > 0).map(([id]) => wrong(subject, 'genuine/money', `end-${id}`, { id })),
    ...endings.filter(([, { kind }]) => !ENDINGS.includes(kind)).map(([id, { kind }]) => wrong(subject, 'genuine/wrong-ending-kind', `end-${id}`, { kind })),
    ...punished(subject),
  ];
}

/** Hanging up and checking never forfeit anything, neither at once nor in the end. */
function punished(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const kindAt = (state: number) => scene.endings[walk.states[state]!.ending ?? '']?.kind;
  const well = reaching(walk, state => kindAt(state) === 'settled' || kindAt(state) === 'delayed');
  const acts = walk.edges.filter(edge => edge.move.type === 'act');
  const told = (edge: Edge) => {
    const { beat } = walk.states[edge.from]!;
    return { beat, action: edge.move.type === 'act' ? edge.move.action : '', how: howTo(walk, edge.from) };
  };
  const each = (edges: Edge[]) => firstOfEach(edges.map(told), t => `${t.beat} ${t.action}`);
  return [
    ...each(acts.filter(edge => kindAt(edge.to) === 'forfeited')).map(t => wrong(subject, 'genuine/action-forfeits', `beat-${t.beat}`, t)),
    ...each(acts.filter(edge => kindAt(edge.to) !== 'forfeited' && !well[edge.to])).map(t => wrong(subject, 'genuine/checking-punished', `beat-${t.beat}`, t)),
  ];
}
