import type { Session } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { publishChange } from '../../live/publish.ts';
import { columnsToChange, type SessionChanges, sessionFault } from './session-changes.ts';
import { StaleSessionError } from './update-errors.ts';

export interface UpdateSessionInput {
  id: string | number;
  /** The version that the editor saw. */
  version: number;
  changes: SessionChanges;
}

/**
 * Changes one session, for coordinators of its network.
 * Answers a stale version with StaleSessionError, and times or days in the wrong order with InvalidInputError.
 */
export async function updateSession(
  context: Context,
  input: UpdateSessionInput,
): Promise<Session | UserError> {
  let wasReleased = false;
  const result = await runCommand<Session>(context, 'updateSession', async (tx) => {
    const before = await tx.session.findUnique({
      where: { id: String(input.id) },
    });
    const networkId = authorizeCoordinator(context.viewer, before?.networkId);
    if (networkId instanceof NotAllowedError || !before) return new NotAllowedError();
    if (before.version !== input.version) return new StaleSessionError(before.id);
    const changes = columnsToChange(before, input.changes);
    const wrong = sessionFault({ ...before, ...changes });
    if (wrong) return wrong;
    wasReleased = before.status !== 'planned';
    const after = await writeSession(tx, before, changes);
    if (!after) return new StaleSessionError(before.id);
    return {
      result: after,
      audit: [
        {
          networkId,
          subjectType: 'Session',
          subjectId: after.id,
          before: plain(before),
          after: plain(after),
        },
      ],
    };
  });
  if (!(result instanceof UserError)) {
    publishChange(context, {
      networkId: result.networkId,
      changeSetId: null,
      userId: context.viewer.userId,
      kinds: ['session'],
      sessions: [{ id: result.id, wasReleased }],
    });
  }
  return result;
}

/** The version stands in the filter, so that of two writers at once one is refused. */
async function writeSession(tx: Transaction, before: Session, changes: Partial<Session>) {
  const { count } = await tx.session.updateMany({
    where: { id: before.id, version: before.version },
    data: {
      ...changes,
      version: { increment: 1 },
      icalSequence: { increment: 1 },
    },
  });
  return count ? tx.session.findUnique({ where: { id: before.id } }) : null;
}

const plain = (session: Session) => JSON.parse(JSON.stringify(session));
