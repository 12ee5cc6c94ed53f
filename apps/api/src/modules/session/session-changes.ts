import type { Session, SessionStatus } from '@leerkring/db/generated/prisma/client';
import { InvalidInputError } from '../../graphql/user-error.ts';

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

/** Most characters that a field may hold. */
const LENGTHS = { title: 300, placeNote: 500, cancelReason: 1000 } as const;

/**
 * The columns that change. Null for a column that must have a value means "leave it"; a moved start takes the end
 * along; a session that is no longer cancelled loses its reason.
 */
export function columnsToChange(before: Session, changes: SessionChanges): Partial<Session> {
  const { startsOn, endsOn, status, ...rest } = changes;
  const length = before.endsOn.getTime() - before.startsOn.getTime();
  const moved = startsOn ? { startsOn, endsOn: endsOn ?? new Date(startsOn.getTime() + length) } : {};
  const restored = status && status !== 'cancelled' && rest.cancelReason === undefined;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    // No words are no text: a reason of nothing would count as one.
    ...Object.fromEntries(given.map(([name, value]) => [name, value === '' ? null : value])),
    ...moved,
    ...(endsOn ? { endsOn } : {}),
    ...(status ? { status } : {}),
    ...(restored ? { cancelReason: null } : {}),
  };
}

/** What is wrong with a session as it would become; null when nothing is. */
export function sessionFault(session: Session): InvalidInputError | null {
  return orderFault(session) ?? reasonFault(session) ?? lengthFault(session);
}

function orderFault({ startsOn, endsOn, startTime, endTime }: Session): InvalidInputError | null {
  if (endsOn < startsOn) {
    return new InvalidInputError(['changes', 'endsOn'], {
      nl: 'De laatste dag ligt voor de eerste dag.',
      en: 'The last day lies before the first day.',
    });
  }
  if (endTime && !startTime) {
    return new InvalidInputError(['changes', 'startTime'], {
      nl: 'Er is een eindtijd, maar geen begintijd.',
      en: 'There is an end, but no start.',
    });
  }
  const sameDay = endsOn.getTime() === startsOn.getTime();
  if (sameDay && startTime && endTime && endTime <= startTime) {
    return new InvalidInputError(['changes', 'endTime'], {
      nl: 'De eindtijd ligt niet na de begintijd.',
      en: 'The end is not after the start.',
    });
  }
  return null;
}

function reasonFault({ status, cancelReason }: Session): InvalidInputError | null {
  if (!cancelReason || status === 'cancelled') return null;
  return new InvalidInputError(['changes', 'cancelReason'], {
    nl: 'Alleen een afgelaste bijeenkomst heeft een reden van afgelasten.',
    en: 'Only a cancelled session has a reason for it.',
  });
}

function lengthFault(session: Session): InvalidInputError | null {
  for (const [field, most] of Object.entries(LENGTHS)) {
    if ((session[field as keyof typeof LENGTHS]?.length ?? 0) <= most) continue;
    return new InvalidInputError(['changes', field], {
      nl: `Dit is te lang: hoogstens ${most} tekens.`,
      en: `This is too long: at most ${most} characters.`,
    });
  }
  return null;
}
