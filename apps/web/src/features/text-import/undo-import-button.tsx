import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { reviveDraft } from './import-draft.ts';
import { type UndoFailure, useUndoImport } from './use-undo-import.ts';

interface UndoImportButtonProps {
  importId: string;
  /** Called instead of going somewhere, where the network stays. */
  onUndone?: () => void;
}

/** Takes an import back. When its network goes with it, the text is offered again. */
export function UndoImportButton({ importId, onUndone }: UndoImportButtonProps) {
  const { undo, undoing, failure } = useUndoImport();
  const client = useApolloClient();
  const navigate = useNavigate();

  async function takeBack() {
    const undone = await undo(importId);
    if (!undone) return;
    const draft = reviveDraft(importId);
    if (undone.removedNetwork) {
      // Its pages are gone: leave before anything asks for them again.
      await navigate({ to: '/import' });
      await client.clearStore();
      await client.refetchQueries({ include: 'active' });
      return;
    }
    await client.refetchQueries({ include: 'active' });
    if (onUndone) onUndone();
    else if (draft?.network) await navigate({ to: '/n/$network/import', params: { network: draft.network } });
  }

  return (
    <>
      <Button variant="default" loading={undoing} onClick={takeBack}>
        <Trans>Ongedaan maken</Trans>
      </Button>
      {failure ? <UndoFailureNotice failure={failure} /> : null}
    </>
  );
}

function UndoFailureNotice({ failure }: { failure: UndoFailure }) {
  return (
    <Notice kind="warning" live title={<Trans>Er is niets ongedaan gemaakt</Trans>}>
      {failure.message ?? <Trans>De server antwoordt niet. Probeer het zo weer.</Trans>}
      {failure.edits.length > 0 ? (
        <ul>
          {failure.edits.map((edit) => (
            <li key={edit.kind + edit.name}>{edit.name}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
