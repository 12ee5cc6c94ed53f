import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { isPastAnswering } from './invited-poll.ts';
import { pollToken } from './poll-token.ts';
import { whoAreStillIn } from './reads.ts';
import { reminderText } from './reminder-words.ts';

/** A mail that is ready to be read and sent to somebody who has not answered. */
export interface PollReminder {
  inviteeId: string;
  personId: string;
  name: string;
  email: string | null;
  subject: string;
  text: string;
  url: string;
  remindedAt: Date | null;
}

/** What the mails of a poll are made of: its words, and who has not answered. */
const FACTS = {
  networkId: true,
  title: true,
  explanation: true,
  state: true,
  answerBy: true,
  network: { select: { name: true, language: true, timeZone: true, contactName: true } },
  options: { select: { id: true } },
  invitees: {
    where: { answeredAt: null },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      linkNumber: true,
      personId: true,
      remindedAt: true,
      person: { select: { name: true, email: true } },
    },
  },
} satisfies Prisma.DatePollSelect;

/** A mail for each person of an open poll who has not answered, with her own link, in the network's language. */
export async function draftReminders(context: Context, pollId: string): Promise<PollReminder[]> {
  const { prisma, clock, secret, origin } = context;
  const poll = await prisma.datePoll.findUnique({
    where: { id: pollId },
    select: FACTS,
  });
  if (poll?.state !== 'open' || isPastAnswering(poll, clock.now())) return [];
  const { networkId } = poll;
  const isIn = await whoAreStillIn(
    context,
    poll.invitees.map(({ personId }) => ({ personId, poll: { networkId } })),
  );
  return poll.invitees
    .filter(({ personId }) => isIn({ personId, poll: { networkId } }))
    .map((invitee) => {
      const url = `${origin}/poll/${pollToken(secret, invitee)}`;
      return {
        inviteeId: invitee.id,
        personId: invitee.personId,
        name: invitee.person.name,
        email: invitee.person.email,
        remindedAt: invitee.remindedAt,
        url,
        ...reminderText({
          language: poll.network.language === 'en' ? 'en' : 'nl',
          name: invitee.person.name,
          title: poll.title,
          explanation: poll.explanation,
          network: poll.network.name,
          sender: poll.network.contactName,
          dates: poll.options.length,
          answerBy: poll.answerBy,
          url,
        }),
      };
    });
}
