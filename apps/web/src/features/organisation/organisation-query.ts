import { graphql } from '../../generated/gql.ts';
import type { OrganisationRoomQuery as OrganisationRoomData } from '../../generated/graphql.ts';

/** Organisations shown at once; who looks for another one searches. */
export const ORGANISATIONS_SHOWN = 50;

export const OrganisationRoomQuery = graphql(`
  query OrganisationRoom($search: String, $first: Int!) {
    viewer {
      isAdmin
      user {
        id
        name
      }
    }
    organisations(search: $search, first: $first) {
      edges {
        node {
          id
          name
          version
          schoolHolidayRegion
          closedDays {
            id
            name
            startsOn
            endsOn
            version
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Organisations = NonNullable<OrganisationRoomData['organisations']>;
export type AdminOrganisation = Organisations['edges'][number]['node'];
export type OrganisationClosedDay = AdminOrganisation['closedDays'][number];

export const EditOrganisationMutation = graphql(`
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      ... on EditOrganisationOk {
        changeSet {
          id
        }
        organisation {
          id
          version
          schoolHolidayRegion
          closedDays {
            id
            name
            startsOn
            endsOn
            version
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
