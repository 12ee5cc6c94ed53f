import type { PlainDate } from '../calendar/plain-date.ts';
import { overlapOf } from '../clashes/overlap.ts';
import type { Blocker } from './blocker.ts';
import type { SnapshotSession } from './snapshot.ts';

export interface SeasonDays {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** A blocker before it is known whether it blocks or only warns. */
export type Found = Omit<Blocker, 'level'>;

/** What each session lacks by itself, whatever the rules of planning: a place, an hour, a name, a day in its season. */
export function factBlockers(sessions: readonly SnapshotSession[], season: SeasonDays | null): Found[] {
  return sessions.flatMap((session): Found[] => {
    const of = (kind: Found['kind']): Found => ({ ...about(session), kind });
    return [
      ...(hasPlace(session) ? [] : [of('noPlace')]),
      ...(session.startTime ? [] : [of('noStartTime')]),
      ...(hasName(session) ? [] : [of('noName')]),
      ...(season && isOutside(session, season) ? [of('outsideSeason')] : []),
    ];
  });
}

/** Sessions that are in one room at once; told at the later of two. */
export function placeClashes(sessions: readonly SnapshotSession[]): Found[] {
  const byPlace = Map.groupBy(
    sessions.filter(({ placeId }) => placeId !== null),
    ({ placeId }) => placeId,
  );
  return [...byPlace.values()].flatMap((there) => {
    const inOrder = there.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    return inOrder.flatMap((session, at): Found[] => {
      const others = inOrder.slice(0, at).filter((other) => overlapOf(other, session) === 'overlaps');
      if (others.length === 0) return [];
      return [
        {
          ...about(session),
          kind: 'placeTwice',
          otherIds: others.map(({ id }) => id),
          names: session.names.place ? [session.names.place] : [],
          constraint: 'roomTaken',
          amount: others.length,
        },
      ];
    });
  });
}

function about({ id, formatId }: SnapshotSession): Omit<Found, 'kind'> {
  return {
    mend: 'session',
    sessionId: id,
    otherIds: [],
    names: [],
    constraint: null,
    amount: null,
    formatId,
  };
}

const timeOf = ({ startsOn, startTime, id }: SnapshotSession) => `${startsOn} ${startTime ?? ''} ${id}`;

function hasPlace({ placeId, placeNote, isOnline }: SnapshotSession): boolean {
  return placeId !== null || Boolean(placeNote?.trim()) || isOnline === true;
}

function hasName({ title, groupId, formatId, themeId }: SnapshotSession): boolean {
  return Boolean(title?.trim()) || groupId !== null || formatId !== null || themeId !== null;
}

function isOutside({ startsOn, endsOn }: SnapshotSession, season: SeasonDays): boolean {
  return startsOn < season.startsOn || endsOn > season.endsOn;
}
