import { evidenceReport } from '../../src/core/evidence/report.ts';
import { classOf } from '../../src/core/evidence/kinds.ts';
import { simulateClass } from '../../src/core/evidence/simulate.ts';
import { logToCsv } from '../../src/core/log/exportLog.ts';
import { importLogs } from '../../src/core/log/importLog.ts';
import { median, round, type Figure } from './figure.ts';

/** How long a city's worth of answers takes, from the text of the file to the report. */
export function benchEvidence(): Figure[] {
  const rows = simulateClass(classOf('learners', 3600), 1);
  const text = logToCsv(rows);
  const seconds = [1, 2, 3].map(() => {
    const began = performance.now();
    const log = importLogs([{ name: 'bench', text }]);
    if (!log.ok) throw new Error('The made-up log is not read');
    evidenceReport(log.value);
    return (performance.now() - began) / 1000;
  });
  return [{ name: `read and analyse a log of ${rows.length.toLocaleString('en')} rows, 2,000 resamples`, value: round(median(seconds)), unit: 's', budget: 5 }];
}
