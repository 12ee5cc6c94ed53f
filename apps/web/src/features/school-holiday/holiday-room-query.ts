import { graphql } from '../../generated/gql.ts';
import type { HolidayRoomQuery as HolidayRoomData } from '../../generated/graphql.ts';

/** The whole table, as admins edit it. */
export const HolidayRoomQuery = graphql(`
  query HolidayRoom {
    viewer {
      isAdmin
      user {
        id
        name
      }
    }
    schoolHolidays(from: "2015-01-01", to: "2045-12-31") {
      id
      name
      region
      startsOn
      endsOn
      source
      version
    }
  }
`);

export type StoredHoliday = HolidayRoomData['schoolHolidays'][number];

export const EditSchoolHolidaysMutation = graphql(`
  mutation EditSchoolHolidays($input: EditSchoolHolidaysInput!) {
    editSchoolHolidays(input: $input) {
      ... on EditSchoolHolidaysOk {
        changeSet {
          id
        }
        schoolHolidays {
          id
          name
          region
          startsOn
          endsOn
          source
          version
        }
      }
      ...StaleRows_error @unmask
      ... on InvalidInputError {
        message
        path
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);
