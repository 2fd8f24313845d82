import { err, ok, type Result } from '../result.ts';
import { checkAgainstEachOther, type PlacedRow } from './checkRows.ts';
import { complaints, type Complaints, type LogProblems } from './problem.ts';
import type { LogRow } from './row.ts';
import { rowsFromCsv } from './fromCsv.ts';
import { rowsFromJson } from './fromJson.ts';

/** A log as it came: its name is only for the complaints. */
export interface LogFile {
  name: string;
  text: string;
}

/** More rows than any study has; beyond it a device would run out of memory before it could say why. */
const MOST_ROWS = 500_000;

/**
 * Takes logs in: all rows of all files, or what is wrong with them. Nothing is left out, put right or overwritten on
 * the way. CSV and JSON may be mixed; which it is shows in the first sign.
 */
export function importLogs(files: readonly LogFile[], mostRows = MOST_ROWS): Result<LogRow[], LogProblems> {
  const wrong = complaints();
  const placed: PlacedRow[] = [];
  for (const file of files) {
    // One at a time: a spread of so many arguments would overflow the stack.
    for (const row of rowsIn(file, wrong)) placed.push(row);
    if (placed.length > mostRows) {
      wrong.add('log/too-many-rows', { file: file.name }, { most: mostRows });
      break;
    }
  }
  if (wrong.told.length === 0) checkAgainstEachOther(placed, wrong);
  return wrong.told.length === 0 ? ok(placed.map(({ row }) => row)) : err({ told: wrong.told, more: wrong.more });
}

function rowsIn({ name, text }: LogFile, wrong: Complaints): PlacedRow[] {
  const bare = text.replace(/^\uFEFF/, '').replace(/\0+$/, '');
  if (bare.trim() === '') {
    wrong.add('log/empty', { file: name });
    return [];
  }
  return /^\s*[{[]/.test(bare) ? rowsFromJson(name, bare, wrong) : rowsFromCsv(name, bare, wrong);
}
