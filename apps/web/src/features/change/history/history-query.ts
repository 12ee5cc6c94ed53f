import { graphql } from '../../../generated/gql.ts';
import type { HistoryQuery as HistoryData } from '../../../generated/graphql.ts';

/** Change sets asked at once, the newest first. */
export const PAGE = 20;

/** What was changed in a network, or in one of its sessions. */
export const HistoryQuery = graphql(`
  query History($slug: String!, $sessionId: ID, $first: Int!, $after: String) {
    network(slug: $slug) {
      id
      changeSets(sessionId: $sessionId, first: $first, after: $after) {
        edges {
          node {
            id
            at
            userName
            command
            isUndo
            isUndoable
            undoneBy {
              id
              at
              userName
            }
            changes {
              id
              kind
              rowId
              name
              before
              after
              references {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Connection = NonNullable<NonNullable<HistoryData['network']>['changeSets']>;
export type HistoryChangeSet = Connection['edges'][number]['node'];
