import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import classes from './shell.module.css';

/** Says that the device has no connection, and what that means for what is on screen. */
export function OfflineBar() {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status">
      {online ? null : (
        <p className={classes.offline}>
          <Trans>
            Geen verbinding. Wat je ziet kan verouderd zijn; veranderen kan weer zodra er verbinding is.
          </Trans>
        </p>
      )}
    </div>
  );
}

function listen(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
