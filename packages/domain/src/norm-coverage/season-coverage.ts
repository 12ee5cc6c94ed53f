import { findingsOf } from './findings.ts';
import { coverSlots, normLine } from './norm-line.ts';
import type { CoverageInput, CoverageLine, SeasonCoverage, YearMonth } from './types.ts';

/**
 * How far the sessions of a season meet what was promised: every norm of every format, the sessions that were
 * announced to a group, and announcements that have no dates yet. Cancelled sessions do not count, nor do those
 * that begin outside the season.
 */
export function seasonCoverage(all: CoverageInput): SeasonCoverage {
  const input = { ...all, sessions: all.sessions.filter((one) => counts(one, all.season)) };
  const norms = input.formats.flatMap((format) => format.norms.map((norm) => normLine(format, norm, input)));
  const lines = [...norms, ...announcedLines(input), ...undatedLines(input, norms)];
  const counted = lines.filter((one) => one.asked > 0);
  return {
    lines,
    asked: counted.reduce((sum, one) => sum + one.asked, 0),
    planned: counted.reduce((sum, one) => sum + one.planned, 0),
  };
}

function counts(
  { startsOn, status }: CoverageInput['sessions'][number],
  season: CoverageInput['season'],
): boolean {
  return status !== 'cancelled' && startsOn >= season.startsOn && startsOn <= season.endsOn;
}

/** "Six talks announced, five have a date": a group whose format has a norm per group is told of there. */
function announcedLines(input: CoverageInput): CoverageLine[] {
  const byNorm = new Set(
    input.formats.filter((one) => one.norms.some((norm) => norm.scope === 'group')).map((one) => one.id),
  );
  return input.groups.flatMap((group) => {
    const asked = group.announcedSessions ?? 0;
    const own = input.sessions.filter((one) => one.groupId === group.id);
    const undated = input.undated
      .filter((one) => one.groupId === group.id)
      .reduce((sum, one) => sum + (one.count ?? 0), 0);
    // Announced for another season than this one: no date and no promise here.
    if (asked === 0 || byNorm.has(group.formatId ?? '') || own.length + undated === 0) return [];
    const slots = Array.from({ length: asked }, (): YearMonth[] => []);
    const subject = { subject: { id: group.id, name: group.name }, ...coverSlots(slots, own), undated };
    const line = {
      kind: 'announced' as const,
      id: group.id,
      formatId: group.formatId ?? null,
      title: group.name,
      scope: 'group' as const,
      subjects: [subject],
      asked,
      planned: subject.planned,
      held: subject.held,
      undated,
    };
    return [{ ...line, findings: findingsOf(line) }];
  });
}

/** Series without dates that no norm and no announcement tells of. */
function undatedLines(input: CoverageInput, norms: readonly CoverageLine[]): CoverageLine[] {
  const told = new Set(norms.filter((one) => one.scope === 'network').map((one) => one.formatId));
  const groups = new Map(input.groups.map((one) => [one.id, one]));
  return input.undated
    .filter((one) => {
      const group = groups.get(one.groupId ?? '');
      const formatId = one.formatId ?? group?.formatId;
      return !(formatId && told.has(formatId)) && !group?.announcedSessions;
    })
    .map((one) => ({
      kind: 'undated' as const,
      id: one.id,
      formatId: one.formatId ?? null,
      title: one.title,
      scope: one.groupId ? ('group' as const) : ('network' as const),
      subjects: [],
      asked: 0,
      planned: 0,
      held: 0,
      undated: one.count ?? 0,
      findings: [{ kind: 'withoutDate' as const, count: one.count ?? 0 }],
    }));
}
