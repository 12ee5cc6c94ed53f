import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { EditedNetwork } from '../edit-outcome.ts';
import classes from './history.module.css';
import { HistoryList } from './history-list.tsx';

interface SessionHistoryProps {
  sessionId: string;
  network: EditedNetwork;
}

/** What happened to one session, for its coordinators; asked for only once it is opened. */
export function SessionHistory({ sessionId, network }: SessionHistoryProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.ofSession} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Geschiedenis</Trans>
      </summary>
      {open ? <HistoryList network={network} sessionId={sessionId} /> : null}
    </details>
  );
}
