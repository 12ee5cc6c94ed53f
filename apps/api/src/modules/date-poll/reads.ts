import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { notOver } from '../availability/may-edit.ts';

/** Polls of a network, the latest first. */
export const pollsInOrder = {
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
} satisfies Prisma.Network$datePollsArgs;

export const optionsInOrder = {
  orderBy: [{ date: 'asc' }, { startTime: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
} satisfies Prisma.DatePoll$optionsArgs;

export const inviteesInOrder = {
  orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
} satisfies Prisma.DatePoll$inviteesArgs;

export function findPoll({ prisma }: Context, query: object, id: string | null) {
  return id === null ? null : prisma.datePoll.findUnique({ ...query, where: { id } });
}

/** One poll of a network; the latest where none is named. */
export function findPollOf(
  { prisma }: Context,
  query: object,
  networkId: string,
  id: string | number | null | undefined,
) {
  const where = id ? { id: String(id), networkId } : { networkId };
  return prisma.datePoll.findFirst({ ...query, ...pollsInOrder, where });
}

export function findSessions({ prisma }: Context, query: object, ids: readonly string[]) {
  return prisma.session.findMany({
    ...query,
    where: { id: { in: [...ids] } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
}

/** All that an invited person may be told of, read in a fixed number of statements. */
export const invitation = {
  select: {
    id: true,
    personId: true,
    linkNumber: true,
    answeredAt: true,
    comment: true,
    person: { select: { name: true } },
    answers: { select: { optionId: true, answer: true } },
    poll: {
      select: {
        id: true,
        networkId: true,
        title: true,
        explanation: true,
        answerBy: true,
        state: true,
        network: { select: { name: true, timeZone: true } },
        group: { select: { name: true } },
        options: {
          ...optionsInOrder,
          select: { id: true, date: true, startTime: true, endTime: true, isChosen: true },
        },
        invitees: {
          ...inviteesInOrder,
          select: {
            id: true,
            answeredAt: true,
            person: { select: { name: true } },
            answers: { select: { optionId: true, answer: true } },
          },
        },
      },
    },
  },
} satisfies Prisma.DatePollInviteeDefaultArgs;

export type FoundInvitation = Prisma.DatePollInviteeGetPayload<typeof invitation>;

/** Invitations count while the person is in the network of the poll: whoever is removed from it is refused. */
export async function whoAreStillIn(
  { prisma, clock }: Pick<Context, 'prisma' | 'clock'>,
  found: readonly { personId: string; poll: { networkId: string } }[],
): Promise<(invitation: { personId: string; poll: { networkId: string } }) => boolean> {
  const memberships = await prisma.membership.findMany({
    where: {
      personId: { in: found.map(({ personId }) => personId) },
      networkId: { in: found.map(({ poll }) => poll.networkId) },
      ...notOver(clock.now()),
    },
    select: { personId: true, networkId: true },
  });
  const places = new Set(memberships.map(({ personId, networkId }) => `${personId} ${networkId}`));
  return ({ personId, poll }) => places.has(`${personId} ${poll.networkId}`);
}
