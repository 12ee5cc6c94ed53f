import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { graphql } from '../../generated/gql.ts';
import type { SessionActions_SessionFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import classes from './session-actions.module.css';
import { SessionForm } from './session-form.tsx';
import { useUpdateSession } from './use-update-session.ts';

const Fragment = graphql(`
  fragment SessionActions_session on Session {
    id
    version
    status
    title
    startsOn
    endsOn
    startTime
    endTime
    placeNote
    network {
      id
      viewerMayEdit
    }
  }
`);

/** What a coordinator may do with a session: confirm, call off with a reason, change. Nothing for others. */
export function SessionActions({ session: from }: { session: FragmentType<SessionActions_SessionFragment> }) {
  const { t } = useLingui();
  const session = useFragmentData(Fragment, from);
  const [open, setOpen] = useState<'form' | 'cancel' | null>(null);
  const [reason, setReason] = useState('');
  const { update, loading, outcome } = useUpdateSession(session);
  if (!session.network.viewerMayEdit) return null;

  const cancel = async () => {
    if (await update({ status: 'cancelled', cancelReason: reason.trim() || null })) setOpen(null);
  };
  return (
    <section className={classes.actions} aria-label={t`Wijzigen`}>
      {outcome ? (
        <Notice kind={outcome.kind === 'done' ? 'good' : 'warning'} live>
          {outcome.message}
        </Notice>
      ) : null}
      <div className={classes.buttons}>
        {session.status === 'planned' ? (
          <Button kind="primary" busy={loading} onClick={() => void update({ status: 'confirmed' })}>
            <Trans>Bevestig</Trans>
          </Button>
        ) : null}
        {session.status === 'cancelled' ? (
          <Button
            kind="primary"
            busy={loading}
            onClick={() => void update({ status: 'planned', cancelReason: null })}
          >
            <Trans>Gaat toch door</Trans>
          </Button>
        ) : (
          <Button
            aria-expanded={open === 'cancel'}
            onClick={() => setOpen(open === 'cancel' ? null : 'cancel')}
          >
            <Trans>Afgelasten</Trans>
          </Button>
        )}
        <Button aria-expanded={open === 'form'} onClick={() => setOpen(open === 'form' ? null : 'form')}>
          <Trans>Wijzig</Trans>
        </Button>
      </div>
      {open === 'cancel' ? (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void cancel();
          }}
        >
          <TextField label={t`Reden, voor wie zou komen`} value={reason} onChange={setReason} />
          <Button type="submit" kind="primary" busy={loading}>
            <Trans>Gelast deze bijeenkomst af</Trans>
          </Button>
        </form>
      ) : null}
      {open === 'form' ? (
        <SessionForm
          session={session}
          busy={loading}
          onSave={async (changes) => {
            if (await update(changes)) setOpen(null);
          }}
        />
      ) : null}
    </section>
  );
}
