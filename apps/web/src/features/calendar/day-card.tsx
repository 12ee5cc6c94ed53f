import { isoWeekOf } from '@leerkring/domain/calendar/iso-week';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { useLingui } from '@lingui/react/macro';
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { formatTimes } from '../../lib/format-date.ts';
import { SessionChip } from '../session/session-chip.tsx';
import { STATUS_WORDS } from '../session/status-words.ts';
import classes from './day-card.module.css';
import { dayFacts, type YearFacts } from './day-facts.ts';
import { useDayWords } from './use-day-words.ts';

interface DayCardProps {
  date: PlainDate;
  anchor: DOMRect;
  facts: YearFacts;
  onEnter: () => void;
  onLeave: () => void;
}

/** Sessions named on the card; the rest is told as a number. */
const MOST = 6;

/** What stands on a day, in words, beside the day. A screen reader has the same from the day's own label. */
export function DayCard({ date, anchor, facts, onEnter, onLeave }: DayCardProps) {
  const { t, i18n } = useLingui();
  const day = dayFacts(facts, date);
  const words = useDayWords()(date, isoWeekOf(date).week, day);
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  const rest = day.sessions.length - MOST;

  useLayoutEffect(() => {
    if (card.current) setPlace(beside(anchor, card.current.getBoundingClientRect()));
  }, [anchor]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      className={classes.card}
      style={place}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={classes.date}>
        {words.date} <span>{words.week}</span>
      </p>
      {[...words.holidays, ...words.school].map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
      {day.sessions.slice(0, MOST).map((one) => (
        <div key={one.id} className={classes.session}>
          <SessionChip code={one.code} color={one.color} status={one.status} />
          <span>
            <strong>{one.title}</strong>
            <span className={classes.small}>
              {[formatTimes(one.startTime, one.endTime), one.place, i18n._(STATUS_WORDS[one.status])]
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

/** Below its day, or above where there is no room; never past the window's sides. */
function beside(anchor: DOMRect, card: DOMRect): CSSProperties {
  const margin = 8;
  const below = anchor.bottom + margin + card.height < window.innerHeight;
  const left = Math.min(Math.max(margin, anchor.left - 12), window.innerWidth - card.width - margin);
  return { left, top: below ? anchor.bottom + 4 : Math.max(margin, anchor.top - card.height - 4) };
}
