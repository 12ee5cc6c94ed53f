import type { Prisma, PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { AvailabilityLine } from '@leerkring/domain/availability/types';
import type { PlanningInput, PlanningPerson } from '@leerkring/domain/planning/types';
import { MOST_LINES } from '../availability/reads.ts';
import { dayOf } from './day-of.ts';
import type { PlannedSeason } from './sessions-of-plan.ts';

/** More people no network has. */
const MOST_PEOPLE = 10_000;

type Days = Pick<PlannedSeason, 'startsOn' | 'endsOn'>;

/** Memberships that hold somewhere in these days. */
export const holdingIn = ({ startsOn, endsOn }: Days): Prisma.MembershipWhereInput => ({
  AND: [
    { OR: [{ startsOn: null }, { startsOn: { lte: endsOn } }] },
    { OR: [{ endsOn: null }, { endsOn: { gte: startsOn } }] },
  ],
});

/** Lines that say something of these days: those of every week, and what is dated in them. */
export function linesIn({ startsOn, endsOn }: Days) {
  return {
    where: {
      AND: [
        { OR: [{ startsOn: null }, { startsOn: { lte: endsOn } }] },
        { OR: [{ endsOn: null }, { endsOn: { gte: startsOn } }] },
      ],
    },
    orderBy: { id: 'asc' as const },
    take: MOST_LINES,
    select: {
      kind: true,
      weekday: true,
      dayPart: true,
      startsOn: true,
      endsOn: true,
      startTime: true,
      endTime: true,
    },
  };
}

type Line = Pick<AvailabilityLine, 'kind' | 'weekday' | 'dayPart' | 'startTime' | 'endTime'> & {
  startsOn: Date | null;
  endsOn: Date | null;
};

export function lineInDays({ startsOn, endsOn, ...line }: Line): AvailabilityLine {
  return { ...line, startsOn: startsOn && dayOf(startsOn), endsOn: endsOn && dayOf(endsOn) };
}

const organisation = { select: { id: true, schoolHolidayRegion: true } };

/** Everyone in the network during the season, with what they say of their time; and who is in which group. */
export async function peopleOf(prisma: PrismaClient, season: PlannedSeason) {
  const found = await prisma.membership.findMany({
    where: { networkId: season.networkId, ...holdingIn(season) },
    orderBy: { id: 'asc' },
    take: MOST_PEOPLE,
    select: {
      regionId: true,
      roles: true,
      organisation,
      groupMembers: { select: { groupId: true, isFacilitator: true } },
      person: {
        select: {
          id: true,
          name: true,
          maxSessionsPerDay: true,
          maxSessionsPerWeek: true,
          organisation,
          availabilities: linesIn(season),
        },
      },
    },
  });
  const people = found.map(
    ({ person, regionId, roles, organisation: sentBy }): Omit<PlanningPerson, 'busy'> => {
      const { availabilities, organisation: employer, ...rest } = person;
      const own = sentBy ?? employer;
      return {
        ...rest,
        regionId,
        schoolHolidayRegion: own?.schoolHolidayRegion ?? null,
        organisationId: own?.id ?? null,
        isFacilitator: roles.includes('facilitator'),
        availability: availabilities.map(lineInDays),
      };
    },
  );
  const members = found.flatMap(({ person, groupMembers }) =>
    groupMembers.map(({ groupId, isFacilitator }) => ({ groupId, personId: person.id, isFacilitator })),
  );
  return { people, membersOf: Map.groupBy(members, ({ groupId }) => groupId) };
}

/** Rooms and online addresses, with when they are taken. */
export async function placesOf(
  prisma: PrismaClient,
  season: PlannedSeason,
): Promise<PlanningInput['places']> {
  const found = await prisma.place.findMany({
    where: { networkId: season.networkId },
    orderBy: { name: 'asc' },
    take: 500,
    select: {
      id: true,
      name: true,
      room: true,
      address: true,
      capacity: true,
      onlineUrl: true,
      availabilities: linesIn(season),
    },
  });
  return found.map(({ id, name, room, address, capacity, onlineUrl, availabilities }) => ({
    id,
    name,
    capacity,
    isOnline: onlineUrl !== null && room === null && address === null,
    availability: availabilities.map(lineInDays),
  }));
}
