import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useProposals } from '../planner/generate/use-proposals.ts';
import { usePlaceUnplanned } from '../planner/tray/use-place-unplanned.ts';
import { currentSeason } from '../season/current-season.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { useCalendarSessions } from '../session/calendar-session-fragment.ts';
import { filterSessions } from './filter-sessions.ts';
import { type SeasonWindow, seasonWindow } from './season-window.ts';
import type { CalendarNetwork } from './use-calendar-page.ts';
import type { OnMove } from './use-carry.ts';
import { useMoving } from './use-moving.ts';
import { useOverlay } from './use-overlay.ts';

/** A season, or the span of the sessions of a network that has none. */
export interface ShownSeason {
  id: string;
  name?: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  isDemo: boolean;
}

interface ShownSessions {
  season: ShownSeason | undefined;
  /** The part of it that the zoom shows. */
  window: SeasonWindow | undefined;
  /** The season's own sessions before filtering. */
  inSeason: readonly CalendarSession[];
  /** What the filters leave of them, with those of the network that lies over this one; of the whole season. */
  shown: readonly CalendarSession[];
  /** Of the window alone. */
  inWindow: readonly CalendarSession[];
  overlayProblem: string | null;
  move: OnMove;
}

/** Which sessions the calendar shows: of the season in hand, filtered and laid over as the address says. */
export function useShownSessions(network: CalendarNetwork, today: PlainDate): ShownSessions {
  const search = useSearch({ from: '/n/$network/calendar' });
  const { track, group, status, zoom, at } = search;
  const stored = useCalendarSessions(network.sessions);
  const { sessions: all, move } = useMoving(network, stored);
  const place = usePlaceUnplanned(network);
  const overlay = useOverlay(search.over === network.slug ? undefined : search.over);

  const season = useMemo<ShownSeason | undefined>(
    () => currentSeason(network.seasons, today, search.season) ?? spanOf(all),
    [network.seasons, today, search.season, all],
  );
  const proposals = useProposals(network, season?.id);
  const start = season?.startsOn ?? '';
  const end = season?.endsOn ?? '';
  const inSeason = useMemo(() => between(all, start, end), [all, start, end]);
  const shown = useMemo(() => {
    const over = filterSessions(between(overlay.sessions, start, end), { status });
    const own = filterSessions(inSeason, { track, group, status });
    const plan = filterSessions(between(proposals, start, end), { track, group });
    return over.length + plan.length > 0 ? [...own, ...over, ...plan] : own;
  }, [inSeason, overlay.sessions, proposals, start, end, track, group, status]);
  const window = useMemo(
    () => (season ? seasonWindow(season, { zoom, at, today }) : undefined),
    [season, zoom, at, today],
  );
  const inWindow = useMemo(
    () => (window && zoom ? between(shown, window.start, window.end) : shown),
    [shown, window, zoom],
  );
  const moveOrPlace: OnMove = (session, to, mark) => {
    if (!session.unplanned) return move(session, to, mark);
    if (season)
      void place(session.unplanned, { seasonId: season.id, date: to, dayPart: mark?.dayPart ?? null });
  };
  return {
    ...{ season, window, inSeason, shown, inWindow },
    overlayProblem: overlay.problem,
    move: moveOrPlace,
  };
}

function between(sessions: readonly CalendarSession[], start: PlainDate, end: PlainDate) {
  return sessions.filter((one) => one.endsOn >= start && one.startsOn <= end);
}

/** A network without seasons still shows its sessions: from the first to the last. */
function spanOf(sessions: readonly CalendarSession[]): ShownSeason | undefined {
  if (sessions.length === 0) return undefined;
  const days = sessions.flatMap((one) => [one.startsOn, one.endsOn]).sort();
  return { id: '', startsOn: days[0] ?? '', endsOn: days.at(-1) ?? '', isDemo: false };
}
