import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildPerson } from '@leerkring/testkit/build-person';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import type { buildWholeNetwork } from './whole-network.ts';

type WholeNetwork = Awaited<ReturnType<typeof buildWholeNetwork>>;

const TIMES = 12;

/** Gives a network a dozen more of everything, so that a query per row would show. */
export async function growNetwork(prisma: PrismaClient, home: WholeNetwork): Promise<void> {
  const networkId = home.network.id;
  for (let number = 2; number <= TIMES; number += 1) {
    const at = { networkId, position: number };
    const track = await prisma.track.create({ data: { ...at, title: `Lijn ${number}` } });
    const format = await prisma.meetingFormat.create({
      data: {
        ...at,
        trackId: track.id,
        title: `Vorm ${number}`,
        agendaItems: { create: { position: 1, title: 'Punt' } },
        norms: { create: { timesPerYear: 1, slots: { create: { position: 1, months: [number] } } } },
      },
    });
    const ties = { trackId: track.id, formatId: format.id };
    const theme = await prisma.theme.create({ data: { ...at, ...ties, title: `Thema ${number}` } });
    await prisma.question.createMany({
      data: [
        { ...at, themeId: theme.id, text: 'Vraag?' },
        { ...at, text: 'Leidend?' },
      ],
    });
    await prisma.capacityRule.create({
      data: { ...at, themeId: theme.id, formatId: format.id, max: 2, unit: 'people' },
    });
    await prisma.delegationRule.create({ data: { ...at, formatId: format.id, maxPeople: 2 } });
    await prisma.outcome.create({ data: { ...at, title: 'Verslag', sessionId: home.session.id } });
    await prisma.agendaItem.create({ data: { sessionId: home.session.id, position: number, title: 'Punt' } });
    await growGroup(prisma, home, { ...ties, themeId: theme.id });
  }
}

async function growGroup(
  prisma: PrismaClient,
  { network, season, place, region, organisation }: WholeNetwork,
  ties: { trackId: string; formatId: string; themeId: string },
) {
  const of = { networkId: network.id, regionId: region.id };
  const group = await buildGroup(prisma, { ...of, ...ties });
  const day = calendarDay('2026-12-01');
  await prisma.session.createMany({
    data: Array.from({ length: 5 }, (_, i) => ({
      ...of,
      ...ties,
      groupId: group.id,
      seasonId: season.id,
      placeId: place.id,
      sequence: i + 1,
      startsOn: day,
      endsOn: day,
      status: 'confirmed' as const,
    })),
  });
  await releaseSessions(prisma, { groupId: group.id });
  const person = await buildPerson(prisma, { organisationId: organisation.id });
  const membership = await buildMembership(prisma, {
    ...of,
    personId: person.id,
    organisationId: organisation.id,
  });
  await buildGroupMember(prisma, { groupId: group.id, membershipId: membership.id });
}
