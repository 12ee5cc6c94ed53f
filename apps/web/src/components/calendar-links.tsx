import { Trans } from '@lingui/react/macro';
import classes from './calendar-links.module.css';

interface CalendarLinksProps {
  /** Path of an iCalendar feed on this server. */
  feed: string;
}

/** Dates in one's own calendar: as a subscription that keeps itself up to date, or once as a file. */
export function CalendarLinks({ feed }: CalendarLinksProps) {
  return (
    <p className={`${classes.links} lk-screen-only`}>
      <a href={`webcal://${location.host}${feed}`}>
        <Trans>Abonneren op de agenda</Trans>
      </a>
      <a href={`${feed}?download=1`} download>
        <Trans>Download (.ics)</Trans>
      </a>
    </p>
  );
}
