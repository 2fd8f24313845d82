import { readFileSync, statSync } from 'node:fs';
import type { LogFile } from '../../src/core/log/importLog.ts';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Words } from './words.ts';

const MOST_MEGABYTES = 200;

/** Reads files as text, or says of each that cannot be read why. */
export function readLogFiles(paths: readonly string[]): Result<LogFile[], Words[]> {
  const wrong = paths.flatMap(path => unreadable(path) ?? []);
  return wrong.length > 0 ? err(wrong) : ok(paths.map(path => ({ name: path, text: decoded(readFileSync(path)) })));
}

function unreadable(path: string): Words | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { zh: `${path}：没有这个文件。请检查名字。`, en: `${path}: there is no such file. Check the name.` };
  if (!found.isFile()) return { zh: `${path}：这不是文件。请写里面的文件名。`, en: `${path}: this is no file. Name the files in it.` };
  if (found.size <= MOST_MEGABYTES * 1e6) return undefined;
  return { zh: `${path}：超过 ${MOST_MEGABYTES} MB。请分成几份。`, en: `${path}: more than ${MOST_MEGABYTES} MB. Split it.` };
}

/** Excel's “Unicode text” is UTF-16; everything else of ours is UTF-8, of which our values are the plain part. */
function decoded(bytes: Buffer): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
