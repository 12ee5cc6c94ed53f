import { daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { SchoolHoliday } from '@leerkring/domain/calendar/school-holidays';
import { Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import { CalendarLegend } from './calendar-legend.tsx';
import type { ClosedDays } from './closed-days.ts';
import { yearFacts } from './day-facts.ts';
import { LaneRows } from './lane-rows.tsx';
import { LanesBands } from './lanes-bands.tsx';
import classes from './lanes-calendar.module.css';
import { LanesHead } from './lanes-head.tsx';
import { type Lane, type LaneHead, layoutLanes } from './lanes-layout.ts';
import { SessionsCard } from './sessions-card.tsx';
import type { OnMove } from './use-carry.ts';
import { useLanesCarry } from './use-lanes-carry.ts';
import { useLanesGrid } from './use-lanes-grid.ts';
import { useRoomBelow } from './use-room-below.ts';
import { useVisibleLanes, useWidth } from './use-visible-lanes.ts';
import { useWeekWords, type WeekWords } from './use-week-words.ts';
import type { Zoom } from './zoom.ts';

export interface LanesCalendarProps {
  /** Names the grid for a screen reader. */
  label: string;
  start: PlainDate;
  end: PlainDate;
  heads: readonly LaneHead[];
  by: 'group' | 'track';
  zoom?: Zoom | undefined;
  /** The day that a zoomed view begins with. */
  from: PlainDate;
  sessions: readonly CalendarSession[];
  schoolHolidays: readonly SchoolHoliday[];
  closedDays?: readonly ClosedDays[] | undefined;
  today: PlainDate;
  onOpenSession: (id: string) => void;
  /** For a week of a lane that bears several sessions. */
  onOpenWeek: (monday: PlainDate, lane: string) => void;
  /** For an empty week; only for who may add sessions. */
  onAddOn?: ((monday: PlainDate, lane: string) => void) | undefined;
  onMove?: OnMove | undefined;
}

/** Weeks in view, and the least width of one, by how much of the season is shown. */
const WEEKS: Record<Zoom, number> = { half: 26, quarter: 13, month: 5 };
const LEAST: Record<Zoom | 'season', number> = { season: 16, half: 26, quarter: 44, month: 64 };

/** Months, weeks and the load of each stay above the lanes (pixels; more where letters are larger, fewer never). */
const TOP = 80;

/** So few lanes have taller rows, which fingers like too. */
const ROOMY = 8;

/** A row per group or track, a column per week. One Tab stop; only what is in view is drawn. */
export function LanesCalendar(props: LanesCalendarProps) {
  const { label, start, end, heads, by, zoom, from, sessions, schoolHolidays, closedDays, today } = props;
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLElement>(null);
  const hasWidth = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const isCoarse = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  const head = hasWidth ? 184 : 104;
  const layout = useMemo(
    () => layoutLanes({ start, end, sessions, heads, by }),
    [start, end, sessions, heads, by],
  );
  const { lanes, weeks } = layout;
  const row = isCoarse || lanes.length <= ROOMY ? 44 : 34;
  const width = useWidth(frame);
  useRoomBelow(frame, '[data-scroller]');
  // The lanes wait for their room: a grid of a thousand cells is laid out once, and not twice.
  const [isMeasured, setIsMeasured] = useState(false);
  useLayoutEffect(() => setIsMeasured(true), []);
  const inView = zoom ? WEEKS[zoom] : weeks.length;
  const column = Math.max(
    LEAST[zoom ?? 'season'],
    Math.floor((((width || 1000) - 2 - head) * 100) / inView) / 100,
  );
  const facts = useMemo(
    () => yearFacts({ start, end, sessions, schoolHolidays, closedDays }),
    [start, end, sessions, schoolHolidays, closedDays],
  );
  const words = useWeekWords(weeks, facts);
  const first = weeks[0]?.monday ?? start;
  const weekOf = (date: PlainDate) => Math.floor(daysBetween(first, date) / 7);
  const thisWeek = today >= start && today <= end ? weekOf(today) : -1;
  const visible = useVisibleLanes(scroller, isMeasured, {
    lanes: lanes.length,
    weeks: weeks.length,
    row,
    column,
    head,
    top: TOP,
  });
  const carry = useLanesCarry({
    frame,
    scroller,
    strip,
    sessions,
    facts,
    first,
    column,
    head,
    onMove: props.onMove,
  });
  const { handlers, active, card, closeCard, holdCard } = useLanesGrid({
    frame,
    layout,
    start: { lane: 0, week: Math.max(0, thisWeek) },
    weekOf,
    carry,
    onOpen: ({ lane, week }, sessionId) => {
      const here = lanes[lane]?.weeks.get(week) ?? [];
      const id = sessionId ?? (here.length === 1 ? here[0]?.id : undefined);
      const monday = weeks[week]?.monday ?? start;
      if (id) props.onOpenSession(id);
      else if (here.length > 1) props.onOpenWeek(monday, lanes[lane]?.key ?? '');
      else props.onAddOn?.(week === 0 ? start : monday, lanes[lane]?.key ?? '');
    },
  });
  const firstWeek = zoom ? weekOf(from) : Math.max(0, thisWeek - 3);
  useLayoutEffect(() => {
    if (scroller.current && width > 0) scroller.current.scrollLeft = firstWeek * column;
  }, [firstWeek, column, width, isMeasured]);
  const range = { fromWeek: visible.fromWeek, toWeek: visible.toWeek };
  const sizes = {
    '--n': weeks.length,
    '--w': `${column}px`,
    '--head': `${head}px`,
    '--row': `${row}px`,
    '--lanes': lanes.length,
  };
  return (
    <div
      ref={frame}
      className={classes.frame}
      style={sizes as React.CSSProperties}
      data-movable={props.onMove ? '' : undefined}
      data-narrow={column < 22 ? '' : undefined}
      {...handlers}
    >
      <div ref={scroller} className={classes.scroll} data-scroller="">
        {isMeasured ? (
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks is a grid
            role="grid"
            aria-label={label}
            aria-rowcount={lanes.length + 2}
            aria-colcount={weeks.length + 1}
            className={classes.table}
          >
            <LanesHead
              weeks={weeks}
              {...range}
              thisWeek={thisWeek}
              by={by}
              label={words.label}
              column={column}
            />
            <LaneRows lanes={lanes} visible={visible} active={active} column={column} words={words}>
              <LanesBands
                first={first}
                weeks={weeks.length}
                schoolHolidays={schoolHolidays}
                today={today}
                strip={strip}
              />
            </LaneRows>
          </table>
        ) : null}
      </div>
      {lanes.length === 0 ? (
        <p className={classes.none}>
          <Trans>Er zijn nog geen groepen of bijeenkomsten om als banen te tonen.</Trans>
        </p>
      ) : null}
      <CalendarLegend facts={facts} sessions={sessions} hasCodes={false} />
      {card ? (
        <WeekCard
          lane={lanes[card.lane]}
          week={card.week}
          words={words}
          anchor={card.anchor}
          onEnter={holdCard}
          onLeave={closeCard}
        />
      ) : null}
      <div ref={carry.live} aria-live="assertive" className="lk-unseen" />
    </div>
  );
}

interface WeekCardProps {
  lane: Lane | undefined;
  week: number;
  words: WeekWords;
  anchor: DOMRect;
  onEnter: () => void;
  onLeave: () => void;
}

/** What stands in a week of a lane, beside it. */
function WeekCard({ lane, week, words, ...card }: WeekCardProps) {
  const sessions = lane?.weeks.get(week);
  if (!lane || !sessions) return null;
  return (
    <SessionsCard
      {...card}
      heading={
        <>
          {lane.name} <span>{words.week(week)}</span>
        </>
      }
      lines={[words.days(week), ...words.holidays(week)]}
      sessions={sessions}
      dayOf={words.day}
    />
  );
}
