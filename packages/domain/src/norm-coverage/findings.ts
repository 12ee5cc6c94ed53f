import type { CoverageFinding, CoverageLine, YearMonth } from './types.ts';

/** What there is to say of a line, the most telling first; never empty. */
export function findingsOf(line: Omit<CoverageLine, 'findings'>): CoverageFinding[] {
  const open = line.subjects.filter((one) => one.planned < one.asked);
  const waiting: CoverageFinding[] = line.undated > 0 ? [{ kind: 'withoutDate', count: line.undated }] : [];
  if (open.length === 0) return waiting.length > 0 ? waiting : [{ kind: 'covered' }];
  if (line.kind === 'announced') {
    return [{ kind: 'announcedOpen', missing: line.asked - line.planned }, ...waiting];
  }
  if (line.scope !== 'network') {
    return [
      { kind: 'subjectsOpen', scope: line.scope, open: open.length, of: line.subjects.length },
      ...waiting,
    ];
  }
  return [{ kind: 'monthsOpen', slots: open.flatMap((one) => openSlots(one.slots)) }, ...waiting];
}

function openSlots(slots: readonly { months: YearMonth[]; sessionId: string | null }[]): YearMonth[][] {
  return slots.filter((one) => one.sessionId === null).map((one) => one.months);
}
