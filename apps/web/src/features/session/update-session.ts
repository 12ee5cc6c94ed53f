import { graphql } from '../../generated/gql.ts';

/** Changes one session. A stale version is answered with the newer state, which the cache takes over. */
export const UpdateSessionMutation = graphql(`
  mutation UpdateSession($input: UpdateSessionInput!) {
    updateSession(input: $input) {
      ... on UpdateSessionOk {
        session {
          id
          ...SessionDetails_session
          ...CalendarSession_session
        }
      }
      ... on StaleSessionError {
        message
        current {
          id
          ...SessionDetails_session
          ...CalendarSession_session
        }
      }
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
