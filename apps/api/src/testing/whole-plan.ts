import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildSession } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';

interface Home {
  network: { id: string };
  region: { id: string };
  season: { id: string };
  format: { id: string };
}

const everyRule = {
  weekdays: [1],
  dayParts: ['morning' as const],
  months: [3],
  durationMinutes: 90,
  minGapDays: 14,
  idealGapDays: 28,
  quorumPercent: 60,
  needsPlace: true,
  morningStart: '09:00',
  afternoonStart: '13:00',
  eveningStart: '19:00',
  attendanceWeight: 1,
  gapsWeight: 1,
  holidaysWeight: 1,
  preferenceWeight: 1,
  spacingWeight: 1,
  stabilityWeight: 1,
};

/** All that planning reckons with beside the programme: rules, a released session, somebody who is elsewhere. */
export async function buildWholePlan(prisma: PrismaClient, { network, region, season, format }: Home) {
  const of = { networkId: network.id };
  await prisma.region.update({ where: { id: region.id }, data: { schoolHolidayRegion: 'north' } });
  const group = await buildGroup(prisma, { ...of, name: 'Met planregel' });
  await prisma.planningRule.create({ data: { ...of, ...everyRule, formatId: format.id } });
  await prisma.planningRule.create({ data: { ...of, groupId: group.id } });
  const place = await buildPlace(prisma, { ...of, name: 'Zaal van het plan' });
  const times = { startsOn: calendarDay('2026-12-17'), startTime: '10:00', endTime: '12:00' };
  await buildSession(prisma, { ...of, ...times, seasonId: season.id, placeId: place.id });
  const person = await buildPerson(prisma, { name: 'Ergens anders' });
  await buildMembership(prisma, { ...of, personId: person.id });
  const elsewhere = await buildNetwork(prisma, { visibility: 'members' });
  const membership = await buildMembership(prisma, { networkId: elsewhere.id, personId: person.id });
  const theirs = await buildGroup(prisma, { networkId: elsewhere.id });
  await buildGroupMember(prisma, { groupId: theirs.id, membershipId: membership.id });
  await buildSession(prisma, { ...times, networkId: elsewhere.id, groupId: theirs.id });
}
