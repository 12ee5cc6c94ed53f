import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formatMonthRange, todayIn } from '../../lib/format-date.ts';
import { UndoButtons } from '../change/undo-buttons.tsx';
import { OutputMenu } from '../export/output-menu.tsx';
import { AlsoHere } from '../live/also-here.tsx';
import { useSeasonCoverage } from '../norm/use-season-coverage.ts';
import { UnreleasedNote } from '../release/unreleased-note.tsx';
import { AddSessionButton } from '../session/add-session-button.tsx';
import { CalendarSessionDialogs } from '../session/calendar-session-dialogs.tsx';
import { UndatedNote } from '../session/undated-note.tsx';
import { CalendarBody } from './calendar-body.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import { CalendarPlan } from './calendar-plan.tsx';
import { CalendarSteps, ZoomSteps } from './calendar-steps.tsx';
import classes from './calendar-view.module.css';
import { NormsBeside, NormsButton, PlanButton } from './norms-beside.tsx';
import { seasonSteps } from './season-steps.ts';
import { SeasonSwitch } from './season-switch.tsx';
import { useCalendarDrawer } from './use-calendar-drawer.ts';
import type { CalendarNetwork, CalendarSchoolHoliday } from './use-calendar-page.ts';
import { useHasRoom } from './use-has-room.ts';
import { type ShownSeason, useShownSessions } from './use-shown-sessions.ts';
import { ViewSwitch } from './view-switch.tsx';

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
  const { season, window, inSeason, shown, inWindow, overlayProblem, move } = useShownSessions(
    network,
    today,
  );
  const { openSession, close } = useCalendarDrawer();
  const coverage = useSeasonCoverage(network.slug, season, { skip: !network.viewerMayEdit });
  const here = { zoom: search.zoom, at: search.at, today };

  const hasRoom = useHasRoom();
  const seasonAndZoom = (
    <>
      <ZoomSteps />
      <SeasonSwitch seasons={network.seasons} current={season?.id} />
      {network.viewerMayEdit && season?.id && isLast(season, network.seasons) ? (
        <Link to="/n/$network/roll-over" params={{ network: network.slug }} search={{ season: season.id }}>
          <Trans>Volgend seizoen…</Trans>
        </Link>
      ) : null}
    </>
  );
  const switches = (
    <>
      {network.viewerMayEdit ? <AddSessionButton /> : null}
      <AlsoHere />
      {network.viewerMayEdit ? <UndoButtons network={network} /> : null}
      <NormsButton coverage={coverage} />
      <PlanButton coverage={coverage} />
      <OutputMenu
        network={network}
        filter={{
          season: season?.id || undefined,
          track: search.track,
          group: search.group,
          status: search.status,
        }}
      />
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
      {season && window ? (
        <>
          <div className={classes.tools}>
            <ViewSwitch />
            <CalendarSteps steps={seasonSteps(network.seasons, season, here)} />
            {hasRoom ? seasonAndZoom : null}
          </div>
          <CalendarFilters
            network={network}
            sessions={inSeason}
            shown={inWindow.filter((one) => !one.overlay && !one.proposal).length}
            more={seasonAndZoom}
            after={
              network.viewerMayEdit ? (
                <UnreleasedNote slug={network.slug} seasonId={season.id || undefined} />
              ) : null
            }
          />
          {overlayProblem ? <p className={classes.problem}>{overlayProblem}</p> : null}
          <NormsBeside coverage={coverage} network={network} season={season} today={today}>
            {network.viewerMayEdit ? (
              <CalendarPlan
                slug={network.slug}
                seasonId={season.id}
                sessions={inSeason}
                onOpenSession={openSession}
              />
            ) : null}
            <CalendarBody
              network={network}
              schoolHolidays={schoolHolidays}
              season={season}
              window={window}
              shown={shown}
              inWindow={inWindow}
              today={today}
              onMove={move}
            />
            <UndatedNote
              series={network.undatedSeries}
              seasonId={season.id}
              mayPlan={network.viewerMayEdit}
            />
          </NormsBeside>
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
            lane={search.lane ? { key: search.lane, by: search.lanes ?? 'group' } : undefined}
            sessions={shown}
            onClose={close}
            onOpenSession={openSession}
          />
        </Suspense>
      ) : null}
      {network.viewerMayEdit ? <CalendarSessionDialogs slug={network.slug} /> : null}
    </>
  );
}

interface LeadProps {
  network: string;
  season: ShownSeason | undefined;
}

/** Whose calendar this is, from when to when, and whether its dates are real. */
function Lead({ network, season }: LeadProps) {
  const { t, i18n } = useLingui();
  const months = season ? formatMonthRange(season.startsOn, season.endsOn, i18n.locale) : null;
  const invented = season?.isDemo ? t`verzonnen data, als voorbeeld` : null;
  return <p>{[network, months, invented].filter(Boolean).join(' · ')}</p>;
}

/** A season that others follow has its next one already. */
function isLast(season: { startsOn: string }, seasons: CalendarNetwork['seasons']): boolean {
  return seasons.every((one) => one.startsOn <= season.startsOn);
}
