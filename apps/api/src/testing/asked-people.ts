import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { pollToken } from '../modules/date-poll/poll-token.ts';
import { TEST_SECRET } from './start-test-api.ts';

interface Ids {
  networkId: string;
  organisation: { id: string };
  season: { id: string };
  group: { id: string };
  format: { id: string };
  session: { id: string };
  place: { id: string };
}

/** Every poll of the tests can still be answered that day. */
const day = calendarDay('2027-02-01');
/** Every fact that a line can have. */
const line = {
  kind: 'ifNeeded',
  weekday: 1,
  dayPart: 'morning',
  startsOn: day,
  endsOn: day,
  startTime: '10:00',
  endTime: '12:00',
  note: 'wisseldienst',
} as const;

/** Two people with times of their own who are asked for dates: one has answered, one has not; and a room. */
export async function buildAsked(prisma: PrismaClient, ids: Ids) {
  const { networkId, organisation, season, group, format, session, place } = ids;
  await prisma.availability.create({ data: { ...line, placeId: place.id } });
  const [answered, asked] = await Promise.all(
    ['antwoordt', 'zwijgt'].map((name) =>
      prisma.person.create({
        data: {
          name: `Wie ${name}`,
          email: `${name}-${networkId}@example.nl`,
          organisationId: organisation.id,
          maxSessionsPerDay: 1,
          maxSessionsPerWeek: 2,
          availabilities: { create: line },
          memberships: { create: { networkId } },
        },
      }),
    ),
  );
  if (!answered || !asked) throw new Error('Nobody is asked');
  const poll = await prisma.datePoll.create({
    data: {
      networkId,
      seasonId: season.id,
      groupId: group.id,
      formatId: format.id,
      sessionId: session.id,
      title: 'Welke dag?',
      explanation: 'w',
      answerBy: day,
      options: { create: { date: day, startTime: '10:00', endTime: '12:00' } },
    },
    include: { options: true },
  });
  const optionId = poll.options[0]?.id ?? '';
  const of = { pollId: poll.id, remindedAt: day };
  await prisma.datePollInvitee.create({
    data: {
      ...of,
      personId: answered.id,
      answeredAt: day,
      comment: 'w',
      answers: { create: { optionId, answer: 'can' } },
    },
  });
  const invitee = await prisma.datePollInvitee.create({ data: { ...of, personId: asked.id } });
  return { askedPerson: asked, poll, pollLink: pollToken(TEST_SECRET, invitee) };
}
