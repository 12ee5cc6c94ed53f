import { schoolHolidayLookup } from '@leerkring/domain/calendar/school-holidays';
import { obstaclesOn } from '@leerkring/domain/clashes/day-obstacles';
import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { monthsAsked } from '@leerkring/domain/roll-over/months-asked';
import { rollOver } from '@leerkring/domain/roll-over/roll-over';
import type { RolledSession } from '@leerkring/domain/roll-over/types';
import { coverageOf } from '../norm/use-season-coverage.ts';
import type { RollOverChoices } from './roll-over-choices.ts';
import type { RollOverNetwork, RollOverSchoolHoliday, RollOverSession } from './roll-over-query.ts';
import { closedPeriods, rolledSources } from './rolled-sources.ts';

export type CarriedSession = Extract<RolledSession, { state: 'carried' }>;

export interface RolledRow {
  session: RollOverSession;
  rolled: RolledSession;
}

export interface RolledSeason {
  rows: RolledRow[];
  /** How the old season met its norms. */
  before: SeasonCoverage;
  /** Nothing is stored of the school holidays of some region at the end of the new season. */
  lacksSchoolHolidays: boolean;
}

/** Every session of the season that is carried over, with its date in the new one; the choice of sessions aside. */
export function rolledSeason(
  network: RollOverNetwork,
  schoolHolidays: readonly RollOverSchoolHoliday[],
  choices: Pick<RollOverChoices, 'sourceId' | 'startsOn' | 'endsOn' | 'avoidSchoolHolidays'>,
): RolledSeason | null {
  const source = network.seasons.find((one) => one.id === choices.sourceId);
  const { startsOn, endsOn } = choices;
  if (!source || !startsOn || !endsOn || endsOn < startsOn) return null;
  const before = coverageOf(network, source);
  const all = rolledSources(network, source.id, monthsAsked(before));
  const sessions = choices.avoidSchoolHolidays ? all : all.map((one) => ({ ...one, schoolRegions: [] }));
  const on = obstaclesOn({ schoolHolidays, closedDays: closedPeriods(network) });
  const byId = new Map(network.sessions.map((one) => [one.id, one]));
  const rows = rollOver({ from: source, to: { startsOn, endsOn }, sessions, on }).flatMap((rolled) => {
    const session = byId.get(rolled.sessionId);
    return session ? [{ session, rolled }] : [];
  });
  const last = rows
    .flatMap(({ rolled }) => (rolled.state === 'carried' ? [rolled.startsOn] : []))
    .sort()
    .at(-1);
  const lookup = schoolHolidayLookup(schoolHolidays);
  const regions = new Set(all.flatMap((one) => one.schoolRegions));
  const isUnknown = [...regions].some((one) => last && lookup(one, last).kind === 'unknown');
  return { rows, before, lacksSchoolHolidays: choices.avoidSchoolHolidays && isUnknown };
}

/** Those that will be made, in order of their new dates. */
export function chosenRows({ rows }: RolledSeason, leftOut: readonly string[]) {
  const without = new Set(leftOut);
  return rows
    .flatMap(({ session, rolled }) =>
      rolled.state === 'carried' && !without.has(session.id) ? [{ session, rolled }] : [],
    )
    .sort((a, b) => a.rolled.startsOn.localeCompare(b.rolled.startsOn));
}

/** How the new season would meet its norms with what is chosen. */
export function coverageAfter(
  network: RollOverNetwork,
  chosen: readonly { session: RollOverSession; rolled: CarriedSession }[],
  { startsOn, endsOn, withThemes }: RollOverChoices,
): SeasonCoverage {
  const sessions = chosen.map(({ session, rolled }) => ({
    ...session,
    startsOn: rolled.startsOn,
    status: 'planned' as const,
    theme: withThemes ? (session.theme ?? null) : null,
  }));
  // What was announced without dates belonged to the season that was.
  const undatedSeries = network.undatedSeries.filter((one) => !one.seasonId && !one.groupId);
  return coverageOf({ ...network, sessions, undatedSeries }, { id: '', startsOn, endsOn });
}
