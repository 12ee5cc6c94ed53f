import type { PlainDate } from '../calendar/plain-date.ts';
import type { ExportSession } from './export-session.ts';

/** Raised when a field changes its meaning or goes; new fields may come without it. */
export const CALENDAR_JSON_VERSION = 1;

export interface CalendarJsonInput {
  network: { id: string; slug: string; name: string; language: string; timeZone: string };
  season: { id: string; name: string; startsOn: PlainDate; endsOn: PlainDate } | null;
  sessions: readonly ExportSession[];
  /** Public address of this server, without a path. */
  origin: string;
}

export type CalendarJson = ReturnType<typeof calendarJson>;

/**
 * The calendar for programs, in the shape of docs/files.md: days as `YYYY-MM-DD`, times as `HH:MM`, both local to
 * `network.timeZone`; what is not known is null, never left out.
 */
export function calendarJson({ network, season, sessions, origin }: CalendarJsonInput) {
  return {
    leerkring: 'calendar' as const,
    version: CALENDAR_JSON_VERSION,
    network: { ...network, url: `${origin}/n/${encodeURIComponent(network.slug)}` },
    season,
    sessions: sessions.map((session) => sessionJson(session, origin)),
  };
}

export type SessionJson = ReturnType<typeof sessionJson>;

function sessionJson(session: ExportSession, origin: string) {
  const { icalUid, icalSequence, updatedAt, sequence, place, placeNote, group, ...rest } = session;
  return {
    id: rest.id,
    uid: `${icalUid}@leerkring`,
    /** How often it was changed, as in the calendar feed. */
    revision: icalSequence,
    updatedAt: updatedAt.toISOString(),
    url: `${origin}/sessions/${encodeURIComponent(rest.id)}`,
    status: rest.status,
    cancelReason: rest.cancelReason,
    startsOn: rest.startsOn,
    endsOn: rest.endsOn,
    startTime: rest.startTime,
    endTime: rest.endTime,
    title: rest.title,
    /** Its number in the series of its group. */
    number: sequence,
    group: group && { id: group.id, name: group.name, code: group.code },
    track: rest.track,
    format: rest.format,
    region: rest.region,
    theme: rest.theme,
    season: rest.season,
    isOnline: rest.isOnline,
    place: place && { name: place.name, room: place.room, address: place.address, city: place.city },
    placeNote,
    audience: rest.audience,
    description: rest.description,
  };
}
