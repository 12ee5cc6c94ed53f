import { askedSlots } from './asked-slots.ts';
import { findingsOf } from './findings.ts';
import { matchSlots } from './match-slots.ts';
import type {
  Counts,
  CoverageInput,
  CoverageLine,
  CoverageNorm,
  CoverageSession,
  CoverageSubject,
  SubjectCoverage,
  YearMonth,
} from './types.ts';

/** How far a season's sessions meet one norm of a format, for each region, group or theme that it speaks of. */
export function normLine(
  format: CoverageInput['formats'][number],
  norm: CoverageNorm,
  input: CoverageInput,
): CoverageLine {
  const groups = new Map(input.groups.map((one) => [one.id, one]));
  const ofFormat = input.sessions.filter((one) => formatOf(one, groups) === format.id);
  const slots = askedSlots(norm, input.season);
  const undated = input.undated.filter((one) => formatOf(one, groups) === format.id);
  const subjects = subjectsOf(norm, format.id, input).map((subject): SubjectCoverage => {
    const own = ofFormat.filter((one) => subject.id === null || keyOf(norm, one, groups) === subject.id);
    const waiting =
      subject.id === null
        ? undated
        : undated.filter((one) => norm.scope === 'group' && one.groupId === subject.id);
    return {
      subject,
      ...coverSlots(slots, own),
      undated: waiting.reduce((sum, one) => sum + (one.count ?? 0), 0),
    };
  });
  const line = {
    kind: 'norm' as const,
    id: norm.id,
    formatId: format.id,
    title: format.title,
    scope: norm.scope,
    subjects,
    ...sumCounts(subjects),
  };
  const planned = norm.asNeeded ? ofFormat.length : line.planned;
  return { ...line, planned, findings: norm.asNeeded ? [{ kind: 'asNeeded', planned }] : findingsOf(line) };
}

/** Puts the sessions of one subject in the slots. */
export function coverSlots(
  slots: readonly YearMonth[][],
  sessions: readonly CoverageSession[],
): Omit<SubjectCoverage, 'subject' | 'undated'> {
  const inOrder = [...sessions].sort(
    (a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id),
  );
  const matched = matchSlots(slots.length, inOrder.length, (slot, session) =>
    liesIn(inOrder[session]?.startsOn ?? '', slots[slot] ?? []),
  );
  const used = new Set(matched);
  return {
    slots: slots.map((months, at) => ({ months, sessionId: inOrder[matched[at] ?? -1]?.id ?? null })),
    asked: slots.length,
    planned: matched.filter((one) => one !== null).length,
    held: inOrder.filter((one, at) => used.has(at) && one.status === 'held').length,
    extra: inOrder.filter((_, at) => !used.has(at)).map((one) => one.id),
  };
}

export function sumCounts(parts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => parts.reduce((total, one) => total + one[key], 0);
  return { asked: sum('asked'), planned: sum('planned'), held: sum('held'), undated: sum('undated') };
}

type Groups = ReadonlyMap<string, CoverageInput['groups'][number]>;

/** A session of a group is of the group's format, unless it says otherwise. */
function formatOf(
  one: { formatId?: string | null | undefined; groupId?: string | null | undefined },
  groups: Groups,
): string | null {
  return one.formatId ?? groups.get(one.groupId ?? '')?.formatId ?? null;
}

function keyOf(norm: CoverageNorm, session: CoverageSession, groups: Groups): string | null {
  const group = groups.get(session.groupId ?? '');
  if (norm.scope === 'region') return session.regionId ?? group?.regionId ?? null;
  if (norm.scope === 'theme') return session.themeId ?? group?.themeId ?? null;
  return session.groupId ?? null;
}

/** Whom a norm speaks of; themes and groups of another format are not meant. */
function subjectsOf(norm: CoverageNorm, formatId: string, input: CoverageInput): CoverageSubject[] {
  if (norm.scope === 'region') {
    const parents = new Set(input.regions.map((one) => one.parentId));
    return input.regions.filter((one) => !parents.has(one.id)).map(({ id, name }) => ({ id, name }));
  }
  if (norm.scope === 'group') {
    return input.groups.filter((one) => one.formatId === formatId).map(({ id, name }) => ({ id, name }));
  }
  if (norm.scope === 'theme') {
    return input.themes
      .filter((one) => !one.formatId || one.formatId === formatId)
      .map(({ id, title }) => ({ id, name: title ?? '' }));
  }
  return [{ id: null, name: '' }];
}

function liesIn(date: string, months: readonly YearMonth[]): boolean {
  if (months.length === 0) return true;
  return months.some(({ year, month }) => date.startsWith(`${year}-${String(month).padStart(2, '0')}-`));
}
