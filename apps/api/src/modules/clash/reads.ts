import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { SchoolHolidayRegion } from '@leerkring/db/generated/prisma/enums';
import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError } from '../../graphql/user-error.ts';
import { fromBoth } from '../session/tables.ts';
import { type BusyTime, busyTimes } from './busy-times.ts';
import { type UnavailableDay, unavailableDays } from './unavailable-days.ts';

export interface BusyDaysInput {
  networkId: string | number;
  groupId?: string | number | null;
  regionId?: string | number | null;
  from: Date;
  to: Date;
}

export interface BusyClosedDay {
  name: string;
  /** Null where the network itself is closed. */
  organisation: string | null;
  startsOn: Date;
  endsOn: Date;
}

/** What a coordinator needs to know of people and organisations while she chooses days. */
export interface BusyDays {
  people: number;
  schoolRegions: SchoolHolidayRegion[];
  times: BusyTime[];
  unavailable: UnavailableDay[];
  closedDays: BusyClosedDay[];
}

/** More sessions than this beside one group's own in one period are not looked at. */
const MOST_SESSIONS = 5000;

/**
 * When the people of a group (or of a region, or of the whole network) are elsewhere, in this and other networks,
 * and when they or the network are closed. A fixed number of statements. Null for whoever does not coordinate it.
 */
export async function findBusyDays(context: Context, input: BusyDaysInput): Promise<BusyDays | null> {
  const networkId = authorizeCoordinator(context.viewer, String(input.networkId));
  if (networkId instanceof NotAllowedError) return null;
  const people = await expectedPeople(context, networkId, input);
  const places = await placesOf(context, people, input);
  const sessions = await sessionsOf(context, places, input);
  const organisations = await organisationsOf(context, networkId);
  const own = people.flatMap(({ organisation }) => organisation ?? []);
  // Nobody's organisation is known: then those that take part may stand for them.
  const concerned = own.length > 0 ? own : organisations;
  const regions = concerned.flatMap(({ schoolHolidayRegion }) => schoolHolidayRegion ?? []);
  return {
    people: new Set(people.map(({ personId }) => personId)).size,
    schoolRegions: [...new Set(regions)],
    times: busyTimes({ viewer: context.viewer, people, places, sessions }),
    unavailable: await unavailableDays(context, people, input),
    closedDays: await closedDaysOf(context, networkId, concerned, input),
  };
}

/** Memberships that hold somewhere between two days. */
const holding = ({ from, to }: BusyDaysInput): Prisma.MembershipWhereInput => ({
  AND: [
    { OR: [{ startsOn: null }, { startsOn: { lte: to } }] },
    { OR: [{ endsOn: null }, { endsOn: { gte: from } }] },
  ],
});

/** Who is expected: the people of the group, else of the region, else of the network. */
function expectedPeople({ prisma }: Context, networkId: string, input: BusyDaysInput) {
  const { groupId, regionId } = input;
  const group = groupId ? { groupMembers: { some: { groupId: String(groupId) } } } : {};
  const region = regionId && !groupId ? { regionId: String(regionId) } : {};
  return prisma.membership.findMany({
    where: { networkId, ...group, ...region, ...holding(input) },
    select: {
      personId: true,
      person: { select: { name: true } },
      organisation: { select: { id: true, schoolHolidayRegion: true } },
    },
  });
}

/** Every place that these people have anywhere: networks, groups, regions. */
function placesOf({ prisma }: Context, people: { personId: string }[], input: BusyDaysInput) {
  return prisma.membership.findMany({
    where: { personId: { in: people.map(({ personId }) => personId) }, ...holding(input) },
    select: {
      personId: true,
      networkId: true,
      regionId: true,
      groupMembers: { select: { groupId: true } },
    },
  });
}

type Places = Awaited<ReturnType<typeof placesOf>>;

/**
 * The sessions that expect any of them, but those of the group itself, which its own calendar shows: plans of networks
 * that she coordinates herself, of all others what was released.
 */
async function sessionsOf(context: Context, places: Places, { groupId, from, to }: BusyDaysInput) {
  const groups = places.flatMap(({ groupMembers }) => groupMembers.map((one) => one.groupId));
  const others = groups.filter((id) => id !== String(groupId ?? ''));
  const networks = places.map(({ networkId }) => networkId);
  const where: Prisma.SessionWhereInput = {
    startsOn: { lte: to },
    endsOn: { gte: from },
    status: { not: 'cancelled' },
    OR: [{ groupId: { in: [...new Set(others)] } }, { groupId: null, networkId: { in: networks } }],
  };
  const found = await fromBoth(context, (table, seen) =>
    table.findMany({
      where: { AND: [where, seen] },
      select: busyColumns,
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: MOST_SESSIONS,
    }),
  );
  return found.flat().sort((a, b) => a.startsOn.getTime() - b.startsOn.getTime() || (a.id < b.id ? -1 : 1));
}

const busyColumns = {
  id: true,
  networkId: true,
  groupId: true,
  regionId: true,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  title: true,
  sequence: true,
  network: { select: { name: true } },
  group: { select: { name: true } },
  format: { select: { title: true } },
  region: { select: { name: true } },
} satisfies Prisma.SessionSelect;

async function organisationsOf({ prisma }: Context, networkId: string) {
  const found = await prisma.participation.findMany({
    where: { networkId },
    select: { organisation: { select: { id: true, schoolHolidayRegion: true } } },
  });
  return found.map(({ organisation }) => organisation);
}

async function closedDaysOf(
  { prisma }: Context,
  networkId: string,
  organisations: { id: string }[],
  { from, to }: BusyDaysInput,
): Promise<BusyClosedDay[]> {
  const ids = [...new Set(organisations.map(({ id }) => id))];
  const found = await prisma.closedDay.findMany({
    where: {
      startsOn: { lte: to },
      endsOn: { gte: from },
      OR: [{ networkId }, { organisationId: { in: ids } }],
    },
    select: { name: true, startsOn: true, endsOn: true, organisation: { select: { name: true } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 1000,
  });
  return found.map(({ organisation, ...day }) => ({ ...day, organisation: organisation?.name ?? null }));
}
