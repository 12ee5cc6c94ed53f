import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formatMonthRange, todayIn } from '../../lib/format-date.ts';
import { currentSeason } from '../season/current-season.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { useCalendarSessions } from '../session/calendar-session-fragment.ts';
import { SessionList } from '../session/session-list.tsx';
import { UndatedNote } from '../session/undated-note.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import classes from './calendar-view.module.css';
import { filterSessions } from './filter-sessions.ts';
import { SeasonSwitch } from './season-switch.tsx';
import { useCalendarDrawer } from './use-calendar-drawer.ts';
import type { CalendarNetwork, CalendarSchoolHoliday } from './use-calendar-page.ts';
import { ViewSwitch } from './view-switch.tsx';
import { YearCalendar } from './year-calendar.tsx';

const CalendarDrawer = lazy(() =>
  import('./calendar-drawer.tsx').then((it) => ({ default: it.CalendarDrawer })),
);

interface CalendarViewProps {
  network: CalendarNetwork;
  schoolHolidays: readonly CalendarSchoolHoliday[];
}

/** The calendar of a network with its switches; what they say stands in the address. */
export function CalendarView({ network, schoolHolidays }: CalendarViewProps) {
  const { t } = useLingui();
  const search = useSearch({ from: '/n/$network/calendar' });
  const today = todayIn(network.timeZone, new Date());
  const all = useCalendarSessions(network.sessions);
  const season = currentSeason(network.seasons, today, search.season) ?? spanOf(all);
  const inSeason = useMemo(
    () => all.filter((one) => season && one.endsOn >= season.startsOn && one.startsOn <= season.endsOn),
    [all, season],
  );
  const shown = useMemo(() => filterSessions(inSeason, search), [inSeason, search]);
  const { openSession, openDay, close } = useCalendarDrawer();

  const switches = (
    <>
      <SeasonSwitch seasons={network.seasons} current={season?.id} />
      <ViewSwitch />
      <a className={classes.feed} href={`/feeds/networks/${network.slug}.ics?download=1`}>
        <Trans>In mijn agenda</Trans>
      </a>
    </>
  );
  return (
    <>
      <PageHeading
        title={t`Jaarkalender`}
        tabTitle={t`Jaarkalender ${network.name}`}
        lead={<Lead network={network.name} season={season} />}
        actions={switches}
      />
      {season ? (
        <>
          <CalendarFilters network={network} sessions={inSeason} shown={shown.length} />
          {search.view === 'list' ? (
            <SessionList sessions={shown} onOpenSession={openSession} />
          ) : (
            <YearCalendar
              label={t`Jaarkalender ${network.name}`}
              start={season.startsOn}
              end={season.endsOn}
              sessions={shown}
              schoolHolidays={schoolHolidays}
              today={today}
              onOpenSession={openSession}
              onOpenDay={openDay}
            />
          )}
          <UndatedNote series={network.undatedSeries} seasonId={season.id} />
        </>
      ) : (
        <Notice title={<Trans>Dit netwerk heeft nog geen bijeenkomsten</Trans>}>
          {network.viewerMayEdit ? (
            <Link to="/n/$network/import" params={{ network: network.slug }}>
              <Trans>Lees een tekst met data in</Trans>
            </Link>
          ) : (
            <Trans>Zodra ze gepland zijn staan ze hier.</Trans>
          )}
        </Notice>
      )}
      {search.session || search.day ? (
        <Suspense fallback={null}>
          <CalendarDrawer
            session={search.session}
            day={search.day}
            sessions={shown}
            onClose={close}
            onOpenSession={openSession}
          />
        </Suspense>
      ) : null}
    </>
  );
}

interface LeadProps {
  network: string;
  season: { startsOn: string; endsOn: string; isDemo?: boolean } | undefined;
}

/** Whose calendar this is, from when to when, and whether its dates are real. */
function Lead({ network, season }: LeadProps) {
  const { t, i18n } = useLingui();
  const months = season ? formatMonthRange(season.startsOn, season.endsOn, i18n.locale) : null;
  const invented = season?.isDemo ? t`verzonnen data, als voorbeeld` : null;
  return <p>{[network, months, invented].filter(Boolean).join(' · ')}</p>;
}

/** A network without seasons still shows its sessions: from the first to the last. */
function spanOf(sessions: readonly CalendarSession[]) {
  if (sessions.length === 0) return undefined;
  const days = sessions.flatMap((one) => [one.startsOn, one.endsOn]).sort();
  return { id: '', startsOn: days[0] ?? '', endsOn: days.at(-1) ?? '', isDemo: false };
}
