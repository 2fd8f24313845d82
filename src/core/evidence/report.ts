import type { LogRow, Phase } from '../log/row.ts';
import { RESAMPLING, type Resampling } from './bootstrap.ts';
import { changes, type Change } from './change.ts';
import { findingOf, type Finding } from './finding.ts';
import { beliefSteps, itemFigures, type BeliefStep, type ItemFigures } from './items.ts';
import type { Measure } from './measures.ts';
import { people } from './people.ts';
import { compared, type Compared } from './strata.ts';
import { rungSurvival, type RungStep } from './survival.ts';

/** From one test to a later one: who is compared, what changed, and what may be said of it. */
export interface Comparison extends Compared {
  from: Phase;
  to: Phase;
  changes: Partial<Record<Measure, Change>>;
  /** 分对率 in each order of the forms, where a form that is easier than the other shows. */
  byOrder: { order: string; persons: number; area: Partial<Record<Measure, Change>>['area'] }[];
  finding: Finding;
}

/** Everything that a log shows of whether people learned to tell scams from genuine contacts. */
export interface EvidenceReport {
  rows: number;
  persons: number;
  /** Straight after, and some weeks later, where anybody took that test. */
  comparisons: Comparison[];
  ladder: RungStep[];
  items: ItemFigures[];
  beliefs: BeliefStep[];
}

/** Works the report out. Rows come from `importLogs`; the same rows and seed give the same report. */
export function evidenceReport(rows: readonly LogRow[], resampling: Resampling = RESAMPLING): EvidenceReport {
  const all = people(rows);
  const later = (['post', 'delayed'] as const).filter(phase => all.some(person => person[phase]));
  return {
    rows: rows.length,
    persons: new Set(rows.map(row => row.person)).size,
    comparisons: later.map(to => comparison(compared(all, 'pre', to), 'pre', to, resampling)),
    ladder: rungSurvival(rows),
    items: itemFigures(rows),
    beliefs: beliefSteps(rows),
  };
}

function comparison(who: Compared, from: Phase, to: Phase, resampling: Resampling): Comparison {
  const seen = changes(who.strata, resampling);
  const byOrder = who.strata.map(stratum => ({
    order: stratum.order, persons: stratum.pairs.length, area: changes([{ ...stratum, weight: 1 }], { ...resampling, resamples: 0 })['area'],
  }));
  return { ...who, from, to, changes: seen, byOrder, finding: findingOf(seen) };
}
