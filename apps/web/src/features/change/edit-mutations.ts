import { graphql } from '../../generated/gql.ts';

/** What somebody else wrote meanwhile, for every mutation that a form sends. */
graphql(`
  fragment StaleRows_error on StaleRowsError {
    message
    rows {
      kind
      id
      name
      isRemoved
      version
      current
      changedBy
      changedAt
      removalEntryId
    }
  }
`);

/** A session comes back whole from every change, for details and calendar to show at once. */
graphql(`
  fragment EditedSession_session on Session {
    id
    ...SessionDetails_session
    ...CalendarSession_session
  }
`);

/** Everything that a coordinator edits, whole or not at all. */
export const EditNetworkMutation = graphql(`
  mutation EditNetwork($input: EditNetworkInput!) {
    editNetwork(input: $input) {
      ... on EditNetworkOk {
        changeSet {
          id
        }
        sessions {
          ...EditedSession_session
        }
        made {
          key
          id
          kind
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

/** Takes a change back whole; taking back an undo is the redo. */
export const UndoChangeMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      ... on UndoChangeOk {
        changeSet {
          id
        }
        sessions {
          ...EditedSession_session
        }
      }
      ... on LaterEditsError {
        message
        edits {
          kind
          name
        }
      }
      ... on AlreadyUndoneError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);

/** Gives one row a state again that the history has, whatever came since; makes it again when it is gone. */
export const RestoreRowMutation = graphql(`
  mutation RestoreRow($input: RestoreRowInput!) {
    restoreRow(input: $input) {
      ... on RestoreRowOk {
        changeSet {
          id
          changes {
            id
            rowId
            after
          }
        }
        sessions {
          ...EditedSession_session
        }
      }
      ... on InvalidInputError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);
