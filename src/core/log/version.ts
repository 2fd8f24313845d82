import type { Complaints } from './problem.ts';
import { LOG_VERSION } from './row.ts';

/** Whether a file is of the version that is read here; a complaint if not. Another version may mean anything by its columns. */
export function isOwnVersion(found: unknown, file: string, wrong: Complaints): boolean {
  if (String(found) === String(LOG_VERSION)) return true;
  wrong.add('log/other-version', { file }, { found: String(found), own: LOG_VERSION });
  return false;
}
