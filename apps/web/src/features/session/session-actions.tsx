import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useContext, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { graphql } from '../../generated/gql.ts';
import type { SessionActions_SessionFragment, SessionStatus } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import { useFormOutcome } from './edit/use-form-outcome.ts';
import classes from './session-actions.module.css';
import { SessionTools } from './tools-slot.ts';
import { useSessionTitle } from './use-session-title.ts';

const SessionDialog = lazy(() =>
  import('./edit/session-dialog.tsx').then((it) => ({ default: it.SessionDialog })),
);

const Fragment = graphql(`
  fragment SessionActions_session on Session {
    id
    version
    status
    title
    sequence
    group {
      id
      name
    }
    format {
      id
      title
    }
    region {
      id
      name
    }
    network {
      id
      slug
      viewerMayEdit
    }
  }
`);

type Open = 'edit' | 'move' | 'copy' | 'cancel';

/** What a coordinator may do with a session. Nothing for others. */
export function SessionActions({ session: from }: { session: FragmentType<SessionActions_SessionFragment> }) {
  const { t } = useLingui();
  const session = useFragmentData(Fragment, from);
  const [open, setOpen] = useState<Open | null>(null);
  const { edit, busy } = useEditNetwork(session.network);
  const { fault, settle } = useFormOutcome();
  const title = useSessionTitle()(session);
  const Tools = useContext(SessionTools);
  const section = useRef<HTMLElement>(null);
  if (!session.network.viewerMayEdit) return null;

  const { id, version, status } = session;
  const setStatus = async (next: SessionStatus, done: string) => {
    settle(await edit([{ session: { id, version, status: next } }], { done }));
    // The button that was pressed makes way for another: the keyboard stays where it was.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) section.current?.focus();
    });
  };
  const isOff = status === 'cancelled';
  return (
    <section ref={section} tabIndex={-1} className={classes.actions} aria-label={t`Wijzigen`}>
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <div className={classes.buttons}>
        {status === 'planned' ? (
          <Button
            kind="primary"
            busy={busy}
            onClick={() => void setStatus('confirmed', t`${title} bevestigd`)}
          >
            <Trans>Bevestig</Trans>
          </Button>
        ) : null}
        {status === 'confirmed' ? (
          <Button busy={busy} onClick={() => void setStatus('held', t`${title} is gehouden`)}>
            <Trans>Is gehouden</Trans>
          </Button>
        ) : null}
        {isOff ? (
          <Button
            kind="primary"
            busy={busy}
            onClick={() => void setStatus('planned', t`${title} gaat toch door`)}
          >
            <Trans>Gaat toch door</Trans>
          </Button>
        ) : null}
        <Button aria-haspopup="dialog" onClick={() => setOpen('edit')}>
          <Trans>Wijzig…</Trans>
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setOpen('move')}>
          <Trans>Verplaats naar…</Trans>
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setOpen('copy')}>
          <Trans>Kopieer…</Trans>
        </Button>
        {isOff || status === 'held' ? null : (
          <Button aria-haspopup="dialog" onClick={() => setOpen('cancel')}>
            <Trans>Gelast af…</Trans>
          </Button>
        )}
      </div>
      {Tools ? (
        <Suspense fallback={null}>
          <Tools
            session={{
              id,
              version,
              title,
              isOff,
              network: session.network,
            }}
          />
        </Suspense>
      ) : null}
      {open ? (
        <Suspense fallback={null}>
          <SessionDialog
            kind={open}
            id={id}
            version={version}
            slug={session.network.slug}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
