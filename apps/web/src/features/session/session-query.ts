import { graphql } from '../../generated/gql.ts';

/** One session, for its page and for the drawer over the calendar. */
export const SessionQuery = graphql(`
  query Session($id: ID!) {
    session(id: $id) {
      id
      title
      sequence
      network {
        id
        slug
        viewerMayEdit
      }
      season {
        id
      }
      group {
        id
        name
      }
      region {
        id
        name
      }
      format {
        id
        title
      }
      ...SessionDetails_session
    }
  }
`);
