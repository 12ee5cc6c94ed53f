import type { SchoolRegion } from '@leerkring/domain/calendar/school-holidays';
import type { ClosedPeriod } from '@leerkring/domain/clashes/day-obstacles';
import type { RolledSource } from '@leerkring/domain/roll-over/types';
import type { RollOverNetwork, RollOverSession } from './roll-over-query.ts';

/** The sessions of a season as the domain carries them over, each with the people and holidays that concern it. */
export function rolledSources(
  network: RollOverNetwork,
  seasonId: string,
  monthsOf: ReadonlyMap<string, readonly number[]>,
): RolledSource[] {
  const groups = new Map(network.groups.map((one) => [one.id, one]));
  const regions = new Map(network.regions.map((one) => [one.id, one]));
  const everywhere = regionsOf(network.participations.map((one) => one.organisation));
  return network.sessions
    .filter((one) => one.season?.id === seasonId)
    .map((session) => {
      const group = groups.get(session.group?.id ?? '');
      const members = group?.members ?? [];
      const region = regions.get(session.region?.id ?? group?.region?.id ?? '');
      const ofRegion = regionsOf([region]);
      const own =
        ofRegion.length > 0 ? ofRegion : regionsOf(members.map((one) => one.membership.organisation));
      const facilitators = members.filter((one) => one.isFacilitator);
      return {
        id: session.id,
        startsOn: session.startsOn,
        status: session.status,
        lane: laneOf(session),
        schoolRegions: own.length > 0 ? own : everywhere,
        months: monthsOf.get(session.id) ?? [],
        busy: [
          ...facilitators.map((one) => `person:${one.membership.person.id}`),
          ...(session.place ? [`place:${session.place.id}`] : []),
        ],
      };
    });
}

/** What it keeps its order with. */
function laneOf({ group, seriesId, format, region, theme }: RollOverSession): string | null {
  if (group) return `group:${group.id}`;
  if (seriesId) return `series:${seriesId}`;
  return format ? `format:${format.id}:${region?.id ?? theme?.id ?? ''}` : null;
}

function regionsOf(
  all: readonly ({ schoolHolidayRegion?: SchoolRegion | null | undefined } | null | undefined)[],
): SchoolRegion[] {
  return [...new Set(all.flatMap((one) => one?.schoolHolidayRegion ?? []))];
}

/** Days on which the network as a whole does not meet; one of its organisations alone stops nobody. */
export function closedPeriods({ closedDays }: RollOverNetwork): ClosedPeriod[] {
  return closedDays.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn, organisation: null }));
}
