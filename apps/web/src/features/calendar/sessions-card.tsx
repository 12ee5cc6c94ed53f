import { useLingui } from '@lingui/react/macro';
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { formatTimes } from '../../lib/format-date.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SessionChip } from '../session/session-chip.tsx';
import { STATUS_WORDS } from '../session/status-words.ts';
import classes from './day-card.module.css';

interface SessionsCardProps {
  heading: ReactNode;
  /** What else is to be said of the place: its holidays. */
  lines: readonly string[];
  sessions: readonly CalendarSession[];
  /** The day of each session in words, where the heading does not say it. */
  dayOf?: (session: CalendarSession) => string;
  anchor: DOMRect;
  onEnter: () => void;
  onLeave: () => void;
}

/** Sessions named on the card; the rest is told as a number. */
const MOST = 6;

/** What stands on a day or in a week, in words, beside it. A screen reader has the same from the place's label. */
export function SessionsCard(props: SessionsCardProps) {
  const { heading, lines, sessions, dayOf, anchor } = props;
  const { t, i18n } = useLingui();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  const rest = sessions.length - MOST;

  useLayoutEffect(() => {
    if (card.current) setPlace(beside(anchor, card.current.getBoundingClientRect()));
  }, [anchor]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      className={classes.card}
      data-card=""
      style={place}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
    >
      <p className={classes.date}>{heading}</p>
      {lines.map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
      {sessions.slice(0, MOST).map((one) => (
        <div key={one.id} className={classes.session}>
          <SessionChip
            code={one.code}
            color={one.color}
            status={one.status}
            overlay={one.overlay}
            proposal={one.proposal}
          />
          <span>
            <strong>{one.title}</strong>
            <span className={classes.small}>
              {[
                dayOf?.(one),
                formatTimes(one.startTime, one.endTime),
                one.place,
                i18n._(STATUS_WORDS[one.status]),
                one.isPinned ? t`vastgezet` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </div>
      ))}
      {rest > 0 ? <p className={classes.line}>{t`en nog ${rest}`}</p> : null}
    </div>
  );
}

/** Below its place, or above where there is no room; never past the window's sides. */
function beside(anchor: DOMRect, card: DOMRect): CSSProperties {
  const margin = 8;
  const below = anchor.bottom + margin + card.height < window.innerHeight;
  const left = Math.min(Math.max(margin, anchor.left - 12), window.innerWidth - card.width - margin);
  return { left, top: below ? anchor.bottom + 4 : Math.max(margin, anchor.top - card.height - 4) };
}
