import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { CalendarPageQuery as CalendarPageData } from '../../generated/graphql.ts';

const CalendarPageQuery = graphql(`
  query CalendarPage($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      timeZone
      language
      visibility
      color
      viewerMayEdit
      seasons {
        id
        name
        startsOn
        endsOn
        isDemo
      }
      closedDays {
        id
        name
        startsOn
        endsOn
      }
      participations {
        id
        organisation {
          id
          name
          closedDays {
            id
            name
            startsOn
            endsOn
          }
        }
      }
      tracks {
        id
        label
        title
      }
      groups {
        id
        name
        code
        color
      }
      undatedSeries {
        id
        title
        count
        periodNote
        periodStart
        periodEnd
        seasonId
        groupId
      }
      sessions {
        id
        startsOn
        season {
          id
        }
        ...CalendarSession_session
      }
    }
    schoolHolidays(from: "2019-01-01", to: "2035-12-31") {
      id
      name
      region
      startsOn
      endsOn
      source
    }
  }
`);

export type CalendarNetwork = NonNullable<CalendarPageData['network']>;
export type CalendarSchoolHoliday = CalendarPageData['schoolHolidays'][number];

type CalendarPageState =
  | { state: 'loading' | 'failed' | 'missing'; retry: () => void }
  | { state: 'ready'; network: CalendarNetwork; schoolHolidays: CalendarSchoolHoliday[] };

/** All that the calendar of a network shows, every season of it, so that turning to another season waits for nothing. */
export function useCalendarPage(slug: string): CalendarPageState {
  const { data, loading, error, refetch } = useQuery(CalendarPageQuery, { variables: { slug } });
  const retry = () => void refetch();
  if (data?.network) return { state: 'ready', network: data.network, schoolHolidays: data.schoolHolidays };
  if (error) return { state: 'failed', retry };
  return { state: loading || !data ? 'loading' : 'missing', retry };
}
