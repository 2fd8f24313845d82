import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceReport, type EvidenceReport } from '../../src/core/evidence/report.ts';
import { importLogs } from '../../src/core/log/importLog.ts';
import { logProblemWords } from '../../src/core/log/problemTexts.ts';
import { err, ok, type Result } from '../../src/core/result.ts';
import { figureSvg } from './figure.ts';
import { optionsFrom, type Options } from './options.ts';
import { readLogFiles } from './readLogFiles.ts';
import { reportText } from './reportText.ts';
import type { Words } from './words.ts';

/** What is printed, and the exit code. */
export interface Analysed {
  text: string;
  code: 0 | 1;
}

/** Reads logs, works out the report and, if asked, writes the figures. Writes nothing unless all is well. */
export function analyse(words: string[]): Analysed {
  const options = optionsFrom(words);
  if (!options.ok) return refused([options.error]);
  const report = reportOf(options.value);
  if (!report.ok) return refused(report.error);
  const drawn = options.value.out === undefined ? ok([]) : draw(report.value, options.value.out, options.value.force);
  if (!drawn.ok) return refused(drawn.error);
  return { text: [reportText(report.value), ...drawn.value].join('\n\n'), code: 0 };
}

function reportOf({ paths, group }: Options): Result<EvidenceReport, Words[]> {
  const files = readLogFiles(paths);
  if (!files.ok) return files;
  const rows = importLogs(files.value);
  if (!rows.ok) {
    const more = { zh: `还有 ${rows.error.more} 处。`, en: `And ${rows.error.more} more.` };
    return err([...rows.error.told.map(logProblemWords), ...(rows.error.more > 0 ? [more] : [])]);
  }
  const wanted = group === undefined ? rows.value : rows.value.filter(row => row.group === group);
  if (wanted.length > 0) return ok(evidenceReport(wanted));
  const groups = [...new Set(rows.value.map(row => row.group ?? '-'))].join(' ');
  if (group !== undefined && groups) return err([{ zh: `没有“${group}”这一组，有：${groups}。`, en: `There is no group “${group}”; there are: ${groups}.` }]);
  return err([{ zh: '记录里一行也没有。', en: 'There is not one row in the log.' }]);
}

/** One picture for each comparison. All or none are written. */
function draw({ comparisons }: EvidenceReport, folder: string, force: boolean): Result<string[], Words[]> {
  const pictures = comparisons.map(comparison => ({ path: join(folder, `evidence-${comparison.to}.svg`), svg: figureSvg(comparison) }));
  const there = pictures.filter(({ path }) => existsSync(path));
  if (there.length > 0 && !force) return err(there.map(({ path }) => ({ zh: `${path} 已经有了。要盖掉请加 --force。`, en: `${path} is there already. To replace it add --force.` })));
  try {
    mkdirSync(folder, { recursive: true });
    for (const { path, svg } of pictures) writeFileSync(path, svg);
  } catch (error) {
    return err([{ zh: `写不进 ${folder}：${String(error)}`, en: `Cannot write to ${folder}.` }]);
  }
  return ok(pictures.map(({ path }) => path));
}

const refused = (wrong: readonly Words[]): Analysed => ({ text: wrong.map(({ zh, en }) => `${zh}\n    ${en}`).join('\n'), code: 1 });
