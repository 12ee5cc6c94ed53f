import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';

/** How far a change of one session reaches in its series. */
export const SERIES_SCOPES = ['this', 'following', 'all'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** What decides about belonging together. */
export interface SeriesMember {
  id: string;
  seriesId: string | null;
  groupId: string | null;
  seasonId: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  startTime: string | null;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
}

/** Whether two sessions are of one series: added by one rule, or else of the same group in the same season. */
function isSameSeries(one: SeriesMember, other: SeriesMember): boolean {
  if (one.id === other.id) return true;
  if (one.seriesId || other.seriesId) return one.seriesId === other.seriesId;
  return one.groupId !== null && one.groupId === other.groupId && one.seasonId === other.seasonId;
}

/** The series of a session in order of time, itself included; a session on its own is a series of one. */
export function seriesOf<Member extends SeriesMember>(session: Member, all: readonly Member[]): Member[] {
  const others = all.filter((one) => one.id !== session.id && isSameSeries(session, one));
  return [session, ...others].sort(byTime);
}

/**
 * The sessions that a change reaches. The session itself always; of the others only what is still to come:
 * what was held or called off stays as it was.
 */
export function inScope<Member extends SeriesMember>(
  session: Member,
  all: readonly Member[],
  scope: SeriesScope,
): Member[] {
  if (scope === 'this') return [session];
  return seriesOf(session, all).filter((one) => {
    if (one.id === session.id) return true;
    if (one.status === 'held' || one.status === 'cancelled') return false;
    return scope === 'all' || byTime(one, session) > 0;
  });
}

export interface ShiftedSession<Member> {
  session: Member;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** Moves sessions by so many days; each keeps its length, and whole weeks keep the weekday. */
export function shiftSessions<Member extends SeriesMember>(
  sessions: readonly Member[],
  days: number,
): ShiftedSession<Member>[] {
  return sessions.map((session) => ({
    session,
    startsOn: addDays(session.startsOn, days),
    endsOn: addDays(session.endsOn, days),
  }));
}

/** Half of the usual distance between the dates of a series, in days: nearer is too near. Null for a short series. */
export function leastDistance(dates: readonly PlainDate[]): number | null {
  const ordered = [...new Set(dates)].sort();
  const gaps = ordered.slice(1).map((date, index) => daysBetween(ordered[index] ?? date, date));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return gaps.length < 2 || usual === undefined ? null : Math.ceil(usual / 2);
}

function byTime(one: SeriesMember, other: SeriesMember): number {
  return moment(one).localeCompare(moment(other));
}

const moment = ({ startsOn, startTime, id }: SeriesMember) => `${startsOn} ${startTime ?? ''} ${id}`;
