import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { useCalendarSessions } from '../session/calendar-session-fragment.ts';

const CalendarOverlayQuery = graphql(`
  query CalendarOverlay($slug: String!) {
    network(slug: $slug) {
      id
      name
      sessions {
        id
        ...CalendarSession_session
      }
    }
  }
`);

const NONE: never[] = [];

interface Overlay {
  sessions: readonly CalendarSession[];
  /** Why it shows nothing, in a sentence. */
  problem: string | null;
}

/** The sessions of another network that lies over this one; what may be read of it is what its own page would show. */
export function useOverlay(slug: string | undefined): Overlay {
  const { t } = useLingui();
  const { data, error, loading } = useQuery(CalendarOverlayQuery, {
    variables: { slug: slug ?? '' },
    skip: !slug,
  });
  const network = slug ? data?.network : undefined;
  const own = useCalendarSessions(network?.sessions ?? NONE);
  const name = network?.name;
  const sessions = useMemo(
    () => (name ? own.map((one) => ({ ...one, title: `${one.title} (${name})`, overlay: name })) : []),
    [own, name],
  );
  if (!slug || network) return { sessions, problem: null };
  if (error) return { sessions: [], problem: t`Het andere netwerk is nu niet te laden.` };
  return { sessions: [], problem: loading ? null : t`Het andere netwerk is er niet, of niet voor jou.` };
}
