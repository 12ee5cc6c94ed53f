import { Trans } from '@lingui/react/macro';
import classes from './calendar-keys.module.css';

/** What the keyboard does in the calendar, for who may plan; unfolds under it. */
export function CalendarKeys() {
  return (
    <details className={classes.keys}>
      <summary>
        <Trans>Toetsen</Trans>
      </summary>
      <dl>
        <div>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>
            <Trans>naar een andere dag; Page Up en Page Down een maand</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>M</kbd>
          </dt>
          <dd>
            <Trans>neem de bijeenkomst van deze dag op, nog eens: de volgende</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>
            <Trans>open de dag, of zet neer wat je in de hand hebt</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>
            <Trans>leg terug</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Z</kbd>
          </dt>
          <dd>
            <Trans>maak ongedaan; met Shift doe je het opnieuw</Trans>
          </dd>
        </div>
      </dl>
    </details>
  );
}
