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

/** Everything that a coordinator edits, whole or not at all. Sessions come back whole for the calendar to show at once. */
export const EditNetworkMutation = graphql(`
  mutation EditNetwork($input: EditNetworkInput!) {
    editNetwork(input: $input) {
      ... on EditNetworkOk {
        changeSet {
          id
        }
        sessions {
          id
          ...SessionDetails_session
          ...CalendarSession_session
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
          id
          ...SessionDetails_session
          ...CalendarSession_session
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
          id
          ...SessionDetails_session
          ...CalendarSession_session
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
