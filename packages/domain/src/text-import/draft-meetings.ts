import type { Found, ReadGroup, ReadResult, ReadSession } from '../dated-text/types.ts';
import { GROUP_COLORS, groupCode, groupKindOf } from './group-traits.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import type { FormatFields, GroupFields, Proposed, SessionFields } from './types.ts';

/**
 * Groups as the text names them, and each label that bears two dates or more. A label with one date and
 * nothing announced ("Netwerkdiner") is a meeting of the whole network, not a group.
 */
export function draftGroups(reading: ReadResult, text: string): Proposed<GroupFields>[] {
  const named = reading.groups.filter((group) => isGroup(group, reading.sessions));
  const drafts: Proposed<GroupFields>[] = [];
  const codes = new Set<string>();
  for (const group of [...named, ...unnamedGroups(reading, text)]) {
    if (drafts.some((draft) => normaliseName(draft.fields.name) === normaliseName(group.label))) continue;
    const code = groupCode(group.label, codes);
    codes.add(code);
    drafts.push(
      proposed('group', `group${drafts.length + 1}`, group, groupFields(group, code, drafts.length)),
    );
  }
  return drafts;
}

function groupFields(group: ReadGroup, code: string, position: number): GroupFields {
  return {
    name: group.label,
    code,
    kind: groupKindOf(group.label),
    color: GROUP_COLORS[position % GROUP_COLORS.length] ?? 'blue',
    announcedSessions: group.announcedSessions,
    minSize: group.size,
    maxSize: group.size,
    sizeUnit: 'people',
  };
}

function isGroup(group: ReadGroup, sessions: readonly ReadSession[]): boolean {
  if (group.isNamedInTable || group.announcedSessions !== null || group.size !== null) return true;
  if (/\d|groep|group|team|kring|circle|tafel/i.test(group.label)) return true;
  return sessions.filter((session) => session.group === group.label).length !== 1;
}

function unnamedGroups(reading: ReadResult, text: string): ReadGroup[] {
  const formats = new Set(reading.formats.map((format) => normaliseName(format.title)));
  const labels = new Map<string, ReadSession[]>();
  for (const session of reading.sessions) {
    if (session.group) labels.set(session.group, [...(labels.get(session.group) ?? []), session]);
  }
  return [...labels]
    .filter(([label, sessions]) => sessions.length > 1 && !formats.has(normaliseName(label)))
    .map(([label, [first]]) => ({
      ...labelPlace(text, label, first),
      label,
      announcedSessions: null,
      size: null,
    }));
}

/** Where the label stands: the last time before its first date, else that date itself. */
function labelPlace(text: string, label: string, first: Found | undefined): Found {
  const from = first ? text.lastIndexOf(label, first.span[0]) : -1;
  if (from < 0) return { line: first?.line ?? 0, span: first?.span ?? [0, 0] };
  return { line: text.slice(0, from).split('\n').length, span: [from, from + label.length] };
}

/** Sessions in the order of the text, each with its group, its format, or neither. */
export function draftSessions(
  reading: ReadResult,
  groups: readonly Proposed<GroupFields>[],
  formats: readonly Proposed<FormatFields>[],
): Proposed<SessionFields>[] {
  const groupKeys = new Map(groups.map((group) => [normaliseName(group.fields.name), group.key]));
  const formatKeys = new Map(formats.map((format) => [normaliseName(format.fields.title), format.key]));
  return reading.sessions.map((session, index) => {
    const label = session.group === null ? '' : normaliseName(session.group);
    const group = groupKeys.get(label) ?? null;
    const title = tidyTitle(session.title) ?? (group === null ? session.group : null);
    const named = session.row?.format ? formatKeys.get(normaliseName(session.row.format)) : undefined;
    const format = named ?? formatKeys.get(label) ?? formatKeys.get(normaliseName(title ?? '')) ?? null;
    const draft = proposed(
      'session',
      `session${index + 1}`,
      session,
      sessionFields(session, group, format, title),
    );
    return session.row ? { ...draft, row: session.row } : draft;
  });
}

/** A title that was cut out of brackets loses the one that is left. */
function tidyTitle(title: string | null): string | null {
  if (title === null) return null;
  const open = title.replace(/^\(([^)]*)\)$/, '$1');
  const tidy = (open.includes('(') ? open : open.replace(/\)+$/, '')).trim();
  return tidy || null;
}

function sessionFields(
  session: ReadSession,
  group: string | null,
  format: string | null,
  title: string | null,
): SessionFields {
  const status = session.row?.status ?? session.status;
  return {
    group,
    format,
    title,
    startsOn: session.date,
    endsOn: session.endDate !== null && session.endDate > session.date ? session.endDate : session.date,
    startTime: session.start,
    endTime: session.end,
    placeNote: session.location,
    isOnline: session.online,
    status,
    audience: session.row?.audience ?? null,
    description: session.row?.description ?? null,
    cancelReason: status === 'cancelled' ? (session.row?.cancelReason ?? null) : null,
  };
}
