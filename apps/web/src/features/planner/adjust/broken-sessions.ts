import type { Violation } from '@leerkring/domain/planner/format/types';
import type { Planning } from '@leerkring/domain/planning/types';

export interface BrokenSession {
  sessionId: string;
  violations: Violation[];
}

/**
 * What a plan breaks, by session, in order of date. A clash of two is told once, at the later of them that can still move.
 * What is held or past is left out: nobody can mend it.
 */
export function brokenSessions(planning: Planning, violations: readonly Violation[]): BrokenSession[] {
  const found = new Map<string, { date: string; violations: Violation[] }>();
  for (const violation of violations) {
    const items = violation.subjects
      .filter((name) => name.includes('#'))
      .map((name) => planning.itemOfKey.get(name))
      .filter((item) => item !== undefined && item.sessionId !== null && (!item.isFixed || item.isPinned))
      .sort(
        (a, b) => Number(a?.isPinned) - Number(b?.isPinned) || ((a?.date ?? '') < (b?.date ?? '') ? 1 : -1),
      );
    const [item] = items;
    if (!item?.sessionId) continue;
    const known = found.get(item.sessionId) ?? { date: item.date ?? '', violations: [] };
    known.violations.push(violation);
    found.set(item.sessionId, known);
  }
  return [...found]
    .sort(([, a], [, b]) => (a.date < b.date ? -1 : 1))
    .map(([sessionId, { violations: own }]) => ({ sessionId, violations: own }));
}
