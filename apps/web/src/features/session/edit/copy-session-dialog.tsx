import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { AddSessionDialog } from './add-session-dialog.tsx';
import { DialogWaiting } from './dialog-waiting.tsx';
import { draftOf } from './session-draft.ts';
import { SessionFormQuery } from './session-form-query.ts';

interface CopySessionDialogProps {
  id: string;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** The form of new sessions with all that an existing one has, for another day. */
export function CopySessionDialog({ id, slug, onClose }: CopySessionDialogProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(SessionFormQuery, { variables: { id } });
  const session = data?.session;
  const prefill = useMemo(() => ({ copy: session ? draftOf(session) : undefined }), [session]);
  if (!session) {
    return (
      <DialogWaiting
        title={t`Bijeenkomst kopiëren`}
        failed={Boolean(error) || data?.session === null}
        onRetry={() => void refetch()}
        onClose={onClose}
      />
    );
  }
  return <AddSessionDialog slug={slug} prefill={prefill} onClose={onClose} />;
}
