import type { Session, SessionStatus } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { StaleSessionError } from './update-errors.ts';

/** What may be changed of a session; an absent key stays as it is, null empties it. */
export interface SessionChanges {
  title?: string | null;
  startsOn?: Date | null;
  endsOn?: Date | null;
  startTime?: string | null;
  endTime?: string | null;
  placeNote?: string | null;
  status?: SessionStatus | null;
  cancelReason?: string | null;
}

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
  return runCommand<Session>(context, 'updateSession', async (tx) => {
    const before = await tx.session.findUnique({
      where: { id: String(input.id) },
    });
    const networkId = authorizeCoordinator(context.viewer, before?.networkId);
    if (networkId instanceof NotAllowedError || !before) return new NotAllowedError();
    if (before.version !== input.version) return new StaleSessionError(before.id);
    const changes = tidy(before, input.changes);
    const wrong = checkSession({ ...before, ...changes });
    if (wrong) return wrong;
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
}

/** Null for a column that must have a value means "leave it"; a moved start takes the end along. */
function tidy(before: Session, changes: SessionChanges): Partial<Session> {
  const { startsOn, endsOn, status, ...rest } = changes;
  const length = before.endsOn.getTime() - before.startsOn.getTime();
  const moved = startsOn ? { startsOn, endsOn: endsOn ?? new Date(startsOn.getTime() + length) } : {};
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...moved,
    ...(endsOn ? { endsOn } : {}),
    ...(status ? { status } : {}),
  };
}

function checkSession(session: Session): UserError | null {
  if (session.endsOn < session.startsOn) {
    return new InvalidInputError(['changes', 'endsOn'], {
      nl: 'De laatste dag ligt voor de eerste dag.',
      en: 'The last day lies before the first day.',
    });
  }
  const sameDay = session.endsOn.getTime() === session.startsOn.getTime();
  if (sameDay && session.startTime && session.endTime && session.endTime <= session.startTime) {
    return new InvalidInputError(['changes', 'endTime'], {
      nl: 'De eindtijd ligt niet na de begintijd.',
      en: 'The end is not after the start.',
    });
  }
  if (session.endTime && !session.startTime) {
    return new InvalidInputError(['changes', 'startTime'], {
      nl: 'Er is een eindtijd, maar geen begintijd.',
      en: 'There is an end, but no start.',
    });
  }
  for (const [field, most] of [
    ['title', 300],
    ['placeNote', 500],
    ['cancelReason', 1000],
  ] as const) {
    if ((session[field]?.length ?? 0) > most) {
      return new InvalidInputError(['changes', field], {
        nl: `Dit is te lang: hoogstens ${most} tekens.`,
        en: `This is too long: at most ${most} characters.`,
      });
    }
  }
  return null;
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
