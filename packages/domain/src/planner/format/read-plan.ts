import { type FormatIssue, issuesOf, type Reading } from './issues.ts';
import { planSchema } from './plan-schema.ts';
import type { Assignment, PlanProblem } from './types.ts';

/**
 * Reads the assignments of a plan, version 1, for a problem. Never throws. An id or index that the problem does not
 * have, and a session that is placed twice, are refused by name; score, costs and violations are not believed.
 */
export function readPlan(input: unknown, problem: PlanProblem): Reading<Assignment[]> {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error) };
  const sessionsOf = new Map(problem.series.map((each) => [each.id, each.sessions]));
  const known = {
    dayPart: new Set(problem.dayParts.map((each) => each.id)),
    room: new Set(problem.rooms.map((each) => each.id)),
  };
  const issues: FormatIssue[] = [];
  const refuse = (at: number, message: string) => issues.push({ path: `assignments[${at}]`, message });
  const seen = new Set<string>();
  for (const [at, each] of parsed.data.assignments.entries()) {
    const name = `${each.series}#${each.index}`;
    const sessions = sessionsOf.get(each.series);
    if (sessions === undefined) refuse(at, `unknown series "${each.series}"`);
    else if (each.index > sessions) refuse(at, `"${name}", and the series has ${sessions} sessions`);
    if (seen.has(name)) refuse(at, `"${name}" is placed twice`);
    seen.add(name);
    if (each.dayPart !== null && !known.dayPart.has(each.dayPart))
      refuse(at, `unknown day part "${each.dayPart}"`);
    if (each.dayPart === null && problem.dayParts.length > 0) refuse(at, 'has no day part');
    if (each.room !== null && !known.room.has(each.room)) refuse(at, `unknown room "${each.room}"`);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data.assignments };
}
