import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { seasonWindow } from './season-window.ts';
import type { Zoom } from './zoom.ts';

interface Season {
  id: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** Where a step leads, as the address says it. */
export interface SeasonStep {
  season: string;
  at: string | undefined;
}

interface Here {
  zoom: Zoom | undefined;
  at: string | undefined;
  today: PlainDate;
}

/**
 * One window back or on, and at the end of a season into the season beside it; null where there is no further.
 * Without a zoom the window is the season.
 */
export function seasonSteps(
  seasons: readonly Season[],
  current: Season,
  here: Here,
): { back: SeasonStep | null; on: SeasonStep | null } {
  const inOrder = [...seasons].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const index = inOrder.findIndex((one) => one.id === current.id);
  const window = seasonWindow(current, here);
  const within = (at: string | null) => (at ? { season: current.id, at } : null);
  const beside = (season: Season | undefined, day: 'startsOn' | 'endsOn') =>
    season ? { season: season.id, at: here.zoom ? season[day].slice(0, 7) : undefined } : null;
  return {
    back: within(window.before) ?? beside(inOrder[index - 1], 'endsOn'),
    on: within(window.after) ?? (index < 0 ? null : beside(inOrder[index + 1], 'startsOn')),
  };
}
