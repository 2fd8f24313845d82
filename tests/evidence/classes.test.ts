import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/evidence/finding.ts';
import { classOf, KINDS, type Kind } from '../../src/core/evidence/kinds.ts';
import { evidenceReport } from '../../src/core/evidence/report.ts';
import { simulateClass } from '../../src/core/evidence/simulate.ts';
import { logToCsv } from '../../src/core/log/exportLog.ts';
import { importLogs } from '../../src/core/log/importLog.ts';

/**
 * A made-up class takes the test, practises, takes the other form and is reported on. Whoever only grew suspicious, or
 * guesses, must not be called better.
 */
const SEEDS = 50;
const PEOPLE = 40;

/** Many reports take long on a busy machine; how long is nobody's business here. */
const PATIENT = { timeout: 180_000 };

const known = new Map<Kind, Record<Finding, number>>();

function findings(kind: Kind): Record<Finding, number> {
  const counts = known.get(kind) ?? { 'better': 0, 'at-genuine-cost': 0, 'more-suspicious': 0, 'worse': 0, 'not-shown': 0, 'too-few': 0 };
  for (let seed = 0; !known.has(kind) && seed < SEEDS; seed++) counts[evidenceReport(simulateClass(classOf(kind, PEOPLE), seed)).comparisons[0]!.finding]++;
  known.set(kind, counts);
  return counts;
}

test.each(KINDS)('the report on a class of %s is the same after its answers were written down and read in again', kind => {
  const rows = simulateClass(classOf(kind, PEOPLE), 1);
  const log = importLogs([{ name: 'class', text: logToCsv(rows) }]);
  expect(log.ok && evidenceReport(log.value)).toEqual(evidenceReport(rows));
});

test(`of ${SEEDS} classes of learners, nine in ten at least are found to be better`, PATIENT, () => {
  const { better, worse, 'more-suspicious': suspicious } = findings('learners');
  expect(better).toBeGreaterThanOrEqual(0.9 * SEEDS);
  expect(worse + suspicious).toBe(0);
});

describe('at most one class in twenty is called better by mistake', () => {
  test.each(['suspicious', 'slightly-suspicious', 'guessers', 'unchanged'] as const)('of the %s', PATIENT, kind => {
    expect(findings(kind).better).toBeLessThanOrEqual(0.05 * SEEDS);
  });
});

test('classes that grew much more suspicious are never called better, and mostly called what they are', PATIENT, () => {
  const { better, 'more-suspicious': suspicious } = findings('suspicious');
  expect(better).toBe(0);
  expect(suspicious).toBeGreaterThanOrEqual(0.7 * SEEDS);
});

test('learning that is paid for by the genuine is not called better either', PATIENT, () => {
  const { better, 'at-genuine-cost': paid } = findings('learners-turned-suspicious');
  expect(better).toBe(0);
  expect(paid).toBeGreaterThanOrEqual(0.7 * SEEDS);
});
