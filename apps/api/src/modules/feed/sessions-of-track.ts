import type { Prisma } from '@leerkring/db/generated/prisma/client';

/** A session is of its own track, else of that of its group, else of that of its format: as the calendar counts it. */
export function sessionsOfTrack(
  trackId: string,
): Prisma.SessionWhereInput & Prisma.ReleasedSessionWhereInput {
  const groupHasNone = { OR: [{ groupId: null }, { group: { trackId: null } }] };
  return {
    OR: [
      { trackId },
      { trackId: null, group: { trackId } },
      { trackId: null, ...groupHasNone, format: { trackId } },
    ],
  };
}
