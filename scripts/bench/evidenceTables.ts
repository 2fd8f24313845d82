import { changes } from '../../src/core/evidence/change.ts';
import { expectedFigures } from '../../src/core/evidence/expected.ts';
import { FINDINGS, findingOf, type Finding } from '../../src/core/evidence/finding.ts';
import { classOf, KINDS } from '../../src/core/evidence/kinds.ts';
import { people } from '../../src/core/evidence/people.ts';
import { simulateClass, USUAL_SPREAD, type ClassPlan, type Trait } from '../../src/core/evidence/simulate.ts';
import { compared } from '../../src/core/evidence/strata.ts';
import { next } from '../../src/core/random.ts';

/** Rows of text, the first of which is the header. */
export type Table = string[][];

const SIZES = [10, 20, 30, 40, 60, 80, 100] as const;
const GAINS = [0, 0.3, 0.5, 0.8, 1.2] as const;

/** The changes in the next made-up class; the class and its resamples have chances of their own. */
function changesOf(plan: ClassPlan, run: number): ReturnType<typeof changes> {
  const [chance, seed] = next(run * 1000 + plan.size);
  return changes(compared(people(simulateClass(plan, Math.floor(chance * 2 ** 32))), 'pre', 'post').strata, { seed, resamples: 2000 });
}

/** How far off the changes are on average, and how often their ranges hold the true one; should be 0 and 95 %. */
export function biasTable(runs: number): Table {
  const shifts: [name: string, after: Trait][] = [
    ['nothing', { sensitivity: 1, criterion: 0 }], ['d′ +0.8', { sensitivity: 1.8, criterion: 0 }], ['c −0.7', { sensitivity: 1, criterion: -0.7 }],
  ];
  const rows = shifts.flatMap(([name, after]) => [10, 20, 40, 100].map(size => [`${name}, ${size} people`, ...biasOf(after, size, runs)]));
  return [['change', ...TRUE.flatMap(measure => [`${measure}: true`, 'bias', 'covered'])], ...rows];
}

const TRUE = ['area', 'sensitivity', 'criterion'] as const;

function biasOf(after: Trait, size: number, runs: number): string[] {
  const before: Trait = { sensitivity: 1, criterion: 0 };
  const spread = { ...USUAL_SPREAD, gain: 0.3 };
  const [start, end] = [expectedFigures(before, spread), expectedFigures(after, { ...spread, sensitivity: Math.hypot(spread.sensitivity, spread.gain) })];
  const seen = Array.from({ length: runs }, (_, run) => changesOf({ size, before, after, spread, cards: 6 }, run));
  return TRUE.flatMap(measure => {
    const truth = end[measure] - start[measure];
    const found = seen.map(one => one[measure]!.change);
    const bias = found.reduce((sum, { value }) => sum + value - truth, 0) / runs;
    const covered = found.filter(({ low, high }) => low! <= truth && truth <= high!).length;
    return [truth.toFixed(3), bias.toFixed(3), percent(covered / runs)];
  });
}

/** How often classes of known kinds are found to be what. */
export function findingsTable(runs: number, size: number): Table {
  const rows = KINDS.map(kind => {
    const counts = new Map<Finding, number>();
    for (let run = 0; run < runs; run++) {
      const finding = findingOf(changesOf(classOf(kind, size), run));
      counts.set(finding, (counts.get(finding) ?? 0) + 1);
    }
    return [kind, ...FINDINGS.map(finding => percent((counts.get(finding) ?? 0) / runs))];
  });
  return [[`${size} people`, ...FINDINGS], ...rows];
}

/** How often a gain in d′ is found to be one, by class size: for planning. */
export function powerTable(runs: number): Table {
  const rows = SIZES.map(size => [String(size), ...GAINS.map(gain => {
    const plan: ClassPlan = { ...classOf('learners', size), after: { sensitivity: 1 + gain, criterion: 0 } };
    let better = 0;
    for (let run = 0; run < runs; run++) if (findingOf(changesOf(plan, run)) === 'better') better++;
    return percent(better / runs);
  })]);
  return [['people', ...GAINS.map(gain => `gain ${gain}`)], ...rows];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
