import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatMoment } from '../../../lib/format-date.ts';
import { useSessionTitle } from '../../session/use-session-title.ts';
import type { AdjustFacts } from './editor-dialog.tsx';

interface AdjustFormProps extends Pick<AdjustFacts, 'session' | 'network'> {
  title: string;
  /** What the button says that does it. */
  submit: ReactNode;
  canSubmit: boolean;
  busy: boolean;
  /** Why it did not go. */
  fault: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog of one adjustment: which session, what went wrong, the fields, and the buttons to do it or not. */
export function AdjustForm(props: AdjustFormProps) {
  const { session, network, title, submit, canSubmit, busy, fault, onSubmit, onClose, children } = props;
  const { i18n } = useLingui();
  const titleOf = useSessionTitle();
  return (
    <Dialog
      title={title}
      lead={
        <>
          <span lang={network.language}>{titleOf(session)}</span>
          {' · '}
          {formatMoment({ ...session, date: session.startsOn }, i18n.locale)}
        </>
      }
      onClose={onClose}
      onSubmit={onSubmit}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy} aria-disabled={!canSubmit || undefined}>
            {submit}
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      {children}
    </Dialog>
  );
}
