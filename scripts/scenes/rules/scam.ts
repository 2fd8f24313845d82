import { choicesAt } from '../../../src/core/place.ts';
import type { Choice, Line } from '../../../src/core/scene.ts';
import { FLAG_TABLE, FLAGS, RUNGS, type EndingKind } from '../../../src/core/vocabulary.ts';
import { SOURCES } from '../documentedFacts.ts';
import type { Problem } from '../problem.ts';
import { targets } from './flow.ts';
import { firstOfEach, wrong, type Subject } from './subject.ts';

const ENDINGS: readonly EndingKind[] = ['safe', 'late', 'partial', 'full'];
const DECISIONS = 5;
const FLAG_LINES = 7;

/** What a scam must hold to be worth training with. */
export function scamProblems(subject: Subject): Problem[] {
  if (subject.scene.truth !== 'scam') return [];
  return [
    ...counts(subject), ...endings(subject), ...documentedFlags(subject),
    ...linesOf(subject).filter(({ by, flags }) => flags.length > 0 && subject.scene.cast[by]?.genuine)
      .map(({ id, by }) => wrong(subject, 'scam/genuine-speaker-flagged', `flags-${id}`, { by })),
    ...choicesOf(subject).filter(choice => isRisky(choice) && !choice.why)
      .map(({ id, rung }) => wrong(subject, 'scam/risk-without-why', id, { id, rung })),
    ...withoutWayOut(subject),
    ...(SOURCES[subject.scene.source]?.flags.length && !subject.scene.today ? [wrong(subject, 'scam/no-today', 'source')] : []),
  ];
}

/** Doing what a scammer asks, from leaving the platform on. */
export const isRisky = ({ conduct, rung }: Choice): boolean => conduct === 'comply' && RUNGS.indexOf(rung ?? 'X0') >= RUNGS.indexOf('X2');

export const linesOf = ({ scene }: Subject): Line[] => Object.values(scene.beats).flatMap(beat => beat.lines);
export const choicesOf = ({ scene }: Subject): Choice[] => Object.values(scene.beats).flatMap(beat => beat.choices ?? []);

/** Beats in which the story asks what to do, not counting what one only looks aside at. */
export function decisionsOf(subject: Subject): string[] {
  const aside = new Set(targets(subject).flatMap(to => ('aside' in to ? [to.aside] : [])));
  return Object.entries(subject.scene.beats)
    .filter(([id, beat]) => !aside.has(id) && (beat.choices ?? []).filter(choice => choice.form !== 'back').length >= 2)
    .map(([id]) => id);
}

function counts(subject: Subject): Problem[] {
  const decisions = decisionsOf(subject).length;
  const flagged = linesOf(subject).filter(line => line.flags.length > 0);
  const decisive = FLAGS.filter(flag => FLAG_TABLE[flag].strength === 'decisive');
  const problems: Problem[] = [];
  if (decisions < DECISIONS) problems.push(wrong(subject, 'scam/few-decisions', 'scene', { count: decisions }));
  if (flagged.length < FLAG_LINES) problems.push(wrong(subject, 'scam/few-flags', 'scene', { count: flagged.length }));
  if (!flagged.some(line => line.flags.some(flag => decisive.includes(flag)))) {
    problems.push(wrong(subject, 'scam/no-decisive-flag', 'scene', { known: decisive.join(' ') }));
  }
  return problems;
}

function endings(subject: Subject): Problem[] {
  const all = Object.entries(subject.scene.endings);
  return [
    ...ENDINGS.filter(kind => !all.some(([, ending]) => ending.kind === kind)).map(kind => wrong(subject, 'scam/no-ending-of-kind', 'scene', { kind })),
    ...all.filter(([, { kind }]) => !ENDINGS.includes(kind)).map(([id, { kind }]) => wrong(subject, 'scam/wrong-ending-kind', `end-${id}`, { kind })),
  ];
}

/** A scene shows all flags of its source and no others. Sources without flags of their own leave it open. */
function documentedFlags(subject: Subject): Problem[] {
  const { source } = subject.scene;
  const documented = SOURCES[source];
  if (!documented || documented.flags.length === 0) return [];
  const known = [...documented.flags, ...documented.generalFlags];
  const shown = linesOf(subject).flatMap(line => line.flags.map(flag => ({ flag, id: line.id })));
  return [
    ...shown.filter(({ flag }) => !known.includes(flag)).map(({ flag, id }) =>
      wrong(subject, 'scam/undocumented-flag', `flags-${id}`, { flag, source, known: known.join(' ') })),
    ...documented.flags.filter(flag => !shown.some(s => s.flag === flag)).map(flag => wrong(subject, 'scam/flag-not-shown', 'source', { flag, source })),
  ];
}

/** After a flag the next time something is asked, one can do other than comply. */
function withoutWayOut(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const trapped = [...walk.edges.map(edge => ({ to: edge.to, shown: edge.shown })), { to: 0, shown: walk.opening }].flatMap(({ to, shown }) => {
    const flagged = shown.find(line => line.flags.length > 0);
    return flagged && !wayOut(to) ? [flagged.id] : [];
  });
  return firstOfEach(trapped, id => id).map(id => wrong(subject, 'scam/flag-without-way-out', id, { id }));

  function wayOut(state: number): boolean {
    const place = walk.states[state]!;
    const next = walk.ways[state]?.find(edge => edge.move.type === 'next');
    if (next) return wayOut(next.to);
    return choicesAt(scene, place).some(choice => choice.conduct !== 'comply' && choice.form !== 'back');
  }
}
