import { choicesAt } from '../../../src/core/place.ts';
import type { Target } from '../../../src/core/scene.ts';
import { inBounds, STATE_LIMIT } from '../../../src/core/walk.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { firstOfEach, howTo, paidAt, reaching, wrong, type Subject } from './subject.ts';

/** Nobody gets stuck, everybody can end, and whoever has paid nothing can still end well. */
export function flowProblems(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  if (!walk.complete) return [wrong(subject, 'graph/too-many-states', 'scene', { limit: STATE_LIMIT })];
  const open = walk.states.flatMap((place, state) => (place.ending || !inBounds(scene, place) ? [] : [state]));
  const stuck = open.filter(state => !walk.ways[state]!.some(edge => edge.move.type !== 'act'));
  const canEnd = reaching(walk, state => walk.states[state]!.ending !== undefined);
  const kinds = scene.truth === 'scam' ? ['safe', 'late'] : ['settled', 'delayed'];
  const canEndWell = reaching(walk, state => kinds.includes(scene.endings[walk.states[state]!.ending ?? '']?.kind ?? ''));
  return [
    ...atBeats(subject, 'graph/dead-end', stuck),
    ...atBeats(subject, 'graph/no-ending', open.filter(state => !canEnd[state])),
    ...atBeats(subject, 'graph/no-safe-way', open.filter(state => canEnd[state] && !canEndWell[state] && paidAt(subject, state) === 0), { kinds: kinds.join('/') }),
    ...asideProblems(subject),
  ];
}

function atBeats(subject: Subject, code: ProblemCode, states: readonly number[], values = {}): Problem[] {
  const { walk } = subject;
  return firstOfEach(states, state => walk.states[state]!.beat).map(state => {
    const { beat } = walk.states[state]!;
    return wrong(subject, code, `beat-${beat}`, { beat, how: howTo(walk, state), ...values });
  });
}

/** Whoever looks aside can come back, and nobody is sent back who never left. */
function asideProblems(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const aside = new Set(targets(subject).flatMap(to => ('aside' in to ? [to.aside] : [])));
  const goesBack = (state: number) => choicesAt(scene, walk.states[state]!).some(choice => 'back' in choice.to);
  const returns = reaching(walk, state => walk.states[state]!.base !== undefined && goesBack(state), edge => edge.move.type !== 'act' && walk.states[edge.to]!.base !== undefined);
  const lost = walk.states.flatMap((place, state) => (place.base && !place.ending && aside.has(place.beat) && !returns[state] ? [place.beat] : []));
  return [
    ...[...new Set(lost)].map(beat => wrong(subject, 'graph/aside-without-back', `beat-${beat}`, { beat })),
    ...firstOfEach(walk.strays, stray => stray.choice.id).map(({ state, choice }) =>
      wrong(subject, 'graph/back-outside-aside', choice.id, { beat: walk.states[state]!.beat, how: howTo(walk, state) })),
  ];
}

/** Everything that leads anywhere in a scene. */
export function targets({ scene }: Subject): Target[] {
  const beats = Object.values(scene.beats);
  const branches = [...Object.values(scene.anytime), ...beats.flatMap(b => Object.values(b.on ?? {})), ...beats.map(b => b.then ?? [])].flat();
  return [...branches.map(b => b.to), ...beats.flatMap(b => b.choices ?? []).map(c => c.to)];
}
