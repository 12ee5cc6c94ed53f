import type { SnapshotSession } from './snapshot.ts';

/**
 * What became of a session. `moved` is another day or time, be there more; `relocated` another place; `changed` all
 * that leaves when, where and whether alone.
 */
export type SessionChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'relocated'
  | 'cancelled'
  | 'restored'
  | 'changed';

export interface SessionChange {
  kind: SessionChangeKind;
  /** Null when it was added. */
  before: SnapshotSession | null;
  /** Null when it was removed. */
  after: SnapshotSession | null;
  /** All that differs; empty for what was added or removed. */
  fields: SessionField[];
}

type Value = (session: SnapshotSession) => unknown;

/** What people see of a session, by the names under which changes are told. Others' names are no change of it. */
const FIELDS = {
  startsOn: (one) => one.startsOn,
  endsOn: (one) => one.endsOn,
  startTime: (one) => one.startTime,
  endTime: (one) => one.endTime,
  place: (one) => one.placeId,
  isOnline: (one) => one.isOnline,
  onlineUrl: (one) => one.onlineUrl,
  placeNote: (one) => one.placeNote,
  title: (one) => one.title,
  group: (one) => one.groupId,
  format: (one) => one.formatId,
  track: (one) => one.trackId,
  theme: (one) => one.themeId,
  region: (one) => one.regionId,
  season: (one) => one.seasonId,
  sequence: (one) => one.sequence,
  audience: (one) => one.audience,
  description: (one) => one.description,
  status: (one) => one.status,
  cancelReason: (one) => one.cancelReason,
  agenda: (one) => one.agenda.map(({ title, startTime, minutes }) => [title, startTime, minutes]),
} satisfies Record<string, Value>;

export type SessionField = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as SessionField[];
const WHEN: readonly SessionField[] = ['startsOn', 'endsOn', 'startTime', 'endTime'];
const WHERE: readonly SessionField[] = ['place', 'isOnline', 'onlineUrl', 'placeNote'];

/** What leads from one state of a calendar to another, in order of day and time; sessions are known by their ids. */
export function compareSessions(
  before: readonly SnapshotSession[],
  after: readonly SnapshotSession[],
): SessionChange[] {
  const old = new Map(before.map((session) => [session.id, session]));
  const left = new Set(after.map(({ id }) => id));
  const removed = before
    .filter(({ id }) => !left.has(id))
    .map((session): SessionChange => ({ kind: 'removed', before: session, after: null, fields: [] }));
  const others = after.flatMap((session) => changeOf(old.get(session.id) ?? null, session) ?? []);
  return [...removed, ...others].sort(byTime);
}

function changeOf(before: SnapshotSession | null, after: SnapshotSession): SessionChange | null {
  if (!before) return { kind: 'added', before, after, fields: [] };
  const fields = FIELD_NAMES.filter((name) => !isSame(FIELDS[name](before), FIELDS[name](after)));
  if (fields.length === 0) return null;
  return { kind: kindOf(before, after, fields), before, after, fields };
}

function kindOf(
  before: SnapshotSession,
  after: SnapshotSession,
  fields: readonly SessionField[],
): SessionChangeKind {
  const differs = (names: readonly SessionField[]) => names.some((name) => fields.includes(name));
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'cancelled';
  if (before.status === 'cancelled' && after.status !== 'cancelled') return 'restored';
  if (differs(WHEN)) return 'moved';
  return differs(WHERE) ? 'relocated' : 'changed';
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

function byTime(one: SessionChange, other: SessionChange): number {
  const [a, b] = [placeInTime(one), placeInTime(other)];
  return a < b ? -1 : Number(a > b);
}

function placeInTime({ before, after }: SessionChange): string {
  const session = after ?? before;
  return `${session?.startsOn} ${session?.startTime ?? ''} ${session?.id}`;
}
