import { graphql } from '../../../generated/gql.ts';
import type { SessionEditorQuery as SessionEditorData } from '../../../generated/graphql.ts';

/** What choosing a day for a session needs of its network: what there is to choose from, and all that stands. */
export const SessionEditorQuery = graphql(`
  query SessionEditor($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      language
      timeZone
      seasons {
        id
        name
        startsOn
        endsOn
      }
      groups {
        id
        name
        code
        color
        format {
          id
        }
        theme {
          id
        }
        track {
          id
        }
        region {
          id
        }
      }
      meetingFormats {
        id
        title
        durationMinutes
        placeNote
        track {
          id
        }
      }
      themes {
        id
        title
      }
      regions {
        id
        name
      }
      tracks {
        id
        label
        title
      }
      places {
        id
        name
        city
        room
        capacity
      }
      undatedSeries {
        id
        version
        title
        count
        periodNote
        periodStart
        periodEnd
        seasonId
        groupId
        formatId
        isOnline
        audience
      }
      sessions {
        id
        version
        seriesId
        sequence
        title
        startsOn
        endsOn
        startTime
        endTime
        status
        isOnline
        placeNote
        group {
          id
          name
        }
        format {
          id
          title
        }
        season {
          id
        }
        region {
          id
          name
        }
        place {
          id
        }
      }
    }
    schoolHolidays(from: "2019-01-01", to: "2035-12-31") {
      id
      name
      region
      startsOn
      endsOn
    }
  }
`);

export type EditorNetwork = NonNullable<SessionEditorData['network']>;
export type EditorSession = EditorNetwork['sessions'][number];
export type EditorSchoolHoliday = SessionEditorData['schoolHolidays'][number];
