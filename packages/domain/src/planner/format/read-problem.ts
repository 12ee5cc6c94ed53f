import { issuesOf, type Reading } from './issues.ts';
import { problemSchema } from './problem-schema.ts';
import { referenceIssues } from './references.ts';
import type { PlanProblem } from './types.ts';

/**
 * Reads a plan problem, version 1, from any parsed JSON. Never throws: what is wrong is listed with its path.
 * Unknown keys, unknown ids, repeated ids and ranges that end before they start are refused by name.
 */
export function readProblem(input: unknown): Reading<PlanProblem> {
  const parsed = problemSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error) };
  const problem: PlanProblem = parsed.data;
  const issues = referenceIssues(problem);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: problem };
}
