import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { proposeSeason } from './propose-season.ts';
import type { RollOverNetwork } from './roll-over-query.ts';

export type RolledShow = 'all' | 'changed' | 'left';

/** All that the coordinator chooses before anything is made. */
export interface RollOverChoices {
  sourceId: string;
  name: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** What a session is about comes along too. */
  withThemes: boolean;
  /** Another day is sought where schools of the region are closed. */
  avoidSchoolHolidays: boolean;
  /** Sessions that stay behind. */
  leftOut: readonly string[];
  show: RolledShow;
}

type Season = RollOverNetwork['seasons'][number];

/** Begins with the season asked for, else with the last one that has sessions, a year on. */
export function startChoices(network: RollOverNetwork, asked: string | undefined): RollOverChoices | null {
  const source =
    seasonsWithSessions(network).find((one) => one.id === asked) ?? seasonsWithSessions(network)[0];
  if (!source) return null;
  return { ...rest, ...choicesFor(source) };
}

const rest = { withThemes: true, avoidSchoolHolidays: true, show: 'all' as const };

/** Another season to begin from brings its own name and days. */
export function choicesFor(source: Season) {
  return { sourceId: source.id, ...proposeSeason(source), leftOut: [] };
}

/** Those that there is something to carry over from, the latest first. */
export function seasonsWithSessions({ seasons, sessions }: RollOverNetwork): Season[] {
  const used = new Set(sessions.map((one) => one.season?.id));
  return seasons.filter((one) => used.has(one.id)).sort((a, b) => b.startsOn.localeCompare(a.startsOn));
}
