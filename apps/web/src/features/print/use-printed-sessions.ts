import { useMemo } from 'react';
import { filterSessions, type SessionFilter } from '../calendar/filter-sessions.ts';
import type { CalendarNetwork } from '../calendar/use-calendar-page.ts';
import { currentSeason } from '../season/current-season.ts';
import { useCalendarSessions } from '../session/calendar-session-fragment.ts';

interface PrintedSeason {
  id: string;
  name?: string;
  startsOn: string;
  endsOn: string;
  isDemo: boolean;
}

/** The season that the address asks for, or the current one, with its sessions in order of time. */
export function usePrintedSessions(
  network: CalendarNetwork,
  filter: SessionFilter & { season?: string | undefined },
  today: string,
) {
  const all = useCalendarSessions(network.sessions);
  const { season: asked, track, group, status } = filter;
  return useMemo(() => {
    const days = all.flatMap((one) => [one.startsOn, one.endsOn]).sort();
    const [first, last] = [days[0], days.at(-1)];
    const span: PrintedSeason | undefined =
      first && last ? { id: '', startsOn: first, endsOn: last, isDemo: false } : undefined;
    const season: PrintedSeason | undefined = currentSeason(network.seasons, today, asked) ?? span;
    const inSeason = all.filter(
      (one) => season && one.endsOn >= season.startsOn && one.startsOn <= season.endsOn,
    );
    const sessions = filterSessions(inSeason, { track, group, status }).sort((a, b) =>
      `${a.startsOn} ${a.startTime ?? ''}`.localeCompare(`${b.startsOn} ${b.startTime ?? ''}`),
    );
    return { season, sessions };
  }, [all, network.seasons, today, asked, track, group, status]);
}
