import type { FragmentType } from '@apollo/client/masking';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { CalendarSession_SessionFragment } from '../../generated/graphql.ts';
import { useFragmentList } from '../../lib/use-fragment-data.ts';
import type { CalendarSession } from './calendar-session.ts';
import { sessionCode } from './session-code.ts';
import { useSessionTitle } from './use-session-title.ts';

const Fragment = graphql(`
  fragment CalendarSession_session on Session {
    id
    version
    title
    sequence
    startsOn
    endsOn
    startTime
    endTime
    status
    isOnline
    isPinned
    placeNote
    network {
      id
      language
      viewerMayEdit
    }
    season {
      id
      isDemo
    }
    place {
      id
      name
      city
    }
    group {
      id
      name
      code
      color
      track {
        id
      }
    }
    track {
      id
    }
    region {
      id
      name
    }
    format {
      id
      title
      track {
        id
      }
    }
  }
`);

/** The sessions of a page in the shape that the calendar draws. */
export function useCalendarSessions(
  from: readonly FragmentType<CalendarSession_SessionFragment>[],
): CalendarSession[] {
  const sessions = useFragmentList(Fragment, from);
  const titleOf = useSessionTitle();
  return useMemo(
    () =>
      sessions.map((session) => {
        const own = session.title ?? session.format?.title ?? '';
        return {
          id: session.id,
          title: titleOf(session),
          language: session.network.language,
          series: session.group?.name ?? session.format?.title ?? own,
          code: session.group?.code ?? sessionCode(session.format?.title ?? own),
          color: session.group?.color ?? null,
          startsOn: session.startsOn,
          endsOn: session.endsOn,
          startTime: session.startTime ?? null,
          endTime: session.endTime ?? null,
          status: session.status,
          place: session.place?.name ?? session.placeNote ?? null,
          isOnline: session.isOnline ?? null,
          // Members see a date, not how she plans it.
          isPinned: session.network.viewerMayEdit && session.isPinned,
          isDemo: session.season?.isDemo ?? false,
          seasonId: session.season?.id ?? null,
          formatId: session.format?.id ?? null,
          groupId: session.group?.id ?? null,
          trackId: session.track?.id ?? session.group?.track?.id ?? session.format?.track?.id ?? null,
        };
      }),
    [sessions, titleOf],
  );
}
