import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';

const UndoTextImport = graphql(`
  mutation UndoTextImport($input: UndoTextImportInput!) {
    undoTextImport(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on LaterEditsError {
        edits {
          kind
          name
        }
      }
      ... on UndoTextImportOk {
        removedNetwork
        textImport {
          id
          undoneAt
        }
      }
    }
  }
`);

/** Why nothing was undone, with what would have been lost. Null words: the server could not be reached. */
export interface UndoFailure {
  message: string | null;
  edits: { kind: string; name: string }[];
}

/** Takes a whole import back. */
export function useUndoImport() {
  const [run, { loading }] = useMutation(UndoTextImport, { fetchPolicy: 'no-cache' });
  const [failure, setFailure] = useState<UndoFailure | null>(null);

  async function undo(id: string): Promise<{ removedNetwork: boolean } | null> {
    setFailure(null);
    try {
      const { data } = await run({ variables: { input: { id } } });
      const result = data?.undoTextImport;
      if (result?.__typename === 'UndoTextImportOk') return { removedNetwork: result.removedNetwork };
      const edits = result?.__typename === 'LaterEditsError' ? result.edits : [];
      setFailure({
        message: result?.message ?? null,
        edits: edits.map(({ kind, name }) => ({ kind, name })),
      });
    } catch {
      setFailure({ message: null, edits: [] });
    }
    return null;
  }
  return { undo, undoing: loading, failure };
}
