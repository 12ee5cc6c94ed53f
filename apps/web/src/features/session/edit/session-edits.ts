import { addDays, daysBetween } from '@leerkring/domain/calendar/plain-date';
import {
  inScope,
  type SeriesMember,
  type SeriesScope,
  shiftSessions,
} from '@leerkring/domain/series/series-scope';
import type { RowEditInput, SessionStatus } from '../../../generated/graphql.ts';
import { seasonOf } from './season-of.ts';
import { changedColumns, columnsOf, type SessionDraft } from './session-draft.ts';
import type { EditorNetwork, EditorSession } from './session-editor-query.ts';

/** A session with what decides about its series, and the version that was seen. */
export type SeriesRow = SeriesMember & { version: number };

type Seasons = EditorNetwork['seasons'];

type SessionFacts = Pick<
  EditorSession,
  'id' | 'version' | 'seriesId' | 'startsOn' | 'endsOn' | 'startTime' | 'status'
> & {
  group?: { id: string } | null | undefined;
  season?: { id: string } | null | undefined;
};

/** A session of the network as a member of its series. */
export function seriesRow(session: SessionFacts): SeriesRow {
  const { id, version, startsOn, endsOn, status } = session;
  return {
    id,
    version,
    startsOn,
    endsOn,
    status,
    startTime: session.startTime ?? null,
    seriesId: session.seriesId ?? null,
    groupId: session.group?.id ?? null,
    seasonId: session.season?.id ?? null,
  };
}

interface NewSessions {
  draft: SessionDraft;
  dates: readonly string[];
  seasons: Seasons;
  status: SessionStatus;
  /** Ties several dates together, so that they can be changed together later. */
  seriesId: string;
}

/** New sessions, one for each date; of several days each keeps the length of the draft. */
export function editsToAdd({ draft, dates, seasons, status, seriesId }: NewSessions): RowEditInput[] {
  const columns = columnsOf(draft);
  const length = daysBetween(columns.startsOn, columns.endsOn);
  const ordered = [...dates].sort();
  return ordered.map((startsOn) => ({
    session: {
      ...withoutNothing(columns),
      startsOn,
      endsOn: addDays(startsOn, length),
      status,
      ...(ordered.length > 1 ? { seriesId } : {}),
      ...withId('seasonId', seasonOf(seasons, startsOn)?.id),
    },
  }));
}

/** A series without dates of which some were now planned: as many fewer, and gone when none is left. */
export function editsOfPlanned(
  series: EditorNetwork['undatedSeries'][number],
  planned: number,
): RowEditInput[] {
  const { id, version, count } = series;
  if (count && count > planned) return [{ undatedSeries: { id, version, count: count - planned } }];
  return [{ remove: { kind: 'undatedSeries', id, version } }];
}

interface ChangedSession {
  session: SeriesRow;
  before: SessionDraft;
  after: SessionDraft;
  scope: SeriesScope;
  all: readonly SeriesRow[];
  seasons: Seasons;
}

/**
 * The change of a session, and of the others in reach: what changed applies to them as a value, but a moved date
 * moves them by as many days.
 */
export function editsToChange(change: ChangedSession): RowEditInput[] {
  const { session, before, after, scope, all, seasons } = change;
  const { startsOn, endsOn, ...values } = changedColumns(before, after);
  const days = startsOn ? daysBetween(before.startsOn, startsOn) : 0;
  const length = daysBetween(columnsOf(after).startsOn, columnsOf(after).endsOn);
  return inScope(session, all, scope).flatMap((one): RowEditInput[] => {
    const own = one.id === session.id;
    const from = addDays(one.startsOn, days);
    const moved = days === 0 ? {} : movedTo(one, from, seasons, all);
    const ends = startsOn || endsOn ? { endsOn: addDays(from, own || endsOn ? length : lengthOf(one)) } : {};
    const columns = { ...values, ...moved, ...ends };
    return Object.keys(columns).length === 0
      ? []
      : [{ session: { id: one.id, version: one.version, ...columns } }];
  });
}

interface Book {
  all: readonly SeriesRow[];
  seasons: Seasons;
}

/** A session on another day, and those in reach as many days further on. */
export function editsToMove(
  session: SeriesRow,
  toDate: string,
  scope: SeriesScope,
  book: Book,
): RowEditInput[] {
  const others = inScope(session, book.all, scope).filter((one) => one.id !== session.id);
  return editsToShift([session, ...others], daysBetween(session.startsOn, toDate), book);
}

/** Sessions as many days further on, each keeping its length. */
export function editsToShift(
  rows: readonly SeriesRow[],
  days: number,
  { all, seasons }: Book,
): RowEditInput[] {
  if (days === 0) return [];
  return shiftSessions(rows, days).map(({ session, startsOn, endsOn }) => ({
    session: {
      id: session.id,
      version: session.version,
      ...movedTo(session, startsOn, seasons, all),
      endsOn,
    },
  }));
}

/** A day in another season takes the session there, with the next number of its group. */
function movedTo(one: SeriesRow, startsOn: string, seasons: Seasons, all: readonly SeriesRow[]) {
  const current = seasons.find(({ id }) => id === one.seasonId);
  const stays = current && current.startsOn <= startsOn && startsOn <= current.endsOn;
  const next = stays ? null : seasonOf(seasons, startsOn);
  if (!next || next.id === one.seasonId) return { startsOn };
  const there = all.filter((other) => other.groupId !== null && other.groupId === one.groupId);
  // Numbers are given by season: its old one may be taken there.
  return { startsOn, seasonId: next.id, ...(there.length > 0 ? { sequence: null } : {}) };
}

const lengthOf = (one: SeriesRow) => daysBetween(one.startsOn, one.endsOn);

const withId = (name: string, id: string | undefined) => (id ? { [name]: id } : {});

function withoutNothing<Columns extends object>(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== null && value !== undefined),
  ) as Columns;
}
