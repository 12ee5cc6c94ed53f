import { DATE_POLL_LIMITS } from '@leerkring/contract/date-poll-rules';
import type { AvailabilityKind, DatePollState } from '@leerkring/db/generated/prisma/enums';
import { newId } from '../../commands/new-id.ts';
import { runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { publishChange } from '../../live/publish.ts';
import {
  type InvitedPoll,
  invitationOf,
  invitedPoll,
  isPastAnswering,
  ownInvitation,
} from './invited-poll.ts';
import { type FoundInvitation, invitation } from './reads.ts';

interface GivenAnswer {
  optionId: string | number;
  /** Null takes an answer back. */
  answer?: AvailabilityKind | null | undefined;
}

export interface AnswerDatePollInput {
  pollId?: string | number | null | undefined;
  token?: string | null | undefined;
  answers: readonly GivenAnswer[];
  comment?: string | null | undefined;
}

const tooLate = () =>
  new InvalidInputError(['answers'], {
    nl: 'Deze datumprikker is gesloten; antwoorden kan niet meer.',
    en: 'This date poll is closed; it cannot be answered any more.',
  });

/**
 * Keeps the answers of an invited person, by her signed link or by herself signed in, and what they say of her time
 * as lines of availability. Answers that are not given stay as they are. Nobody else's can be written with it.
 */
export async function answerDatePoll(
  context: Context,
  input: AnswerDatePollInput,
): Promise<InvitedPoll | UserError> {
  const found = await invitationFor(context, input);
  if (!found) return new NotAllowedError();
  const fault = faultOf(input, found);
  if (fault) return fault;
  const result = await runCommand(context, 'answerDatePoll', async (tx) => {
    const poll = await lockPoll(tx, found);
    if (!poll) return new NotAllowedError();
    if (poll.state !== 'open' || isPastAnswering(found.poll, context.clock.now())) return tooLate();
    await writeAnswers(tx, found, input.answers);
    await writeLines(tx, found, input.answers);
    const comment = input.comment === undefined ? found.comment : input.comment?.trim() || null;
    await tx.datePollInvitee.update({
      where: { id: found.id },
      data: { answeredAt: context.clock.now(), comment },
    });
    const after = { answers: input.answers.map(({ optionId, answer }) => ({ optionId, answer })), comment };
    return {
      result: found.id,
      audit: [
        {
          networkId: found.poll.networkId,
          subjectType: 'DatePollInvitee',
          subjectId: found.id,
          after: JSON.parse(JSON.stringify(after)),
        },
      ],
    };
  });
  if (result instanceof UserError) return result;
  tellCoordinators(context, found.poll.networkId);
  const now = await context.prisma.datePollInvitee.findUnique({ where: { id: result }, ...invitation });
  return now ? invitedPoll(context, now) : new NotAllowedError();
}

function invitationFor(context: Context, { pollId, token }: AnswerDatePollInput) {
  if (token) return invitationOf(context, token);
  return pollId ? ownInvitation(context, String(pollId)) : null;
}

function faultOf({ answers, comment }: AnswerDatePollInput, { poll }: FoundInvitation) {
  if (comment && comment.length > DATE_POLL_LIMITS.comment) return faultAt(['comment'], 'tooLong');
  const known = new Set(poll.options.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { optionId, answer }] of answers.entries()) {
    const path = ['answers', String(index)];
    if (!known.has(String(optionId))) return faultAt([...path, 'optionId'], 'unknownKey');
    if (seen.has(String(optionId))) return faultAt([...path, 'optionId'], 'doubleKey');
    if (answer === 'prefers') return faultAt([...path, 'answer'], 'invalid');
    seen.add(String(optionId));
  }
  return null;
}

/** Two answers of one person wait for each other, and a poll is not closed while one is written. */
async function lockPoll(tx: Transaction, { id, poll }: FoundInvitation) {
  await tx.$queryRaw`SELECT id FROM date_poll_invitees WHERE id = ${id} FOR UPDATE`;
  const [found] = await tx.$queryRaw<
    { state: DatePollState }[]
  >`SELECT state FROM date_polls WHERE id = ${poll.id} FOR SHARE`;
  return found ?? null;
}

async function writeAnswers(
  tx: Transaction,
  { id }: FoundInvitation,
  answers: readonly GivenAnswer[],
): Promise<void> {
  const optionIds = answers.map(({ optionId }) => String(optionId));
  await tx.datePollAnswer.deleteMany({ where: { inviteeId: id, optionId: { in: optionIds } } });
  await tx.datePollAnswer.createMany({
    data: answers.flatMap(({ optionId, answer }) =>
      answer ? [{ id: newId(), inviteeId: id, optionId: String(optionId), answer }] : [],
    ),
  });
}

/** One line for each answered date; a changed answer changes the line, which keeps its id. */
async function writeLines(
  tx: Transaction,
  { personId, poll }: FoundInvitation,
  answers: readonly GivenAnswer[],
): Promise<void> {
  const options = new Map(poll.options.map((option) => [option.id, option]));
  const of = { personId, pollOptionId: { in: answers.map(({ optionId }) => String(optionId)) } };
  const before = await tx.availability.findMany({ where: of });
  const known = new Map(before.map((line) => [line.pollOptionId, line]));
  await tx.availability.deleteMany({ where: of });
  await tx.availability.createMany({
    data: answers.flatMap(({ optionId, answer }) => {
      const option = options.get(String(optionId));
      if (!option || !answer) return [];
      const line = known.get(option.id);
      return [
        {
          id: line?.id ?? newId(),
          version: line ? line.version + Number(line.kind !== answer) : 1,
          personId,
          pollOptionId: option.id,
          kind: answer,
          startsOn: option.date,
          endsOn: option.date,
          startTime: option.startTime,
          endTime: option.endTime,
        },
      ];
    }),
  });
}

function tellCoordinators(context: Context, networkId: string): void {
  publishChange(context, {
    networkId,
    changeSetId: null,
    userId: context.viewer.userId,
    kinds: ['datePoll', 'availability'],
    sessions: [],
    isPlan: true,
  });
}
