import { addDays, daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { Candidate } from '@leerkring/domain/clashes/session-clashes';
import type { EditorSession } from './session-editor-query.ts';

/** A session on another day, as clashes look at it. */
export function candidateFrom(session: EditorSession, startsOn: PlainDate): Candidate {
  return {
    startsOn,
    endsOn: addDays(startsOn, daysBetween(session.startsOn, session.endsOn)),
    startTime: session.startTime ?? null,
    endTime: session.endTime ?? null,
    groupId: session.group?.id ?? null,
    placeId: session.place?.id ?? null,
  };
}
