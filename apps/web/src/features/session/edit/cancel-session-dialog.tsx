import { inScope, type SeriesScope } from '@leerkring/domain/series/series-scope';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { DialogWaiting } from './dialog-waiting.tsx';
import { ScopeField } from './scope-field.tsx';
import type { EditorNetwork } from './session-editor-query.ts';
import { seriesRow } from './session-edits.ts';
import { useFormOutcome } from './use-form-outcome.ts';
import { useSessionEditor } from './use-session-editor.ts';

interface CancelSessionDialogProps {
  id: string;
  /** The version that was seen when the dialog was asked for. */
  version: number;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** Calls a session off, with a reason for whoever would come; if asked the rest of its series too. */
export function CancelSessionDialog({ slug, ...rest }: CancelSessionDialogProps) {
  const { t } = useLingui();
  const editor = useSessionEditor(slug);
  if (editor.state !== 'ready') {
    return (
      <DialogWaiting
        title={t`Afgelasten`}
        failed={editor.state === 'failed'}
        onRetry={editor.retry}
        onClose={rest.onClose}
      />
    );
  }
  return <CancelForm {...rest} network={editor.network} />;
}

type CancelFormProps = Omit<CancelSessionDialogProps, 'slug'> & { network: EditorNetwork };

function CancelForm({ id, version, network, onClose }: CancelFormProps) {
  const { t } = useLingui();
  const [seen] = useState(version);
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<SeriesScope>('this');
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle } = useFormOutcome();
  const titleOf = useSessionTitle();
  const session = network.sessions.find((one) => one.id === id);
  const all = network.sessions.map(seriesRow);
  const row = all.find((one) => one.id === id);
  if (!session || !row) return null;
  const reach = (of: SeriesScope) => inScope({ ...row, version: seen }, all, of);
  const title = titleOf(session);

  const cancel = async () => {
    const rows = reach(scope);
    const cancelReason = reason.trim() || null;
    const count = rows.length;
    const outcome = await edit(
      rows.map((one) => ({
        session: { id: one.id, version: one.version, status: 'cancelled', cancelReason },
      })),
      {
        done: count > 1 ? t`${plural(count, { other: '# bijeenkomsten afgelast' })}` : t`${title} afgelast`,
      },
    );
    if (settle(outcome)) onClose();
  };
  return (
    <Dialog
      title={t`Afgelasten`}
      lead={<span lang={network.language}>{title}</span>}
      onClose={onClose}
      onSubmit={() => void cancel()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy}>
            {scope === 'this' ? <Trans>Gelast deze af</Trans> : <Trans>Gelast deze bijeenkomsten af</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Laat doorgaan</Trans>
          </Button>
        </>
      }
    >
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <FieldFrame
        label={t`Reden, voor wie zou komen`}
        hint={t`Staat bij de bijeenkomst en in de agenda van wie zich abonneerde.`}
      >
        {(control) => (
          <textarea
            {...control}
            data-autofocus
            maxLength={1000}
            lang={network.language}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FieldFrame>
      <ScopeField
        value={scope}
        counts={{ this: 1, following: reach('following').length, all: reach('all').length }}
        onChange={setScope}
      />
    </Dialog>
  );
}
