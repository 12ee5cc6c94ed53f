import { graphql } from '../../generated/gql.ts';

/** Sessions as other rows refer to them, with their programmes. Asked only where a section or a removal needs them. */
export const ManageSessionsQuery = graphql(`
  query ManageSessions($slug: String!) {
    network(slug: $slug) {
      id
      sessions {
        id
        title
        sequence
        startsOn
        group {
          id
          name
        }
        format {
          id
          title
        }
        region {
          id
          name
        }
        track {
          id
        }
        theme {
          id
        }
        season {
          id
        }
        place {
          id
        }
        agendaItems {
          id
          version
          title
          startTime
          minutes
        }
      }
    }
  }
`);
