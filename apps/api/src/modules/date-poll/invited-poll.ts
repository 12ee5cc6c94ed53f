import { isInNetwork } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { inviteeIdOf, isTokenOf, pollToken } from './poll-token.ts';
import { type FoundInvitation, invitation, whoAreStillIn } from './reads.ts';

type Answer = FoundInvitation['answers'][number];

/** A poll as an invited person sees it: her own answers, and of others how many, unless she is one of the network. */
export interface InvitedPoll {
  inviteeId: string;
  id: string;
  token: string;
  title: string;
  explanation: string | null;
  networkName: string;
  personName: string;
  groupName: string | null;
  answerBy: Date | null;
  isOpen: boolean;
  isPast: boolean;
  answeredAt: Date | null;
  comment: string | null;
  othersAnswered: number;
  options: (FoundInvitation['poll']['options'][number] & { answer: Answer['answer'] | null })[];
  others: { name: string; answers: Answer[] }[] | null;
}

/** Today where the network is, as YYYY-MM-DD. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** Whether the last day to answer lies behind us, in the zone of the network. */
export function isPastAnswering(
  { answerBy, network }: { answerBy: Date | null; network: { timeZone: string } },
  now: Date,
): boolean {
  return answerBy !== null && answerBy.toISOString().slice(0, 10) < todayIn(network.timeZone, now);
}

/** The invitation that a signed link stands for; null for any other text, an old link and a person who left. */
export async function invitationOf(context: Context, token: string): Promise<FoundInvitation | null> {
  const id = inviteeIdOf(token);
  if (!id) return null;
  const found = await context.prisma.datePollInvitee.findUnique({ where: { id }, ...invitation });
  if (!found || !isTokenOf(context.secret, token, found)) return null;
  return (await whoAreStillIn(context, [found]))(found) ? found : null;
}

/** The viewer's own invitation for a poll; null also when she has none. */
export async function ownInvitation(context: Context, pollId: string): Promise<FoundInvitation | null> {
  const { prisma, viewer } = context;
  if (!viewer.personId) return null;
  const found = await prisma.datePollInvitee.findUnique({
    where: { pollId_personId: { pollId, personId: viewer.personId } },
    ...invitation,
  });
  return found && (await whoAreStillIn(context, [found]))(found) ? found : null;
}

/** The open polls that ask the viewer something, the one that closes first before others. */
export async function ownPolls(context: Context): Promise<InvitedPoll[]> {
  const { prisma, viewer } = context;
  if (!viewer.personId) return [];
  const found = await prisma.datePollInvitee.findMany({
    where: { personId: viewer.personId, poll: { state: 'open' } },
    orderBy: [{ poll: { answerBy: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
    take: 50,
    ...invitation,
  });
  const isIn = await whoAreStillIn(context, found);
  return found.filter(isIn).map((one) => invitedPoll(context, one));
}

export async function pollOfToken(context: Context, token: string): Promise<InvitedPoll | null> {
  const found = await invitationOf(context, token);
  return found && invitedPoll(context, found);
}

/** What of an invitation its holder is told. Others are named only to herself, signed in, in the network. */
export function invitedPoll({ viewer, clock, secret }: Context, found: FoundInvitation): InvitedPoll {
  const { poll, person, answers } = found;
  const own = new Map(answers.map(({ optionId, answer }) => [optionId, answer]));
  const others = poll.invitees.filter((one) => one.id !== found.id && one.answeredAt !== null);
  const isKnown = viewer.personId === found.personId && isInNetwork(viewer, poll.networkId);
  const isPast = isPastAnswering(poll, clock.now());
  return {
    inviteeId: found.id,
    id: poll.id,
    token: pollToken(secret, found),
    title: poll.title,
    explanation: poll.explanation,
    networkName: poll.network.name,
    personName: person.name,
    groupName: poll.group?.name ?? null,
    answerBy: poll.answerBy,
    isOpen: poll.state === 'open' && !isPast,
    isPast: poll.state === 'open' && isPast,
    answeredAt: found.answeredAt,
    comment: found.comment,
    othersAnswered: others.length,
    options: poll.options.map((option) => ({ ...option, answer: own.get(option.id) ?? null })),
    others: isKnown ? others.map((one) => ({ name: one.person.name, answers: one.answers })) : null,
  };
}
