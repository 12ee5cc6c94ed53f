import { graphql } from '../../generated/gql.ts';
import type {
  MyAvailabilityQuery as MyAvailabilityData,
  NetworkAvailabilityQuery as NetworkAvailabilityData,
} from '../../generated/graphql.ts';

graphql(`
  fragment AvailabilityLine_line on AvailabilityLine {
    id
    kind
    weekday
    dayPart
    startsOn
    endsOn
    startTime
    endTime
    note
    isPollAnswer
    version
  }
`);

graphql(`
  fragment PersonAvailability_person on PersonAvailability {
    id
    maxSessionsPerDay
    maxSessionsPerWeek
    version
    lines {
      ...AvailabilityLine_line @unmask
    }
  }
`);

/** What somebody says of her own time. */
export const MyAvailabilityQuery = graphql(`
  query MyAvailability {
    viewer {
      user {
        id
        name
      }
      availability {
        ...PersonAvailability_person @unmask
      }
    }
  }
`);

/** The people and rooms of a network with their times, for its coordinators. */
export const NetworkAvailabilityQuery = graphql(`
  query NetworkAvailability($slug: String!, $search: String, $after: String) {
    network(slug: $slug) {
      id
      slug
      name
      viewerMayEdit
      places {
        id
        name
        room
        availability {
          ...AvailabilityLine_line @unmask
        }
      }
      availability(first: 50, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            person {
              id
              name
              organisation {
                id
                name
              }
            }
            availability {
              ...PersonAvailability_person @unmask
            }
          }
        }
      }
    }
  }
`);

export const EditAvailabilityMutation = graphql(`
  mutation EditAvailability($input: EditAvailabilityInput!) {
    editAvailability(input: $input) {
      ... on EditAvailabilityOk {
        changeSetId
        person {
          ...PersonAvailability_person @unmask
        }
        place {
          id
          availability {
            ...AvailabilityLine_line @unmask
          }
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

export type PersonTimes = NonNullable<MyAvailabilityData['viewer']['availability']>;
export type AvailabilityLine = PersonTimes['lines'][number];
export type NetworkTimes = NonNullable<NetworkAvailabilityData['network']>;
