import * as z from 'zod';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { At, Problem } from './problem.ts';
import { shapeProblems } from './shapeProblems.ts';
import { readYaml } from './yamlSource.ts';

const syllabus = z.strictObject({
  levels: z.array(z.strictObject({ level: z.number().int().min(1).max(4), contacts: z.array(z.string()) })),
});

/** A contact in its place in the syllabus. */
export interface Listed {
  id: string;
  level: number;
  at: At;
}

/** Reads `syllabus.yaml`: the contacts in order. */
export function compileSyllabus(file: string, text: string): Result<Listed[], Problem[]> {
  const source = readYaml(file, text);
  if (source.problems.length > 0) return err(source.problems);
  const parsed = syllabus.safeParse(source.value);
  if (!parsed.success) return err(shapeProblems(source, parsed.error.issues));
  return ok(parsed.data.levels.flatMap(({ level, contacts }, i) =>
    contacts.map((id, j) => ({ id, level, at: source.at(['levels', i, 'contacts', j]) }))));
}
