import type { Edge } from '../../../src/core/walk.ts';
import { SOURCES, type FactPlace } from '../documentedFacts.ts';
import type { Problem } from '../problem.ts';
import { choicesOf, linesOf } from './scam.ts';
import { reaching, wrong, type Subject } from './subject.ts';

/** Documented facts: those named exist, and a scam tells all of them. */
export function factProblems(subject: Subject): Problem[] {
  const { scene } = subject;
  const facts = SOURCES[scene.source]?.facts ?? {};
  const known = Object.keys(facts).join(' ');
  const unknown = mentions(subject).filter(({ id }) => !(id in facts))
    .map(({ id, key }) => wrong(subject, 'facts/unknown', key, { id, source: scene.source, known }));
  if (scene.truth !== 'scam') return unknown;
  const told = toldTogether(subject);
  return [
    ...unknown,
    ...idsAt(facts, 'context').filter(id => !scene.introFacts.includes(id)).map(id => wrong(subject, 'facts/not-in-intro', 'intro', { id })),
    ...[...idsAt(facts, 'shown'), ...idsAt(facts, 'outcome')].filter(id => !told.has(id)).map(id => wrong(subject, 'facts/not-shown', 'source', { id })),
  ];
}

const idsAt = (facts: Record<string, FactPlace>, place: FactPlace): string[] => Object.keys(facts).filter(id => facts[id] === place);

/** All mentions of documented facts, and where they stand. */
export function mentions(subject: Subject): { id: string; key: string }[] {
  const { scene } = subject;
  return [
    ...scene.introFacts.map(id => ({ id, key: 'intro-facts' })),
    ...[...linesOf(subject), ...choicesOf(subject)].flatMap(({ id, facts }) => facts.map(fact => ({ id: fact, key: `shows-${id}` }))),
    ...Object.entries(scene.endings).flatMap(([id, { facts }]) => facts.map(fact => ({ id: fact, key: `shows-${id}` }))),
  ];
}

/** The facts told on the one way to a full loss that tells most of them. */
export function toldTogether(subject: Subject): Set<string> {
  const { scene, walk } = subject;
  const facts = Object.entries(SOURCES[scene.source]?.facts ?? {}).filter(([, place]) => place !== 'context').map(([id]) => id);
  const mask = (ids: readonly string[]) => ids.reduce((bits, id) => bits | (facts.includes(id) ? 1 << facts.indexOf(id) : 0), 0);
  const kindOf = (state: number) => scene.endings[walk.states[state]!.ending ?? ''];
  const leadsToLoss = reaching(walk, state => kindOf(state)?.kind === 'full');
  const factsOf = ({ to, shown, choice }: Edge) => [...shown.flatMap(line => line.facts), ...(choice?.facts ?? []), ...(kindOf(to)?.facts ?? [])];
  const toldBy = new Map(walk.edges.map(edge => [edge, mask(factsOf(edge))]));
  let best = 0;
  const stands: [number, number][] = leadsToLoss[0] ? [[0, mask(walk.opening.flatMap(line => line.facts))]] : [];
  const known = new Set<number>();
  for (const [state, told] of stands) {
    if (kindOf(state)?.kind === 'full' && bitCount(told) > bitCount(best)) best = told;
    for (const edge of walk.ways[state] ?? []) {
      const next = told | toldBy.get(edge)!;
      const key = edge.to * (1 << facts.length) + next;
      if (!leadsToLoss[edge.to] || known.has(key)) continue;
      known.add(key);
      stands.push([edge.to, next]);
    }
  }
  return new Set(facts.filter((_, index) => best & (1 << index)));
}

const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;
