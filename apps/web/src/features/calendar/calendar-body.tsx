import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import type { CalendarSession } from '../session/calendar-session.ts';
import { CostKey } from '../session/cost/cost-key.tsx';
import { OtherDays } from '../session/cost/other-days.tsx';
import { SessionList } from '../session/session-list.tsx';
import { CalendarKeys } from './calendar-keys.tsx';
import { closedDaysOf } from './closed-days.ts';
import { laneHeads } from './lane-heads.ts';
import type { SeasonWindow } from './season-window.ts';
import { useCalendarDrawer } from './use-calendar-drawer.ts';
import type { CalendarNetwork, CalendarSchoolHoliday } from './use-calendar-page.ts';
import type { OnMove } from './use-carry.ts';
import type { ShownSeason } from './use-shown-sessions.ts';
import { YearCalendar } from './year-calendar.tsx';

const LanesCalendar = lazy(() =>
  import('./lanes-calendar.tsx').then((it) => ({ default: it.LanesCalendar })),
);

interface CalendarBodyProps {
  network: CalendarNetwork;
  schoolHolidays: readonly CalendarSchoolHoliday[];
  season: ShownSeason;
  window: SeasonWindow;
  shown: readonly CalendarSession[];
  inWindow: readonly CalendarSession[];
  today: PlainDate;
  onMove: OnMove;
}

/** The plan itself, in the view that the address asks for. */
export function CalendarBody(props: CalendarBodyProps) {
  const { network, schoolHolidays, season, window, shown, inWindow, today } = props;
  const { t } = useLingui();
  const { view, lanes, zoom, group, track } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const { openSession, openDay, openWeek } = useCalendarDrawer();
  const by = lanes ?? 'group';
  const closedDays = useMemo(() => closedDaysOf(network), [network]);
  const heads = useMemo(() => laneHeads(network, by, { group, track }), [network, by, group, track]);
  const mayEdit = network.viewerMayEdit;
  const add = (date: PlainDate, forGroup?: string) =>
    void navigate({ search: (old) => ({ ...old, add: date, forGroup }) });
  const shared = {
    label: t`Jaarkalender ${network.name}`,
    schoolHolidays,
    closedDays,
    today,
    zoom,
    onOpenSession: openSession,
    onMove: mayEdit ? props.onMove : undefined,
  };

  if (view === 'list') {
    const under = (one: CalendarSession) => <OtherDays session={one} onMove={props.onMove} />;
    return (
      <SessionList sessions={inWindow} onOpenSession={openSession} under={mayEdit ? under : undefined} />
    );
  }
  const keys = mayEdit ? (
    <>
      <div className="lk-cost-legend">
        <CostKey />
      </div>
      <CalendarKeys />
    </>
  ) : null;
  if (view === 'lanes') {
    return (
      <>
        <Suspense fallback={<PlaceholderBlock height="60vh" />}>
          <LanesCalendar
            {...shared}
            start={season.startsOn}
            end={season.endsOn}
            from={window.start}
            heads={heads}
            by={by}
            sessions={shown}
            onOpenWeek={(monday, lane) => openWeek(`${monday}..${addDays(monday, 6)}`, lane)}
            onAddOn={
              mayEdit
                ? (date, lane) => add(date, network.groups.some((one) => one.id === lane) ? lane : undefined)
                : undefined
            }
          />
        </Suspense>
        {keys}
      </>
    );
  }
  return (
    <>
      <YearCalendar
        {...shared}
        start={window.start}
        end={window.end}
        sessions={inWindow}
        onOpenDay={openDay}
        onAddOn={mayEdit ? (date) => add(date) : undefined}
      />
      {keys}
    </>
  );
}
