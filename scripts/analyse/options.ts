import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Words } from './words.ts';

/** What was asked for on the command line. */
export interface Options {
  paths: string[];
  /** Where the figures go. */
  out?: string;
  force: boolean;
  /** Only the people of this group. */
  group?: string;
}

const USAGE: Words = {
  zh: '用法：npm run analyse -- 记录.csv 记录.json … [--out 文件夹] [--force] [--group 组名]',
  en: 'Usage: npm run analyse -- LOG.csv LOG.json … [--out FOLDER] [--force] [--group LABEL]',
};

/** Reads the command line, or says how it is used. */
export function optionsFrom(words: string[]): Result<Options, Words> {
  try {
    const { values, positionals } = parseArgs({
      args: words, allowPositionals: true, options: { out: { type: 'string' }, force: { type: 'boolean', default: false }, group: { type: 'string' } },
    });
    if (positionals.length === 0) return err(USAGE);
    return ok({ paths: positionals, force: values.force, ...(values.out && { out: values.out }), ...(values.group && { group: values.group }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err({ zh: `${reason}\n${USAGE.zh}`, en: USAGE.en });
  }
}
