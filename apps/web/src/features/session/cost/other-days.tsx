import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useShared } from '../../../lib/shared-state.ts';
import type { CalendarSession } from '../calendar-session.ts';
import classes from './best-days.module.css';
import { BestDays } from './best-days.tsx';
import { costSource, useSessionCosts } from './cost-source.ts';
import type { DayMark } from './day-cost.ts';

interface OtherDaysProps {
  session: CalendarSession;
  onMove: (session: CalendarSession, to: PlainDate, mark?: DayMark) => void;
}

/** In a list: the days that would suit a session, unfolded under it. One press moves it. */
export function OtherDays({ session, onMove }: OtherDaysProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const source = useShared(costSource);
  const costs = useSessionCosts(isOpen ? session.id : null);
  const { title, status } = session;
  if (!source || status === 'held' || status === 'cancelled' || session.overlay || session.proposal)
    return null;
  return (
    <div className={classes.other}>
      <button
        type="button"
        className={classes.unfold}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t`Andere dagen voor ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Trans>Andere dagen</Trans>
      </button>
      {isOpen && costs ? (
        <div id={id}>
          <BestDays
            costs={costs}
            ownTime={session.startTime}
            onChoose={(date) => onMove(session, date, costs.days.get(date))}
          />
        </div>
      ) : null}
    </div>
  );
}
