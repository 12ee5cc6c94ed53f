import { authorizeCoordinator } from '../../access/authorize.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { PollOutcome } from './write-poll.ts';

export interface MarkRemindedInput {
  id: string | number;
  personIds: readonly (string | number)[];
}

/** Remembers that these people were sent their link just now, by whoever coordinates the network. */
export async function markReminded(
  context: Context,
  { id, personIds }: MarkRemindedInput,
): Promise<PollOutcome | UserError> {
  const pollId = String(id);
  const poll = await context.prisma.datePoll.findUnique({ where: { id: pollId } });
  const networkId = authorizeCoordinator(context.viewer, poll?.networkId);
  if (networkId instanceof NotAllowedError) return networkId;
  const ids = [...new Set(personIds.map(String))];
  if (ids.length === 0) return faultAt(['personIds'], 'required');
  return runCommand(context, 'markReminded', async (tx) => {
    const remindedAt = context.clock.now();
    const where = { pollId, personId: { in: ids } };
    const { count } = await tx.datePollInvitee.updateMany({ where, data: { remindedAt } });
    if (count < ids.length) return faultAt(['personIds'], 'unknownKey');
    const after = { personIds: ids, remindedAt: remindedAt.toISOString() };
    return {
      result: { changeSetId: null, pollId, sessionIds: [] },
      audit: [{ networkId, subjectType: 'DatePoll', subjectId: pollId, after }],
    };
  });
}
