import * as z from 'zod';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { At, Problem } from './problem.ts';
import { shapeProblems } from './shapeProblems.ts';
import { readYaml } from './yamlSource.ts';

const syllabus = z.strictObject({
  evenings: z.array(z.strictObject({ level: z.number().int().min(1).max(4), contacts: z.array(z.string()) })),
});

/** A contact in its place in the syllabus. */
export interface Listed {
  id: string;
  level: number;
  /** Counts from 0. */
  evening: number;
  at: At;
}

/** Reads `syllabus.yaml`: the contacts in order, evening by evening. */
export function compileSyllabus(file: string, text: string): Result<Listed[], Problem[]> {
  const source = readYaml(file, text);
  if (source.problems.length > 0) return err(source.problems);
  const parsed = syllabus.safeParse(source.value);
  if (!parsed.success) return err(shapeProblems(source, parsed.error.issues));
  return ok(parsed.data.evenings.flatMap(({ level, contacts }, evening) =>
    contacts.map((id, j) => ({ id, level, evening, at: source.at(['evenings', evening, 'contacts', j]) }))));
}
