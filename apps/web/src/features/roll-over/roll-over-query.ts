import { graphql } from '../../generated/gql.ts';
import type { RollOverQuery as RollOverData } from '../../generated/graphql.ts';

/** A network with all its sessions, as far as the next season is made of them; and what norms ask of it. */
export const RollOverQuery = graphql(`
  query RollOver($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      language
      viewerMayEdit
      seasons {
        id
        name
        startsOn
        endsOn
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
          schoolHolidayRegion
          closedDays {
            id
            name
            startsOn
            endsOn
          }
        }
      }
      ...CoveredNetwork_network @unmask
      regions {
        id
        schoolHolidayRegion
      }
      groups {
        id
        members {
          id
          isFacilitator
          membership {
            id
            organisation {
              id
              schoolHolidayRegion
            }
            person {
              id
            }
          }
        }
      }
      sessions {
        id
        seriesId
        sequence
        title
        startsOn
        endsOn
        startTime
        endTime
        status
        isOnline
        onlineUrl
        placeNote
        audience
        season {
          id
        }
        group {
          id
          name
        }
        format {
          id
          title
        }
        track {
          id
        }
        region {
          id
          name
        }
        theme {
          id
        }
        place {
          id
        }
      }
    }
    schoolHolidays(from: "2019-01-01", to: "2039-12-31") {
      id
      name
      region
      startsOn
      endsOn
    }
  }
`);

export type RollOverNetwork = NonNullable<RollOverData['network']>;
export type RollOverSession = RollOverNetwork['sessions'][number];
export type RollOverSchoolHoliday = RollOverData['schoolHolidays'][number];
