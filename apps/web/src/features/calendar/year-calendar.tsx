import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { SchoolHoliday } from '@leerkring/domain/calendar/school-holidays';
import { layoutYear, type MonthRow } from '@leerkring/domain/calendar/year-layout';
import { Plural } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import { CalendarLegend } from './calendar-legend.tsx';
import type { ClosedDays } from './closed-days.ts';
import { DayCard } from './day-card.tsx';
import { yearFacts } from './day-facts.ts';
import type { OnMove } from './use-carry.ts';
import { useDrawnYear } from './use-drawn-year.ts';
import { useRoomBelow } from './use-room-below.ts';
import { useYearCarry } from './use-year-carry.ts';
import { useYearGrid } from './use-year-grid.ts';
import classes from './year-calendar.module.css';
import type { Zoom } from './zoom.ts';

export interface YearCalendarProps {
  /** Names the grid for a screen reader: the network and its season. */
  label: string;
  start: PlainDate;
  end: PlainDate;
  /** How much of a season the days are; the whole of it where none is given. */
  zoom?: Zoom | undefined;
  sessions: readonly CalendarSession[];
  schoolHolidays: readonly (SchoolHoliday & { source?: string })[];
  closedDays?: readonly ClosedDays[] | undefined;
  today: PlainDate;
  onOpenSession: (id: string) => void;
  /** For a day that bears several sessions. */
  onOpenDay: (date: PlainDate) => void;
  /** For an empty day; only for who may add sessions. */
  onAddOn?: ((date: PlainDate) => void) | undefined;
  /** Only for who may move sessions. */
  onMove?: OnMove | undefined;
}

/** Chips that fit in a day, by how much of the season is shown. */
const ROOM: Record<Zoom | 'season', number> = { season: 2, half: 4, quarter: 5, month: 7 };

/**
 * A season on one page: months by days with the weekdays aligned where there is width, small month pages where
 * there is not, or where only a few months are shown. One Tab stop; arrows walk the days, Enter opens what stands
 * on one, M takes up a session.
 */
export function YearCalendar(props: YearCalendarProps) {
  const { label, start, end, zoom, sessions, schoolHolidays, closedDays, today } = props;
  const hasWidth = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const shape = hasWidth && (!zoom || zoom === 'half') ? 'months' : 'weeks';
  const [showPast, setShowPast] = useState(false);
  const all = useMemo(() => layoutYear(start, end), [start, end]);
  // On a phone the months gone by would push today out of reach.
  const past = shape === 'weeks' && !zoom && !showPast ? pastMonths(all, today) : 0;
  const rows = useMemo(() => all.slice(past), [all, past]);
  const facts = useMemo(
    () => yearFacts({ start, end, sessions, schoolHolidays, closedDays }),
    [start, end, sessions, schoolHolidays, closedDays],
  );
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  // Measured while the days are not there yet: a grid of a thousand cells is laid out once, and not twice.
  useRoomBelow(frame, 'table, section');
  const drawn = useDrawnYear(host, {
    shape,
    rows,
    facts,
    today,
    active: today >= start && today <= end ? today : start,
    label,
    room: ROOM[zoom ?? 'season'],
    hasWords: Boolean(hasWidth) && zoom === 'month',
  });
  const carry = useYearCarry(frame, sessions, facts, props.onMove);

  const sessionsOn = (date: PlainDate) => facts.sessionsOn.get(date) ?? [];
  const openDay = (date: PlainDate, sessionId?: string) => {
    const onDay = sessionsOn(date);
    const only = onDay.length === 1 ? onDay[0]?.id : undefined;
    const id = sessionId ?? only;
    if (id) props.onOpenSession(id);
    else if (onDay.length > 1) props.onOpenDay(date);
    else if (date >= start && date <= end) props.onAddOn?.(date);
  };
  const { handlers, card, closeCard, holdCard } = useYearGrid({
    frame,
    rows,
    shape,
    drawn,
    openDay,
    carry,
    sessionsOn,
  });

  return (
    <div
      ref={frame}
      className={classes.frame}
      style={{ '--rows': rows.length } as React.CSSProperties}
      data-movable={props.onMove ? '' : undefined}
      {...handlers}
    >
      {past > 0 ? (
        <button type="button" className={classes.past} onClick={() => setShowPast(true)}>
          <Plural
            value={past}
            one="Toon ook de maand die voorbij is"
            other="Toon ook de # maanden die voorbij zijn"
          />
        </button>
      ) : null}
      <div ref={host} />
      <CalendarLegend facts={facts} sessions={sessions} hasWeekNumbers={shape === 'months'} />
      {card ? <DayCard {...card} facts={facts} onLeave={closeCard} onEnter={holdCard} /> : null}
      <div ref={carry.live} aria-live="assertive" className="lk-unseen" />
    </div>
  );
}

/** Whole months before the one of today; none when the season is over, for then all of it is past. */
function pastMonths(rows: readonly MonthRow[], today: PlainDate): number {
  const current = rows.findIndex((row) => row.days.some((day) => day.date === today));
  return Math.max(current, 0);
}
